#include "ui/window/classedits.h"

#include "core/scenario/names.h"
#include "ui/window/driverrefs.h"
#include "ui/window/editwords.h"
#include "ui/window/scenariowalk.h"

#include <algorithm>

namespace playground::ui::edits {

namespace {

Error noMethod(const MethodName& of) {
    return error(EditWords::tr("There is no method %1.%2.")
                     .arg(QString::fromStdString(of.className), QString::fromStdString(of.method)));
}

ClassSpec* classNamed(Scenario& scenario, const std::string& name) {
    const auto found = std::find_if(scenario.classes.begin(), scenario.classes.end(),
                                    [&](const ClassSpec& one) { return one.name == name; });
    return found == scenario.classes.end() ? nullptr : &*found;
}

MethodSpec* methodNamed(Scenario& scenario, const MethodName& of) {
    ClassSpec* spec = classNamed(scenario, of.className);
    if (spec == nullptr)
        return nullptr;
    const auto found = std::find_if(spec->methods.begin(), spec->methods.end(),
                                    [&](const MethodSpec& one) { return one.name == of.method; });
    return found == spec->methods.end() ? nullptr : &*found;
}

/// Changes the method.
template <class Change>
Result<Scenario> changed(Scenario scenario, const MethodName& of, Change change) {
    MethodSpec* method = methodNamed(scenario, of);
    if (method == nullptr)
        return noMethod(of);
    change(*method);
    return scenario;
}

std::string freeMethod(const ClassSpec& spec, const std::string& base) {
    return freeName(base, [&](const std::string& name) { return spec.method(name) != nullptr; });
}

bool isOf(const Scenario& scenario, const std::string& actor, const std::string& className) {
    const ActorSpec* spec = scenario.actor(actor);
    return spec != nullptr && spec->className == className;
}

} // namespace

Result<Scenario> withSteps(Scenario scenario, const MethodName& of, const std::vector<Step>& steps) {
    return changed(std::move(scenario), of, [&](MethodSpec& method) { method.steps = steps; });
}

Result<Scenario> withNewMethod(Scenario scenario, const std::string& className, std::string& added) {
    ClassSpec* spec = classNamed(scenario, className);
    if (spec == nullptr)
        return error(EditWords::tr("There is no class %1.").arg(QString::fromStdString(className)));
    added = freeMethod(*spec, "method");
    spec->methods.push_back(MethodSpec{added, spec->isAsync(), {}});
    return scenario;
}

Result<Scenario> withDuplicateMethod(Scenario scenario, const MethodName& of, std::string& added) {
    const MethodSpec* method = methodNamed(scenario, of);
    if (method == nullptr)
        return noMethod(of);
    ClassSpec& spec = *classNamed(scenario, of.className);
    MethodSpec copy = *method;
    added = copy.name = freeMethod(spec, of.method);
    const auto at = std::find_if(spec.methods.begin(), spec.methods.end(),
                                 [&](const MethodSpec& one) { return one.name == of.method; });
    spec.methods.insert(at + 1, std::move(copy));
    return scenario;
}

Result<Scenario> withoutMethod(Scenario scenario, const MethodName& of) {
    if (methodNamed(scenario, of) == nullptr)
        return noMethod(of);
    ClassSpec& spec = *classNamed(scenario, of.className);
    if (spec.methods.size() == 1)
        return error(EditWords::tr("A class has at least one method. Add another one first."));
    std::erase_if(spec.methods, [&](const MethodSpec& one) { return one.name == of.method; });
    std::erase_if(scenario.driver, [&](const DriverStep& step) {
        const auto* fire = std::get_if<FireStep>(&step.what);
        return fire != nullptr && fire->batch.method == of.method && isOf(scenario, fire->batch.actor, of.className);
    });
    mendDriver(scenario);
    return scenario;
}

Result<Scenario> withRenamedMethod(Scenario scenario, const MethodName& of, const std::string& name) {
    MethodSpec* method = methodNamed(scenario, of);
    if (method == nullptr)
        return noMethod(of);
    if (!isIdentifier(name) || name.size() > longestName)
        return error(EditWords::tr("A name is made of letters, digits and _, and begins with a letter or _."));
    if (classNamed(scenario, of.className)->method(name) != nullptr)
        return error(EditWords::tr("There is already a method \"%1\".").arg(QString::fromStdString(name)));
    method->name = name;
    const auto follow = [&](const std::string& actor, std::string& called) {
        if (called == of.method && isOf(scenario, actor, of.className))
            called = name;
    };
    forEachStep(scenario, [&](Step& step) {
        if (auto* call = std::get_if<CallStep>(&step.what))
            follow(call->actor, call->method);
    });
    for (DriverStep& step : scenario.driver)
        if (auto* fire = std::get_if<FireStep>(&step.what))
            follow(fire->batch.actor, fire->batch.method);
    return scenario;
}

Result<Scenario> withAsync(Scenario scenario, const MethodName& of, bool isAsync) {
    return changed(std::move(scenario), of, [&](MethodSpec& method) { method.isAsync = isAsync; });
}

Result<Scenario> withGroup(Scenario scenario, const MethodName& of, const std::string& group) {
    return changed(std::move(scenario), of, [&](MethodSpec& method) { method.group = group; });
}

} // namespace playground::ui::edits
