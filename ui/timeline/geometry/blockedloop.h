#pragma once

#include "core/insight/longturn.h"
#include "core/trace/spanrow.h"
#include "ui/timeline/geometry/viewport.h"

#include <vector>

namespace playground::ui {

/// A time in which one call had an event loop and did not give it back.
struct LoopTurn {
    TimeRange range;
    CallId call = CallId::None;
    bool operator==(const LoopTurn&) const = default;
};

/// The turn that a span of the loop's row belongs to. Needs index < loop.size().
LoopTurn turnOf(const SpanRow& loop, std::size_t index, TimePoint now);

/// The long turns in sight, but for those narrower than a column. Cost: a search a column at most.
std::vector<LoopTurn> longTurns(const SpanRow& loop, const Viewport& viewport, TimePoint now);

} // namespace playground::ui
