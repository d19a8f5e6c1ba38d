#include "ui/timeline/geometry/areas.h"

#include <algorithm>

namespace playground::ui {
namespace {

constexpr int widestHeader = 228;
constexpr int narrowestHeader = 168; // Names are elided, numbers still stand side by side.
constexpr int legendHeight = 34;
constexpr int minimapHeight = 42;
constexpr int rulerHeight = 26;
constexpr int markersHeight = 22;

} // namespace

Areas Areas::of(const QSize& size, Qt::LayoutDirection direction, bool hasMarkers) {
    const int left = std::min(std::clamp(size.width() / 4, narrowestHeader, widestHeader), size.width() / 2);
    const int plotWidth = std::max(1, size.width() - left);
    const int above = heightAbovePlot(hasMarkers);
    const int plotHeight = std::max(0, size.height() - above);
    Areas areas;
    areas.direction = direction;
    const QRect all(QPoint(), size);
    const auto place = [&](const QRect& rect) { return areas.mirrored(all, rect); };
    areas.legend = place({0, 0, size.width(), legendHeight});
    areas.minimap = place({left, legendHeight, plotWidth, minimapHeight});
    areas.ruler = place({left, legendHeight + minimapHeight, plotWidth, rulerHeight});
    const int rulerEnd = legendHeight + minimapHeight + rulerHeight;
    areas.markers = place({left, rulerEnd, plotWidth, above - rulerEnd});
    areas.headers = place({0, above, left, plotHeight});
    areas.plot = place({left, above, plotWidth, plotHeight});
    return areas;
}

QRect Areas::mirrored(const QRect& area, const QRect& place) const {
    if (!isMirrored())
        return place;
    return {area.left() + area.right() - place.right(), place.top(), place.width(), place.height()};
}

Qt::Alignment Areas::mirrored(Qt::Alignment alignment) const {
    const Qt::Alignment sides = alignment & (Qt::AlignLeft | Qt::AlignRight);
    if (!isMirrored() || !sides)
        return alignment;
    return (alignment & ~sides) | (sides & Qt::AlignLeft ? Qt::AlignRight : Qt::AlignLeft);
}

int Areas::heightAbovePlot(bool hasMarkers) {
    return legendHeight + minimapHeight + rulerHeight + (hasMarkers ? markersHeight : 0);
}

} // namespace playground::ui
