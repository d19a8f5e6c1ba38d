#pragma once

#include "core/trace/stepseries.h"
#include "ui/timeline/geometry/viewport.h"

#include <vector>

namespace playground::ui {

/// A step chart cut into pixel columns: runs of columns with the same smallest and largest value. It ends at `now`.
struct ChartRun {
    int left = 0;
    int right = 0; ///< Not included.
    StepSeries::Extent extent;
    bool operator==(const ChartRun&) const = default;
};
std::vector<ChartRun> chartOf(const StepSeries& series, const Viewport& viewport, TimePoint now);

/// A change of an actor's limit.
struct LimitChange {
    int column = 0;
    std::int64_t from = 0;
    std::int64_t to = 0;
    bool operator==(const LimitChange&) const = default;
};

/// Those in sight before `now`, at most one a column: several in one are told as one from the first to the last value.
std::vector<LimitChange> limitChanges(const StepSeries& limit, const Viewport& viewport, TimePoint now);

} // namespace playground::ui
