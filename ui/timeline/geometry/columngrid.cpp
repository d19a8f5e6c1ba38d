#include "ui/timeline/geometry/columngrid.h"

#include <algorithm>

namespace playground::ui {

std::optional<ColumnGrid> gridOf(const Viewport& viewport) {
    const Duration length = viewport.range().length();
    const Duration start = viewport.range().start.time_since_epoch();
    const Duration column = length / viewport.width();
    if (!viewport.strips().empty() || column <= Duration::zero() || length != column * viewport.width() ||
        start % column != Duration::zero())
        return std::nullopt;
    return ColumnGrid{column, start / column};
}

TimeRange onGrid(TimeRange range, int columns) {
    columns = std::max(columns, 1); // A plot may have no width yet.
    const Duration column = std::max(Duration(1), (range.length() + Duration(columns - 1)) / columns);
    const Duration start = range.start.time_since_epoch();
    const Duration beyond = (start % column + column) % column;
    const TimePoint first = range.start - beyond;
    return {first, first + column * columns};
}

} // namespace playground::ui
