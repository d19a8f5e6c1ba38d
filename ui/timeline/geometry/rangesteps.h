#pragma once

#include "ui/timeline/geometry/callsteps.h"
#include "ui/timeline/geometry/viewport.h"

namespace playground::ui {

/// The edge of a selected range that a key moves.
enum class Edge { Start, End };

/// The range with one edge moved by a small part of what is in sight; it may cross the other one. Without a range it
/// begins in the middle of what is in sight.
TimeRange stepped(std::optional<TimeRange> range, Edge edge, Direction direction, const Viewport& viewport);

} // namespace playground::ui
