#include "core/insight/callname.h"
#include "core/insight/warnings/finder.h"

namespace playground {

namespace {

// What the runtime's error says.
constexpr std::string_view refused = "inside the async actor";

/// Warned of only, and so done: it waits for a call and keeps its loop meanwhile.
bool blocksForCalls(const CallRecord& call) { return call.blocked > Duration() && call.awaiting == Duration(); }

} // namespace

void findBlockingGets(const WarnedRun& run, Warnings& found) {
    std::map<ActorId, std::pair<const CallRecord*, std::uint64_t>> blockers;
    const auto add = [&](const CallRecord& call) {
        auto& [first, count] = blockers[call.actor];
        first = first ? first : &call;
        ++count;
    };
    const auto isAsync = [&](const CallRecord& call) {
        return run.store().actor(call.actor)->info.kind == ActorKind::Async;
    };
    for (std::size_t index = 0; index < run.store().callCount(); ++index) {
        const CallRecord& call = run.store().callAt(index);
        if (call.state == CallState::Failed && isAsync(call) &&
            run.store().dictionary().textOf(call.text).find(refused) != std::string::npos)
            add(call);
        const CallRecord* waiter = run.store().call(call.awaiter);
        if (waiter && isAsync(*waiter) && blocksForCalls(*waiter))
            add(*waiter);
    }
    for (const auto& [actor, blocker] : blockers) {
        const auto& [call, count] = blocker;
        const std::string name = run.store().actor(actor)->info.name;
        const bool wasRefused = call->state == CallState::Failed;
        found.push_back({.kind = "blocking-get",
                         .actor = name,
                         .call = call->id,
                         .duration = call->blocked,
                         .text = callName(run.store(), *call) +
                                 (wasRefused ? " was refused a blocking get: it would have stopped"
                                             : " waits in a blocking get, which stops") +
                                 " the event loop of " + name +
                                 (count > 1 ? ", " + std::to_string(count) + " times" : "") +
                                 ". Await the result instead.",
                         .range = {call->started, run.endOf(*call)},
                         .lesson = "L4"});
    }
}

} // namespace playground
