#include "core/trace/callchange.h"

namespace playground {

CallChange changeOf(EventKind kind) {
    switch (kind) {
    case EventKind::Awaiting:
        return {CallState::Running, CallState::Awaiting};
    case EventKind::Resumed:
        return {CallState::Awaiting, CallState::Running};
    case EventKind::Blocked:
        return {CallState::Running, CallState::Blocked};
    case EventKind::GilWaits:
        return {CallState::Running, CallState::GilWait};
    case EventKind::GilTaken:
        return {CallState::GilWait, CallState::Running};
    default:
        return {CallState::Blocked, CallState::Running};
    }
}

CallState endOf(EventKind kind) {
    switch (kind) {
    case EventKind::Finished:
        return CallState::Finished;
    case EventKind::Failed:
        return CallState::Failed;
    default:
        return CallState::Cancelled;
    }
}

void addSpent(CallRecord& call, TimePoint now) {
    const Duration spent = now - call.since;
    call.since = now;
    if (call.state == CallState::Running)
        call.running += spent;
    else if (call.state == CallState::Awaiting)
        call.awaiting += spent;
    else if (call.state == CallState::Blocked)
        call.blocked += spent;
    else if (call.state == CallState::GilWait)
        call.gilWaiting += spent;
}

bool isWithinBlocked(CallRecord& call, EventKind kind) {
    if (call.state != CallState::Blocked)
        return false;
    if (kind == EventKind::Blocked)
        ++call.blockedWithin;
    else if (kind == EventKind::Unblocked && call.blockedWithin > 0)
        --call.blockedWithin;
    else
        return false;
    return true;
}

} // namespace playground
