#include "ui/timeline/geometry/drag.h"

#include <algorithm>

namespace playground::ui {

Drag Drag::begin(const QPoint& at, Wish wish, const Areas& areas, const Viewport& viewport, const Minimap& minimap,
                 int scroll) {
    const Kind kind = areas.headers.contains(at) && wish == Wish::Move ? Kind::Header
                      : areas.minimap.contains(at)                     ? Kind::Minimap
                      : wish == Wish::Select                           ? Kind::Select
                      : areas.ruler.contains(at)                       ? Kind::Scrub
                                                                       : Kind::Pressed;
    return {kind, at, viewport, minimap, scroll, areas.plot.left()};
}

TimeRange Drag::visibleAt(const QPoint& at) const {
    if (kind == Kind::Minimap) {
        const double from = pressed.x() - left;
        return minimap.dragged(minimap.partAt(from), from, at.x() - left);
    }
    Viewport panned = viewport;
    panned.pan(pressed.x() - at.x());
    return panned.range();
}

TimeRange Drag::selectedAt(const QPoint& at, const Viewport& now) const {
    const TimePoint from = viewport.timeAt(pressed.x() - left);
    const TimePoint to = now.timeAt(at.x() - left);
    return {std::min(from, to), std::max(from, to)};
}

} // namespace playground::ui
