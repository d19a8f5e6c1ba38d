#include "ui/timeline/paint/edgepainter.h"

#include "ui/theme/contrast.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tear.h"
#include "ui/theme/words.h"

#include <QLineF>
#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <vector>

namespace playground::ui {
namespace {

constexpr int hatchPeriod = 9;
constexpr int toothWidth = 5;
constexpr int cardPadding = 8;
constexpr int leastCardWidth = 80;
constexpr int mostCardWidth = 420;

// Lines, not a brush: they are sharp in every file, and a few hundred.
void hatch(QPainter& painter, const QRect& area, const Theme& theme) {
    QColor veil = theme.window;
    veil.setAlphaF(0.6F);
    painter.fillRect(area, veil);
    std::vector<QLineF> lines;
    for (int x = area.left() - area.height(); x < area.right() + 1; x += hatchPeriod)
        lines.emplace_back(x, area.bottom() + 1, x + area.height(), area.top());
    painter.setPen(QPen(blended(theme.faintText, theme.window, 0.45), 1));
    painter.drawLines(lines.data(), static_cast<int>(lines.size()));
}

// At the right, beside the edge, on as many lines as it takes.
void paintWords(QPainter& painter, const QRect& area, const Scene& scene) {
    const int width = std::min(area.width() - 2 * toothWidth, mostCardWidth) - 2 * cardPadding;
    if (width < leastCardWidth)
        return;
    QTextOption wrapping(Qt::AlignLeft);
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // Names of folders may be long.
    const QString text = edgeWords(scene.store->edge());
    painter.setFont(textFont(11, QFont::DemiBold));
    QRectF words = painter.boundingRect(QRectF(0, 0, width, area.height()), text, wrapping);
    words.moveTopLeft(
        QPointF(area.right() - 2 * toothWidth - cardPadding - words.width(), area.top() + 2 * cardPadding));
    painter.setPen(scene.theme->look(CallState::Awaiting).colour);
    painter.setBrush(scene.theme->raised);
    painter.drawRoundedRect(words.adjusted(-cardPadding, -cardPadding, cardPadding, cardPadding), 4, 4);
    painter.setPen(scene.theme->text);
    painter.drawText(words, text, wrapping);
}

/// The part of the area that lies before the edge.
QRect before(const Scene& scene, const Viewport& viewport, const QRect& area) {
    const double edge = viewport.pixelAt(scene.store->edge().time);
    return {area.left(), area.top(), static_cast<int>(std::clamp(edge, 0.0, static_cast<double>(area.width()))),
            area.height()};
}

bool isTorn(const Scene& scene) { return scene.store != nullptr && scene.store->edge().droppedSpans > 0; }

void tearOff(QPainter& painter, const QRect& area, const Theme& theme) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(area);
    hatch(painter, area, theme);
    painter.setPen(QPen(theme.look(CallState::Awaiting).colour, 1.5));
    painter.drawPolyline(tear(area.right() + 1, area.top(), area.bottom(), -toothWidth));
}

} // namespace

void paintPlotEdge(QPainter& painter, const Scene& scene) {
    if (!isTorn(scene))
        return;
    const QRect area = before(scene, scene.viewport, scene.areas.plot);
    if (area.isEmpty())
        return;
    painter.save();
    tearOff(painter, area, *scene.theme);
    painter.setClipRect(scene.areas.plot);
    paintWords(painter, area, scene);
    painter.restore();
}

void paintMinimapEdge(QPainter& painter, const Scene& scene) {
    if (!isTorn(scene))
        return;
    const QRect area = before(scene, minimapOf(scene).map(), scene.areas.minimap);
    if (area.isEmpty())
        return;
    painter.save();
    tearOff(painter, area, *scene.theme);
    painter.restore();
}

} // namespace playground::ui
