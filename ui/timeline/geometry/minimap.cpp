#include "ui/timeline/geometry/minimap.h"

#include <algorithm>
#include <cmath>

namespace playground::ui {
namespace {

double middleOf(const Minimap& map) { return (map.pixelAt(map.visible.start) + map.pixelAt(map.visible.end)) / 2.0; }

double handleWidth(const Minimap& map) {
    return std::max(Minimap::leastHandle, map.pixelAt(map.visible.end) - map.pixelAt(map.visible.start));
}

} // namespace

double Minimap::pixelAt(TimePoint time) const {
    if (whole.isEmpty())
        return 0.0;
    const double share =
        static_cast<double>((time - whole.start).count()) / static_cast<double>(whole.length().count());
    return share * width;
}

TimePoint Minimap::timeAt(double pixel) const {
    return whole.start +
           Duration(std::llround(pixel / std::max(1, width) * static_cast<double>(whole.length().count())));
}

double Minimap::handleLeft() const {
    return std::clamp(middleOf(*this) - handleWidth(*this) / 2.0, 0.0, std::max(0.0, width - leastSeen));
}

double Minimap::handleRight() const {
    return std::clamp(middleOf(*this) + handleWidth(*this) / 2.0, std::min<double>(leastSeen, width), 1.0 * width);
}

Minimap::Part Minimap::partAt(double pixel) const {
    const double left = handleLeft();
    const double right = handleRight();
    // A narrow handle is for moving: its edges are taken from outside.
    const double inner = right - left > 4 * edgeReach ? edgeReach : 0.0;
    if (pixel > left + inner && pixel < right - inner)
        return Part::Handle;
    if (std::abs(pixel - left) <= edgeReach)
        return Part::LeftEdge;
    if (std::abs(pixel - right) <= edgeReach)
        return Part::RightEdge;
    return Part::Outside;
}

TimeRange Minimap::dragged(Part part, double from, double to) const {
    const Duration distance = timeAt(to) - timeAt(from);
    switch (part) {
    case Part::LeftEdge:
        return {std::min(timeAt(handleLeft() + to - from), visible.end), visible.end};
    case Part::RightEdge:
        return {visible.start, std::max(timeAt(handleRight() + to - from), visible.start)};
    case Part::Handle:
        return {visible.start + distance, visible.end + distance};
    case Part::Outside:
        break;
    }
    const TimePoint start = timeAt(to) - visible.length() / 2;
    return {start, start + visible.length()};
}

} // namespace playground::ui
