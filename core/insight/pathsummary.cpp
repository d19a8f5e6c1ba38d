#include "core/insight/pathsummary.h"

#include "core/base/sentence.h"
#include "core/insight/callname.h"

#include <algorithm>

namespace playground {
namespace {

constexpr const char* driver = "driver";

PathSummary::Step stepOf(const TraceStore& store, const CriticalPath& path, std::size_t index) {
    const CriticalPath::Step& step = path.steps[index];
    PathSummary::Step named{.range = step.range, .call = step.call, .actor = driver, .state = stateName(step.state)};
    named.cause = causeText(store, path, index);
    if (const CallRecord* call = store.call(step.call)) {
        named.actor = store.actor(call->actor)->info.name;
        named.method = store.dictionary().methodName(call->method);
    } else {
        named.state = step.state == CallState::Blocked ? "waiting" : "on its own";
    }
    return named;
}

} // namespace

std::string causeText(const TraceStore& store, const CriticalPath& path, std::size_t step) {
    using Cause = CriticalPath::Cause;
    const CallRecord* before = step == 0 ? nullptr : store.call(path.steps[step - 1].call);
    const std::string who = before ? callName(store, *before) : sentence("PathCause", "the driver");
    switch (path.steps[step].cause) {
    case Cause::None:
    case Cause::Itself:
        return {};
    case Cause::Submits:
        return filled(sentence("PathCause", "%1 submitted it"), {who});
    case Cause::Result:
        return filled(sentence("PathCause", "%1 gave the result"), {who});
    case Cause::Argument:
        return filled(sentence("PathCause", "%1 gave the argument"), {who});
    case Cause::Slot:
        return filled(sentence("PathCause", "%1 freed a slot"), {who});
    case Cause::Order:
        return filled(sentence("PathCause", "%1 had to start first"), {who});
    case Cause::Loop:
        return filled(sentence("PathCause", "%1 held the event loop"), {who});
    case Cause::Fires:
        return sentence("PathCause", "the driver fired it");
    case Cause::Raises:
        return sentence("PathCause", "the limit was raised");
    case Cause::Awaited:
        return filled(sentence("PathCause", "%1 had ended"), {who});
    }
    return {};
}

PathSummary summaryOf(const TraceStore& store, const CriticalPath& path) {
    PathSummary summary{.range = path.range, .isCut = path.isCut};
    const PathSums sums = sumsOf(store, path);
    for (std::size_t state = 0; state < callStateCount; ++state)
        if (sums.states[state] > Duration())
            summary.states.emplace_back(stateName(static_cast<CallState>(state)), sums.states[state]);
    for (const auto& [id, time] : sums.actors)
        if (time > Duration())
            summary.actors.emplace_back(id == ActorId::None ? driver : store.actor(id)->info.name, time);
    if (const auto own = sums.actors.find(ActorId::None); own != sums.actors.end() && own->second > Duration())
        summary.states.emplace_back(driver, own->second);
    const auto longestFirst = [](const auto& one) { return -one.second; };
    std::ranges::stable_sort(summary.actors, {}, longestFirst);
    for (std::size_t step = 0; step < path.steps.size(); ++step)
        summary.steps.push_back(stepOf(store, path, step));
    return summary;
}

} // namespace playground
