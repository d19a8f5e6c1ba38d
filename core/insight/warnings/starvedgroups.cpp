#include "core/base/sentence.h"
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

/// For how long calls of each method had slots of its group while a call waited.
std::map<MethodId, Duration> holdsWithin(const WarnedRun& run, const CallRecord& waiter, TimeRange wait) {
    std::map<MethodId, Duration> holds;
    for (const CallRecord* call : run.callsOf(waiter.actor)) {
        if (call->submitted >= wait.end)
            break;
        const TimePoint from = std::max(call->started, wait.start);
        const TimePoint until = std::min(run.endOf(*call), wait.end);
        if (call->group == waiter.group && from < until)
            holds[call->method] += until - from;
    }
    return holds;
}

/// The methods whose long calls had most of the slots for most of the longest wait; empty when there are none. Calls
/// that are as short as those that wait do not fill the slots.
std::string slowOf(const WarnedRun& run, const ActorTrack& actor, const Methods& methods, const Method& starved) {
    const CallRecord& waiter = *starved.longest;
    const TimeRange wait{waiter.submitted, waiter.submitted + starved.longestWait};
    std::string names;
    Duration held{};
    for (const auto& [method, time] : holdsWithin(run, waiter, wait)) {
        const Duration hold = methods.at({waiter.group, method}).hold;
        if (method == waiter.method || hold < longWait || hold < starved.hold * worse)
            continue;
        const std::string name = run.store().dictionary().methodName(method);
        names = names.empty() ? name : filled(sentence("Warning", "%1 and %2"), {names, name});
        held += time;
    }
    const std::int64_t slots = actor.limitOf(waiter.group).extent(wait).min;
    const double all = static_cast<double>(wait.length().count()) * static_cast<double>(slots);
    return static_cast<double>(held.count()) * 2 > all ? names : "";
}

Warning warningOf(const WarnedRun& run, const ActorTrack& actor, const Methods::value_type& starved,
                  const std::string& slow) {
    const Method& method = starved.second;
    const std::string name = run.store().dictionary().methodName(starved.first.second);
    Warning warning{.kind = "starved-group",
                    .actor = actor.info.name,
                    .call = method.longest->id,
                    .duration = method.longestWait,
                    .range = method.range,
                    .delayed = method.waits.size(),
                    .lesson = "L20"};
    warning.text =
        filled(method.holds.empty()
                   ? sentence("Warning", "Calls of %1.%2 wait %3 and none has started, for calls of %4 hold the "
                                         "slots. Give %2 a concurrency group of its own.")
                   : sentence("Warning", "Calls of %1.%2 take %5 and wait %3, for calls of %4 hold the slots. "
                                         "Give %2 a concurrency group of its own."),
               {actor.info.name, name, roughly(method.wait), slow, roughly(method.hold)});
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
            if (const std::string slow = slowOf(run, actor, methods, starved.second); !slow.empty())
                found.push_back(warningOf(run, actor, starved, slow));
        }
    }
}

} // namespace playground
