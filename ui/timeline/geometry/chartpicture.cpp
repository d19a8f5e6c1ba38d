#include "ui/timeline/geometry/chartpicture.h"

#include <algorithm>
#include <cmath>

namespace playground::ui {

std::vector<ChartRun> chartOf(const StepSeries& series, const Viewport& viewport, TimePoint now) {
    const auto [start, end] = viewport.range();
    if (series.isEmpty() || now <= start)
        return {};
    const double last = std::ceil(viewport.pixelAt(std::min(now, end)));
    const int columns = std::clamp(static_cast<int>(last), 1, viewport.width());
    std::vector<StepSeries::Extent> extents(static_cast<std::size_t>(columns));
    series.sample({start, viewport.timeAt(columns)}, extents);

    std::vector<ChartRun> runs;
    for (int column = 0; column < columns; ++column) {
        const auto extent = extents[static_cast<std::size_t>(column)];
        if (!runs.empty() && runs.back().extent == extent)
            runs.back().right = column + 1;
        else
            runs.push_back({column, column + 1, extent});
    }
    return runs;
}

std::vector<LimitChange> limitChanges(const StepSeries& limit, const Viewport& viewport, TimePoint now) {
    const auto [start, end] = viewport.range();
    std::vector<LimitChange> changes;
    std::size_t index = std::max<std::size_t>(1, limit.firstAfter(start - Duration(1)));
    while (index < limit.size() && limit.timeAt(index) < std::min(now, end)) {
        const int column = static_cast<int>(viewport.pixelAt(limit.timeAt(index)));
        // The column is left with one search, however many changes it has.
        const std::size_t next = std::max(index + 1, limit.firstAfter(viewport.timeAt(column + 1) - Duration(1)));
        changes.push_back({column, limit.valueAt(index - 1), limit.valueAt(next - 1)});
        index = next;
    }
    return changes;
}

} // namespace playground::ui
