#include "core/insight/callname.h"
#include "core/insight/summary.h"
#include "core/insight/warnings/finder.h"

#include <algorithm>

namespace playground {

namespace {

constexpr std::size_t fewest = 5; // Calls.
constexpr Duration longWait = std::chrono::milliseconds(50);
constexpr int worse = 10; // Times as long waited as worked.

/// What the calls of one method and those of another in the same slots have come to.
struct Method {
    MethodId id = MethodId::None;
    std::vector<Duration> waits;
    std::vector<Duration> holds;
    const CallRecord* longest = nullptr; // Waiting.
    TimeRange range{TimePoint::max(), TimePoint::min()};
};

std::map<std::pair<std::uint8_t, MethodId>, Method> methodsOf(const WarnedRun& run, const ActorTrack& actor) {
    std::map<std::pair<std::uint8_t, MethodId>, Method> methods;
    for (const CallRecord* call : run.callsOf(actor.id)) {
        Method& method = methods[{call->group, call->method}];
        method.id = call->method;
        const Duration wait = std::min(call->started, run.end()) - call->submitted;
        if (!method.longest || wait > std::ranges::max(method.waits))
            method.longest = call;
        method.waits.push_back(wait);
        if (call->isStarted())
            method.holds.push_back(run.endOf(*call) - call->started);
        method.range = {std::min(method.range.start, call->submitted), std::max(method.range.end, run.endOf(*call))};
    }
    return methods;
}

} // namespace

void findStarvedGroups(const WarnedRun& run, Warnings& found) {
    for (std::size_t index = 0; index < run.store().actorCount(); ++index) {
        const ActorTrack& actor = run.store().actorAt(index);
        const auto methods = methodsOf(run, actor);
        for (const auto& [key, method] : methods) {
            const Duration wait = spreadOf(method.waits).p50;
            const Duration hold = spreadOf(method.holds).p50;
            if (method.waits.size() < fewest || wait < longWait || wait < hold * worse)
                continue;
            // Its own calls do not fill the slots; those of a method that takes long do.
            const auto isSlow = [&, group = key.first, id = method.id](const auto& other) {
                return other.first.first == group && other.second.id != id &&
                       spreadOf(other.second.holds).p50 >= hold * worse && spreadOf(other.second.holds).p50 >= longWait;
            };
            const auto slow = std::ranges::find_if(methods, isSlow);
            if (slow == methods.end())
                continue;
            const std::string name = run.store().dictionary().methodName(method.id);
            found.push_back({.kind = "starved-group",
                             .actor = actor.info.name,
                             .call = method.longest->id,
                             .duration = spreadOf(method.waits).max,
                             .text = "Calls of " + actor.info.name + "." + name + " take " + roughly(hold) +
                                     " and wait " + roughly(wait) + ", for calls of " +
                                     run.store().dictionary().methodName(slow->second.id) + " hold the slots. Give " +
                                     name + " a concurrency group of its own.",
                             .range = method.range,
                             .delayed = method.waits.size(),
                             .lesson = "L20"});
        }
    }
}

} // namespace playground
