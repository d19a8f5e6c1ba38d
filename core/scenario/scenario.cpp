#include "core/scenario/scenario.h"

#include <algorithm>

namespace playground {

namespace {

template <class Item, class Name>
const Item* named(const std::vector<Item>& items, std::string_view wanted, Name name) {
    const auto found = std::find_if(items.begin(), items.end(), [&](const Item& item) { return name(item) == wanted; });
    return found == items.end() ? nullptr : &*found;
}

bool yields(const std::vector<Step>& steps) {
    return std::any_of(steps.begin(), steps.end(), [](const Step& step) {
        if (const auto* repeat = std::get_if<RepeatStep>(&step.what))
            return yields(repeat->steps);
        if (const auto* each = std::get_if<ForEachStep>(&step.what))
            return yields(each->steps);
        return std::holds_alternative<YieldItemStep>(step.what);
    });
}

} // namespace

bool MethodSpec::yieldsItems() const { return yields(steps); }

bool ClassSpec::isAsync() const {
    return std::any_of(methods.begin(), methods.end(), [](const MethodSpec& method) { return method.isAsync; });
}

const MethodSpec* ClassSpec::method(std::string_view methodName) const {
    return named(methods, methodName, [](const MethodSpec& method) -> const std::string& { return method.name; });
}

const ClassSpec* Scenario::classOf(std::string_view className) const {
    return named(classes, className, [](const ClassSpec& spec) -> const std::string& { return spec.name; });
}

const ActorSpec* Scenario::actor(std::string_view actorName) const {
    return named(actors, actorName, [](const ActorSpec& spec) -> const std::string& { return spec.name; });
}

const TaskSpec* Scenario::task(std::string_view taskName) const {
    return named(tasks, taskName, [](const TaskSpec& spec) -> const std::string& { return spec.method.name; });
}

} // namespace playground
