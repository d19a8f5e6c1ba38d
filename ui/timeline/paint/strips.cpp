#include "ui/timeline/paint/strips.h"

#include "ui/theme/fonts.h"
#include "ui/timeline/geometry/timelabel.h"

#include <QPainter>
#include <QPolygonF>

#include <cmath>

namespace playground::ui {
namespace {

constexpr int margin = 5;      // Between the strip's edge and the tear.
constexpr int toothHeight = 8;
constexpr int toothDepth = 3;

QRect stripRect(const Scene& scene, const Viewport::Strip& strip, int top, int bottom) {
    const int left = scene.areas.plot.left();
    const int from = left + static_cast<int>(std::lround(strip.left)) + margin;
    const int to = left + static_cast<int>(std::lround(strip.right)) - margin;
    return {from, top, to - from, bottom - top};
}

// From above; the teeth point the same way on both sides, as paper that was torn once and laid apart.
QPolygonF tear(int x, int top, int bottom) {
    QPolygonF line;
    bool isOut = false;
    for (int y = top; y < bottom + toothHeight; y += toothHeight, isOut = !isOut)
        line << QPointF(x + (isOut ? toothDepth : 0), y);
    return line;
}

} // namespace

void paintStrips(QPainter& painter, const Scene& scene) {
    if (scene.viewport.strips().empty())
        return;
    const QRect& plot = scene.areas.plot;
    painter.save();
    painter.setClipRect(plot);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Viewport::Strip& strip : scene.viewport.strips()) {
        const QRect rect = stripRect(scene, strip, plot.top() - scene.scroll % (2 * toothHeight), plot.bottom() + 1);
        const QPolygonF left = tear(rect.left(), rect.top(), rect.bottom());
        QPolygonF right = tear(rect.right() - toothDepth, rect.top(), rect.bottom());
        QPolygonF whole = left;
        for (auto point = right.crbegin(); point != right.crend(); ++point)
            whole << *point;
        painter.setPen(Qt::NoPen);
        painter.setBrush(scene.theme->window);
        painter.drawPolygon(whole);
        painter.setPen(scene.theme->strongLine);
        painter.drawPolyline(left);
        painter.drawPolyline(right);
    }
    painter.restore();
}

void paintStripLengths(QPainter& painter, const Scene& scene) {
    const QRect& ruler = scene.areas.ruler;
    painter.save();
    painter.setClipRect(ruler);
    painter.setFont(numberFont(11, QFont::DemiBold));
    painter.setPen(scene.theme->softText);
    for (const Viewport::Strip& strip : scene.viewport.strips()) {
        const QRect rect = stripRect(scene, strip, ruler.top(), ruler.bottom());
        painter.fillRect(rect, scene.theme->window);
        painter.drawText(rect.adjusted(-margin, 0, margin, 0), Qt::AlignCenter, shortDurationLabel(strip.gap.length()));
    }
    painter.restore();
}

} // namespace playground::ui
