#pragma once

#include "ui/timeline/geometry/callplaces.h"

#include <QPolygon>

#include <span>
#include <vector>

namespace playground::ui {

/// A stretch of a path through the calls of a run: when, and whose; None: the driver's.
struct PathMark {
    TimeRange range;
    CallId call = CallId::None;
    bool operator==(const PathMark&) const = default;
};

/// What of the path is in sight, as lines along the bars of its calls and from one to the next, in columns of the plot
/// and pixels from the top of all tracks. It is interrupted where a call has no row. The marks are in order of time and
/// do not overlap. Cost: a few searches a column at most.
std::vector<QPolygon> pathLines(const TraceStore& store, const TrackLayout& layout, const Viewport& viewport,
                                std::span<const PathMark> path);

} // namespace playground::ui
