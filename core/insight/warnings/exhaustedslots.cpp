#include "core/insight/warnings/finder.h"

#include <algorithm>

namespace playground {

void findExhaustedSlots(const WarnedRun& run, Warnings& found) {
    const Deadlock* deadlock = run.facts().deadlock;
    // Somebody in it waits for a slot: the calls that hold those wait themselves.
    if (!deadlock || deadlock->slotWaiter == CallId::None)
        return;
    const TraceStore& store = run.store();
    std::vector<const CallRecord*> cycle;
    for (const CallId id : deadlock->cycle)
        cycle.push_back(store.call(id));
    const CallRecord& waiter = *store.call(deadlock->slotWaiter);
    const CallRecord* parent = store.call(waiter.parent);
    const bool isSelfCall = parent && parent->actor == waiter.actor && std::ranges::count(cycle, parent) > 0;
    const CallRecord& cause = isSelfCall ? *parent : *cycle.front();
    std::uint64_t waiting = 0;
    for (const CallRecord* call : run.callsOf(waiter.actor))
        waiting += call->isEnded() || call->isStarted() ? 0 : 1;
    found.push_back({.kind = isSelfCall ? "self-call" : "slots-exhausted",
                     .actor = store.actor(waiter.actor)->info.name,
                     .call = cause.id,
                     .duration = run.end() - waiter.submitted,
                     .text = deadlock->text,
                     .range = {waiter.submitted, run.end()},
                     .delayed = waiting,
                     .lesson = "L16"});
}

} // namespace playground
