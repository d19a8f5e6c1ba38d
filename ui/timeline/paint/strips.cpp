#include "ui/timeline/paint/strips.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tear.h"
#include "ui/timeline/geometry/timelabel.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace playground::ui {
namespace {

constexpr int margin = 5;      // Between the strip's edge and the tear.
constexpr int toothDepth = 4;

// What is seen of a strip in a part of the picture that shows the run from its left to its right edge.
QRect stripRect(const QRect& area, const Viewport::Strip& strip) {
    const int from = area.left() + static_cast<int>(std::lround(strip.left)) + margin;
    const int to = area.left() + static_cast<int>(std::lround(strip.right)) - margin;
    return {from, area.top(), to - from, area.height()};
}

// The teeth point the same way on both sides, as paper that was torn once and laid apart. The first is `above` pixels
// above the rectangle.
void tearApart(QPainter& painter, const QRect& rect, int above, const Theme& theme) {
    const QPolygonF left = tear(rect.left(), rect.top() - above, rect.bottom(), toothDepth);
    const QPolygonF right = tear(rect.right() - toothDepth, rect.top() - above, rect.bottom(), toothDepth);
    QPolygonF whole = left;
    for (auto point = right.crbegin(); point != right.crend(); ++point)
        whole << *point;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.window);
    painter.drawPolygon(whole);
    painter.setPen(theme.faintText);
    painter.drawPolyline(left);
    painter.drawPolyline(right);
}

void tearApart(QPainter& painter, const QRect& area, const Viewport& viewport, int above, const Theme& theme) {
    if (viewport.fold() == nullptr)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(area);
    for (const Viewport::Strip& strip : viewport.strips())
        tearApart(painter, stripRect(area, strip), above, theme);
    painter.restore();
}

} // namespace

void paintPlotStrips(QPainter& painter, const Scene& scene) {
    QRect tracks = scene.areas.plot;
    tracks.setHeight(std::clamp(scene.panes.yOf(scene.layout->height()), 0, tracks.height()));
    tearApart(painter, tracks, scene.viewport, scene.panes.scroll % (2 * toothHeight), *scene.theme);
}

void paintMinimapStrips(QPainter& painter, const Scene& scene) {
    tearApart(painter, scene.areas.minimap, minimapOf(scene).map(), 0, *scene.theme);
}

void paintStripLengths(QPainter& painter, const Scene& scene) {
    const QRect& ruler = scene.areas.ruler;
    painter.save();
    painter.setClipRect(ruler);
    painter.setFont(numberFont(11, QFont::DemiBold));
    painter.setPen(scene.theme->softText);
    for (const Viewport::Strip& strip : scene.viewport.strips()) {
        const QRect rect = stripRect(ruler, strip).adjusted(0, 0, 0, -1);
        painter.fillRect(rect, scene.theme->window);
        painter.drawText(rect.adjusted(-margin, 0, margin, 0), Qt::AlignCenter, shortDurationLabel(strip.gap.length()));
    }
    painter.restore();
}

} // namespace playground::ui
