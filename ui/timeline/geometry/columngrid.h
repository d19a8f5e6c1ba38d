#pragma once

#include "ui/timeline/geometry/viewport.h"

#include <optional>

namespace playground::ui {

/// Pixel columns of a whole number of nanoseconds each, counted from time zero: what there is in one stays so when the
/// view moves on by whole columns.
struct ColumnGrid {
    Duration column{};      ///< How wide one is.
    std::int64_t first = 0; ///< Number of the leftmost one in sight.
    bool operator==(const ColumnGrid&) const = default;
};

/// None when the viewport's columns are not on one.
std::optional<ColumnGrid> gridOf(const Viewport& viewport);

/// `range` with so many columns on a grid: begun earlier and made longer, each by less than a column.
TimeRange onGrid(TimeRange range, int columns);

} // namespace playground::ui
