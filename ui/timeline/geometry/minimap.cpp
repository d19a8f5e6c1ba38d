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

double Minimap::pixelAt(TimePoint time) const { return whole.isEmpty() ? 0.0 : map().pixelAt(time); }

TimePoint Minimap::timeAt(double pixel) const { return whole.isEmpty() ? whole.start : map().timeAt(pixel); }

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
    const Viewport view(visible, width, fold);
    switch (part) {
    case Part::LeftEdge:
        return {std::min(timeAt(handleLeft() + to - from), visible.end), visible.end};
    case Part::RightEdge:
        return {visible.start, std::max(timeAt(handleRight() + to - from), visible.start)};
    case Part::Handle:
        return view.startingAt(timeAt(pixelAt(visible.start) + to - from));
    case Part::Outside:
        break;
    }
    return view.around(timeAt(to));
}

} // namespace playground::ui
