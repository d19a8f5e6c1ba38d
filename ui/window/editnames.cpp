#include "core/scenario/names.h"
#include "ui/window/driverrefs.h"
#include "ui/window/edits.h"
#include "ui/window/editwords.h"
#include "ui/window/scenariowalk.h"

#include <algorithm>

namespace playground::ui::edits {

namespace {

QString quoted(const std::string& name) { return QLatin1Char('"') + QString::fromStdString(name) + QLatin1Char('"'); }

bool concerns(const DriverStep& step, const std::string& actor) {
    if (const auto* fire = std::get_if<FireStep>(&step.what))
        return fire->batch.actor == actor;
    if (const auto* limit = std::get_if<SetLimitStep>(&step.what))
        return limit->actor == actor;
    const auto* kill = std::get_if<KillStep>(&step.what);
    return kill != nullptr && kill->actor == actor;
}

bool isUsed(const Scenario& scenario, const std::string& className) {
    return std::any_of(scenario.actors.begin(), scenario.actors.end(),
                       [&](const ActorSpec& actor) { return actor.className == className; });
}

} // namespace

Result<Scenario> withoutActor(Scenario scenario, const std::string& actor) {
    const ActorSpec* spec = scenario.actor(actor);
    if (spec == nullptr)
        return error(EditWords::tr("There is no actor %1.").arg(quoted(actor)));
    const std::string className = spec->className;
    std::erase_if(scenario.actors, [&](const ActorSpec& one) { return one.name == actor; });
    if (!isUsed(scenario, className))
        std::erase_if(scenario.classes, [&](const ClassSpec& one) { return one.name == className; });
    std::erase_if(scenario.driver, [&](const DriverStep& step) { return concerns(step, actor); });
    mendDriver(scenario);

    bool isCalled = false;
    forEachActorName(scenario, [&](std::string& name) { isCalled = isCalled || name == actor; });
    if (isCalled)
        return error(EditWords::tr("Methods of other actors call %1. Remove those actors first.").arg(quoted(actor)));
    return scenario;
}

Result<Scenario> withRenamedActor(Scenario scenario, const std::string& actor, const std::string& name) {
    if (!isIdentifier(name))
        return error(EditWords::tr("A name is made of letters, digits and _, and begins with a letter or _."));
    if (scenario.actor(name) != nullptr)
        return error(EditWords::tr("There is already an actor %1.").arg(quoted(name)));
    const auto spec = std::find_if(scenario.actors.begin(), scenario.actors.end(),
                                   [&](const ActorSpec& one) { return one.name == actor; });
    if (spec == scenario.actors.end())
        return error(EditWords::tr("There is no actor %1.").arg(quoted(actor)));
    spec->name = name;
    forEachActorName(scenario, [&](std::string& named) {
        if (named == actor)
            named = name;
    });
    return scenario;
}

} // namespace playground::ui::edits
