#include "ui/timeline/geometry/rangesteps.h"

#include <algorithm>

namespace playground::ui {
namespace {

constexpr int stepsInSight = 40;

} // namespace

TimeRange stepped(std::optional<TimeRange> range, Edge edge, Direction direction, const Viewport& viewport) {
    const TimePoint middle = viewport.timeAt(viewport.width() / 2.0);
    TimeRange moved = range.value_or(TimeRange{middle, middle});
    TimePoint& time = edge == Edge::Start ? moved.start : moved.end;
    const double step = 1.0 * viewport.width() / stepsInSight;
    time = viewport.moved(time, direction == Direction::Forward ? step : -step);
    return {std::min(moved.start, moved.end), std::max(moved.start, moved.end)};
}

} // namespace playground::ui
