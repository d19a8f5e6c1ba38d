#include "core/base/sentence.h"
#include "core/insight/callname.h"
#include "core/insight/warnings/finder.h"

#include <algorithm>

namespace playground {

namespace {

/// The runtime's error names the method that was refused; an error of its callee that it passed on names that.
bool wasRefusedGet(const TraceStore& store, const CallRecord& call) {
    if (call.state != CallState::Failed)
        return false;
    const std::string own = "inside the async actor " + store.actor(call.actor)->info.name + " (method " +
                            store.dictionary().methodName(call.method) + ")";
    return store.dictionary().textOf(call.text).find(own) != std::string::npos;
}

/// The blocking gets of a call that were warned of only, and so done.
struct Gets {
    std::uint64_t count = 0;
    Duration time{};

    void add(TimePoint from, TimePoint until) {
        ++count;
        time += std::max(until - from, Duration());
    }
};

bool isForResult(WaitKind kind) { return kind == WaitKind::Call || kind == WaitKind::Several; }

/// A wait for a result is one where the call is blocked since the wait began: else it gave the loop back meanwhile.
Gets getsOf(const WarnedRun& run, const CallRecord& call) {
    Gets gets;
    const bool isBlocked = call.state == CallState::Blocked;
    if (!isBlocked && call.blocked == Duration())
        return gets;
    const SpanRow& row = run.store().actor(call.actor)->slotRows[call.slot];
    const std::vector<WaitLog::Wait> waits = run.store().waits().of(call.id);
    for (auto wait = waits.begin(); wait != waits.end(); ++wait) {
        // Of those that began at one time all but the last took none.
        const bool isLast = wait + 1 == waits.end() || (wait + 1)->from != wait->from;
        const std::size_t index = row.firstEndingAfter(wait->from);
        if (!isLast || !isForResult(wait->awaited.kind) || index == row.size() ||
            (isBlocked && wait->from == call.since))
            continue;
        const Span span = row.at(index, run.end());
        if (span.call == call.id && span.state == CallState::Blocked && span.range.start == wait->from)
            gets.add(wait->from, span.range.end);
    }
    if (isBlocked && isForResult(call.waitKind)) // It hangs, or is under way.
        gets.add(call.since, run.end());
    return gets;
}

/// The first call of an actor that used a blocking get, and how many times all have.
struct Blocker {
    const CallRecord* first = nullptr;
    bool wasRefused = false;
    Duration time{}; // Of the first.
    std::uint64_t count = 0;
};

} // namespace

void findBlockingGets(const WarnedRun& run, Warnings& found) {
    std::map<ActorId, Blocker> blockers;
    for (std::size_t index = 0; index < run.store().callCount(); ++index) {
        const CallRecord& call = run.store().callAt(index);
        if (run.store().actor(call.actor)->info.kind != ActorKind::Async)
            continue;
        const bool wasRefused = wasRefusedGet(run.store(), call);
        const Gets gets = getsOf(run, call);
        if (!wasRefused && gets.count == 0)
            continue;
        Blocker& blocker = blockers[call.actor];
        if (blocker.first == nullptr)
            blocker = {&call, wasRefused, gets.time};
        blocker.count += gets.count + (wasRefused ? 1 : 0);
    }
    for (const auto& [actor, blocker] : blockers) {
        const auto& [call, wasRefused, time, count] = blocker;
        const std::string name = run.store().actor(actor)->info.name;
        const std::string what =
            wasRefused
                ? sentence("Warning",
                           "%1 was refused a blocking get: it would have stopped the event loop of %2%3. Await "
                           "the result instead.")
                : sentence("Warning", "%1 waits in a blocking get, which stops the event loop of %2%3. Await the "
                                      "result instead.");
        const std::string times =
            count > 1 ? filled(sentence("Warning", "; its calls did so %1 times"), {std::to_string(count)}) : "";
        found.push_back({.kind = "blocking-get",
                         .actor = name,
                         .call = call->id,
                         .duration = time,
                         .text = filled(what, {callName(run.store(), *call), name, times}),
                         .range = {call->started, run.endOf(*call)},
                         .lesson = "L4"});
    }
}

} // namespace playground
