#pragma once

#include "core/trace/callrecord.h"

namespace playground {

/// What an event does to a call that has started and goes on.
struct CallChange {
    CallState from;
    CallState to;
};

/// Needs one of Awaiting, Resumed, Blocked, Unblocked, GilWaits and GilTaken.
CallChange changeOf(EventKind kind);

/// Needs one of Finished, Failed and Cancelled.
CallState endOf(EventKind kind);

/// Adds the time since the last change to the sum of the state that the call is in.
void addSpent(CallRecord& call, TimePoint now);

/// A call that waits in an event loop of its own is blocked, and is so once more by each call that runs there
/// meanwhile. True, and counted, when the event tells of nothing else.
bool isWithinBlocked(CallRecord& call, EventKind kind);

} // namespace playground
