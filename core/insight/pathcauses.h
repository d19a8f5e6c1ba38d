#pragma once

#include "core/trace/tracestore.h"

#include <optional>

namespace playground {

// What may have let a call go on. Each looks back from the end of a range at what ended within it, after its start, and
// gives up after some thousand looks.

/// The last call that ended by then.
const CallRecord* lastToEnd(const TraceStore& store, TimePoint end);

/// The call whose end let the call into its slot: of its group, and if there are several, the one of the same slot.
const CallRecord* slotGiverOf(const TraceStore& store, const CallRecord& call, TimeRange waited);

/// Of the calls that the call (or the driver, for None) has submitted, the last that ended.
const CallRecord* lastChildOf(const TraceStore& store, CallId parent, TimeRange waited);

/// Of the arguments that were told to be late when the wait began, the last that came.
const CallRecord* lastArgumentOf(const TraceStore& store, const CallRecord& call, TimeRange waited);

/// The span of another call that kept the call from its event loop until the end of the range; none where it was kept
/// for less than is worth a word.
std::optional<Span> loopHolderBefore(const TraceStore& store, const CallRecord& call, TimeRange waited);

/// When the limit of the call's group was raised last.
std::optional<TimePoint> limitRaised(const TraceStore& store, const CallRecord& call, TimeRange waited);

/// The span of the call that ends at `time` or goes on then; none when it is not known any more.
std::optional<Span> spanBefore(const TraceStore& store, const CallRecord& call, TimePoint time);

} // namespace playground
