#include "tests/core/properties/tracefacts.h"

#include <algorithm>

namespace playground {

TraceFacts::TraceFacts(std::span<const Event> events) {
    std::map<ThreadId, TimePoint> latest;
    for (const Event& event : events) {
        const GroupKey group{event.actor, event.flags};
        switch (event.kind) {
        case EventKind::ActorCreated:
        case EventKind::GroupCreated:
            firstLimits[group] = highestLimits[group] = event.argument;
            break;
        case EventKind::LimitChanged:
            highestLimits[group] = std::max(highestLimits[group], event.argument);
            ++limitChanges[group];
            break;
        case EventKind::Submitted:
            calls[event.call] = Told{.actor = event.actor, .group = event.flags, .parent = CallId(event.argument)};
            break;
        case EventKind::Queued:
            if (const auto reason = QueueReason(event.flags);
                reason == QueueReason::SlotsFull || reason == QueueReason::LoopBusy)
                calls[event.call].queued = event.time;
            else
                calls[event.call].wasHeld = true;
            break;
        case EventKind::Started:
            calls[event.call].started = event.time;
            calls[event.call].beforeStart = latest[event.thread];
            calls[event.call].thread = event.thread;
            calls[event.call].slot = event.argument;
            break;
        case EventKind::Finished:
        case EventKind::Failed:
        case EventKind::Cancelled:
            calls[event.call].end = event.kind;
            ++calls[event.call].ends;
            break;
        default:
            break;
        }
        latest[event.thread] = event.time;
    }
}

} // namespace playground
