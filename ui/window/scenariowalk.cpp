#include "ui/window/scenariowalk.h"

#include "core/scenario/stepedit.h"

namespace playground::ui {

namespace {

void walk(std::vector<Step>& steps, const std::function<void(Step&)>& visit) {
    for (Step& step : steps) {
        visit(step);
        if (auto* inner = innerSteps(step))
            walk(*inner, visit);
    }
}

} // namespace

void forEachStep(Scenario& scenario, const std::function<void(Step&)>& visit) {
    for (ClassSpec& actorClass : scenario.classes)
        for (MethodSpec& method : actorClass.methods)
            walk(method.steps, visit);
    for (TaskSpec& task : scenario.tasks)
        walk(task.method.steps, visit);
}

void forEachActorName(Scenario& scenario, const std::function<void(std::string&)>& visit) {
    forEachStep(scenario, [&](Step& step) {
        if (auto* call = std::get_if<CallStep>(&step.what))
            visit(call->actor);
    });
    for (DriverStep& step : scenario.driver) {
        if (auto* fire = std::get_if<FireStep>(&step.what))
            visit(fire->batch.actor);
        else if (auto* limit = std::get_if<SetLimitStep>(&step.what))
            visit(limit->actor);
        else if (auto* kill = std::get_if<KillStep>(&step.what))
            visit(kill->actor);
    }
}

} // namespace playground::ui
