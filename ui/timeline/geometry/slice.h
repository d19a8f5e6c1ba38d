#pragma once

#include "ui/timeline/geometry/tracklayout.h"

#include <vector>

namespace playground::ui {

/// A part of the tracks: all between two heights, the lower one not included.
struct Slice {
    int top = 0;
    int bottom = 0;
    bool contains(int y) const { return y >= top && y < bottom; }
    bool operator==(const Slice&) const = default;
};

/// `slice` in at most `count`, for several painters: cut between rows, so that each has about as much of what is there.
/// From above, none of them empty; fewer where there is not enough to cut between. Needs count > 0.
std::vector<Slice> partsOf(const Slice& slice, const TrackLayout& layout, int count);

} // namespace playground::ui
