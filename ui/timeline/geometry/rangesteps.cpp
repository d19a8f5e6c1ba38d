#include "ui/timeline/geometry/rangesteps.h"

#include <algorithm>

namespace playground::ui {
namespace {

constexpr int stepsInSight = 40;

} // namespace

TimeRange stepped(std::optional<TimeRange> range, Edge edge, Direction direction, const Viewport& viewport) {
    const TimeRange visible = viewport.range();
    const TimePoint middle = visible.start + visible.length() / 2;
    TimeRange moved = range.value_or(TimeRange{middle, middle});
    const Duration step = std::max<Duration>(Duration(1), visible.length() / stepsInSight);
    (edge == Edge::Start ? moved.start : moved.end) += direction == Direction::Forward ? step : -step;
    return {std::min(moved.start, moved.end), std::max(moved.start, moved.end)};
}

} // namespace playground::ui
