#include "ui/window/driverrefs.h"

#include <algorithm>
#include <limits>
#include <map>

namespace playground::ui {

namespace {

enum class Kind : std::uint8_t { Results, Streams, Items };

/// What a name given with "as" stands for.
struct Refs {
    Kind kind = Kind::Results;
    std::int64_t count = 0; ///< The most there can be.
};

using Names = std::map<std::string, Refs>;

bool yieldsItems(const Scenario& scenario, const Batch& batch) {
    const ActorSpec* actor = scenario.actor(batch.actor);
    const ClassSpec* actorClass = actor == nullptr ? nullptr : scenario.classOf(actor->className);
    const MethodSpec* method = actorClass == nullptr ? nullptr : actorClass->method(batch.method);
    return method != nullptr && method->yieldsItems();
}

/// Drops the names that stand for nothing and those of a kind that cannot be here; false when none is left.
bool keepKnown(std::vector<std::string>& refs, const Names& names, std::optional<Kind> unfit = {}) {
    std::erase_if(refs, [&](const std::string& name) {
        const auto known = names.find(name);
        return known == names.end() || known->second.kind == unfit;
    });
    return !refs.empty();
}

bool keepWait(WaitStep& wait, const Names& names) {
    if (!keepKnown(wait.refs, names))
        return false;
    std::int64_t most = 0;
    for (const std::string& name : wait.refs)
        most += names.at(name).count;
    wait.count = std::min(wait.count, most);
    return true;
}

bool keepNext(const NextStep& next, Names& names) {
    const auto stream = names.find(next.stream);
    if (stream == names.end() || stream->second.kind != Kind::Streams || stream->second.count != 1)
        return false;
    constexpr std::int64_t many = std::numeric_limits<std::int32_t>::max();
    if (!next.as.empty())
        names[next.as] = {Kind::Items, next.count.value_or(many)};
    return true;
}

/// False when nothing is left of the step.
bool keep(DriverStep& step, const Scenario& scenario, Names& names) {
    if (auto* fire = std::get_if<FireStep>(&step.what)) {
        keepKnown(fire->args, names, Kind::Streams);
        if (!fire->as.empty())
            names[fire->as] = {yieldsItems(scenario, fire->batch) ? Kind::Streams : Kind::Results, fire->batch.count};
    } else if (auto* get = std::get_if<GetStep>(&step.what)) {
        return keepKnown(get->refs, names, Kind::Streams);
    } else if (auto* wait = std::get_if<WaitStep>(&step.what)) {
        return keepWait(*wait, names);
    } else if (auto* cancel = std::get_if<CancelStep>(&step.what)) {
        return keepKnown(cancel->refs, names, Kind::Items);
    } else if (const auto* next = std::get_if<NextStep>(&step.what)) {
        return keepNext(*next, names);
    }
    return true;
}

} // namespace

void mendDriver(Scenario& scenario) {
    Names names;
    std::erase_if(scenario.driver, [&](DriverStep& step) { return !keep(step, scenario, names); });
}

} // namespace playground::ui
