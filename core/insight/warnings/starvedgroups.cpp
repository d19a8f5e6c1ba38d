#include "core/insight/callname.h"
#include "core/insight/summary.h"
#include "core/insight/warnings/finder.h"

#include <algorithm>

namespace playground {

namespace {

constexpr std::size_t fewestCalls = 5; // Calls.
constexpr Duration longWait = std::chrono::milliseconds(50);
constexpr int worse = 10; // Times as long waited as worked.

/// What the calls of one method in one group have come to.
struct Method {
    std::vector<Duration> waits;
    std::vector<Duration> holds;
    const CallRecord* longest = nullptr; // Waiting.
    Duration longestWait{-1};
    TimeRange range{TimePoint::max(), TimePoint::min()};
    Duration wait{}; // Of half of them at most; likewise the next.
    Duration hold{};
};

using Methods = std::map<std::pair<std::uint8_t, MethodId>, Method>;

Methods methodsOf(const WarnedRun& run, const ActorTrack& actor) {
    Methods methods;
    for (const CallRecord* call : run.callsOf(actor.id)) {
        Method& method = methods[{call->group, call->method}];
        method.waits.push_back(std::min(call->started, run.endOf(*call)) - call->submitted);
        if (method.waits.back() > method.longestWait) {
            method.longestWait = method.waits.back();
            method.longest = call;
        }
        if (call->isStarted())
            method.holds.push_back(run.endOf(*call) - call->started);
        method.range = {std::min(method.range.start, call->submitted), std::max(method.range.end, run.endOf(*call))};
    }
    for (auto& [key, method] : methods) {
        method.wait = spreadOf(method.waits).p50;
        method.hold = spreadOf(method.holds).p50;
    }
    return methods;
}

bool isStarved(const Method& method) {
    return method.waits.size() >= fewestCalls && method.wait >= longWait && method.wait >= method.hold * worse;
}

Warning warningOf(const WarnedRun& run, const ActorTrack& actor, const Methods::value_type& starved, MethodId slow) {
    const Method& method = starved.second;
    const std::string name = run.store().dictionary().methodName(starved.first.second);
    Warning warning{.kind = "starved-group",
                    .actor = actor.info.name,
                    .call = method.longest->id,
                    .duration = method.longestWait,
                    .range = method.range,
                    .delayed = method.waits.size(),
                    .lesson = "L20"};
    warning.text = "Calls of " + actor.info.name + "." + name + " take " + roughly(method.hold) + " and wait ";
    warning.text += roughly(method.wait) + ", for calls of " + run.store().dictionary().methodName(slow);
    warning.text += " hold the slots. Give " + name + " a concurrency group of its own.";
    return warning;
}

} // namespace

void findStarvedGroups(const WarnedRun& run, Warnings& found) {
    for (std::size_t index = 0; index < run.store().actorCount(); ++index) {
        const ActorTrack& actor = run.store().actorAt(index);
        const Methods methods = methodsOf(run, actor);
        for (const auto& starved : methods) {
            if (!isStarved(starved.second))
                continue;
            // Its own calls do not fill the slots; those of a method that takes long do.
            const auto isSlow = [&starved](const auto& other) {
                return other.first.first == starved.first.first && other.first.second != starved.first.second &&
                       other.second.hold >= longWait && other.second.hold >= starved.second.hold * worse;
            };
            if (const auto slow = std::ranges::find_if(methods, isSlow); slow != methods.end())
                found.push_back(warningOf(run, actor, starved, slow->first.second));
        }
    }
}

} // namespace playground
