#pragma once

#include "core/trace/tracestore.h"
#include "ui/timeline/geometry/viewport.h"

#include <optional>

namespace playground::ui {

enum class Direction { Backward, Forward };

/// The call before or after another one in its lane. The first call of the run for one that is none or has not started;
/// nothing at the end of the lane and in an empty run.
std::optional<CallId> neighbourOf(const TraceStore& store, CallId call, Direction direction, TimePoint now);

/// When a call holds its slot as far as is known at `now`; before it starts, from its submission on.
TimeRange extentOf(const CallRecord& call, TimePoint now);

/// Where to move so that `wanted` is seen; nothing when it is, or when it is too long and a part of it is.
std::optional<TimeRange> moveToShow(TimeRange wanted, const Viewport& viewport);

} // namespace playground::ui
