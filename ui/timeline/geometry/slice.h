#pragma once

#include "ui/timeline/geometry/tracklayout.h"

#include <array>

namespace playground::ui {

/// A part of the tracks: all between two heights, the lower one not included.
struct Slice {
    int top = 0;
    int bottom = 0;
    bool contains(int y) const { return y >= top && y < bottom; }
    bool operator==(const Slice&) const = default;
};

/// `slice` in two, for two painters: cut between rows, near the middle of what is there. The lower one is empty where
/// there is nothing to cut between.
std::array<Slice, 2> halvesOf(const Slice& slice, const TrackLayout& layout);

} // namespace playground::ui
