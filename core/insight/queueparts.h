#pragma once

#include "core/insight/partlist.h"

namespace playground {

/// The parts of a call's life until it got a slot, or ended without one. Who had the slots or the loop is not searched.
void addQueueParts(const TraceStore& store, const CallRecord& call, TimePoint end, PartList& parts);

/// What a call does at that time; queued, if it has not started; what it did last, if it has ended.
CallState stateAt(const TraceStore& store, CallId call, TimePoint time);

} // namespace playground
