#pragma once

#include "ui/timeline/geometry/viewport.h"

namespace playground::ui {

/// The strip that shows the whole run and, as a handle with two edges, the part that is in sight.
struct Minimap {
    enum class Part { LeftEdge, Handle, RightEdge, Outside };
    static constexpr double edgeReach = 5.0;  ///< Pixels from an edge within which it is taken hold of.
    static constexpr double leastHandle = 6.0; ///< Pixels; a narrower part in sight is shown as wide as this.
    static constexpr double leastSeen = 4.0; ///< Pixels of a handle that lies beyond the run.

    TimeRange whole;
    TimeRange visible;
    int width = 1; ///< Of the strip, and of the plot that shows the part in sight.
    std::shared_ptr<const TimeFold> fold; ///< Gaps that are folded in both.

    Viewport map() const { return {whole, width, fold}; }

    double pixelAt(TimePoint time) const;
    TimePoint timeAt(double pixel) const;

    /// Within the strip, also when the part in sight reaches beyond the run.
    double handleLeft() const;
    double handleRight() const;
    Part partAt(double pixel) const;

    /// What is in sight when `part` is dragged from one pixel to another. Outside: centred on where it was pressed,
    /// then moved.
    TimeRange dragged(Part part, double from, double to) const;
};

} // namespace playground::ui
