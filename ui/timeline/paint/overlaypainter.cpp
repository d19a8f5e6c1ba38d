#include "ui/timeline/paint/overlaypainter.h"

#include "ui/theme/contrast.h"
#include "ui/theme/fonts.h"
#include "ui/timeline/geometry/callarrows.h"
#include "ui/timeline/geometry/callsteps.h"
#include "ui/timeline/geometry/timelabel.h"
#include "ui/timeline/paint/markerpainter.h"
#include "ui/timeline/paint/vectorcanvas.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace playground::ui {
namespace {

// From columns and the top of all tracks to the widget.
QRect inWidget(const Scene& scene, const QRect& place) {
    return place.translated(scene.areas.plot.left(),
                            scene.areas.plot.top() + scene.panes.yOf(place.top()) - place.top());
}

// A frame around something may reach a little out of its pane, but not below pinned tracks.
QRect paneInWidget(const Scene& scene, const QRect& place) {
    const Pane pane = scene.panes.paneOf(place.top());
    return {scene.areas.plot.left(), scene.areas.plot.top() + pane.top, scene.areas.plot.width(), pane.height};
}

// What is behind pinned tracks is at their edge.
QPoint pointInWidget(const Scene& scene, const QPoint& point) {
    const Pane pane = scene.panes.paneOf(point.y());
    return {scene.areas.plot.left() + point.x(),
            scene.areas.plot.top() + std::max(pane.top, scene.panes.yOf(point.y()))};
}

// Just below the pinned tracks is a place among them as well as among the others.
int yOfLine(const Scene& scene, int content) {
    return content <= scene.panes.pinned ? content : std::max(scene.panes.pinned, scene.panes.yOf(content));
}

int heightBelowRuler(const Scene& scene) { return scene.areas.markers.height() + scene.areas.plot.height(); }

// About two digits finer than a pixel is wide.
Duration resolutionOf(const Viewport& viewport) {
    std::int64_t step = 1;
    while (static_cast<double>(step) * 10.0 < viewport.nanosecondsPerPixel())
        step *= 10;
    return Duration(step);
}

// A text in the ruler.
struct Tag {
    QRect rect;
    QString text;
};

Tag tagAt(const Scene& scene, int x, const QString& text) {
    const auto& ruler = scene.areas.ruler;
    const int width = QFontMetrics(numberFont(11)).horizontalAdvance(text) + 12;
    const int left = std::clamp(x - width / 2, ruler.left(), std::max(ruler.left(), ruler.right() - width));
    return {{left, ruler.top() + 2, width, 18}, text};
}

// The time, and how far it is from what is selected.
Tag timeTag(const Scene& scene, const Overlay& overlay, int x, TimePoint time) {
    const QString text = timeLabel(time, resolutionOf(scene.viewport), scene.viewport.range().end);
    const CallRecord* call = scene.store != nullptr ? scene.store->call(overlay.selected) : nullptr;
    if (!overlay.range && call == nullptr)
        return tagAt(scene, x, text);
    const TimePoint origin = overlay.range ? overlay.range->start : extentOf(*call, scene.now).start;
    const QString sign = time < origin ? QString() : QStringLiteral("+");
    return tagAt(scene, x, QStringLiteral("%1  (%2%3)").arg(text, sign, durationLabel(time - origin)));
}

Tag pointerTag(const Scene& scene, const Overlay& overlay) {
    const int x = overlay.pointer->x();
    return timeTag(scene, overlay, x, scene.viewport.timeAt(x - scene.areas.plot.left()));
}

void paintTag(QPainter& painter, const Tag& tag, const QColor& ground, const QColor& text) {
    painter.setFont(numberFont(11));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(tag.rect, 4, 4);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(text);
    painter.drawText(tag.rect, Qt::AlignCenter, tag.text);
}

void paintTag(QPainter& painter, const Scene& scene, const Tag& tag) {
    paintTag(painter, tag, scene.theme->text, scene.theme->panel);
}

} // namespace

void OverlayPainter::paint(QPainter& painter, const Scene& scene, const Overlay& overlay) {
    painter.save();
    painter.setLayoutDirection(Qt::LeftToRight); // What is to be mirrored is.
    paintMarkers(painter, scene, overlay);
    const QRect seen = scene.areas.plot.united(scene.areas.ruler);
    painter.setClipRect(seen);
    if (overlay.range)
        paintRange(painter, scene, overlay);
    if (scene.store != nullptr) {
        painter.setClipRect(scene.areas.plot);
        paintPath(painter, scene, overlay);
        if (overlay.hovered != CallId::None && overlay.hovered != overlay.selected)
            paintCall(painter, scene, overlay.hovered, false);
        if (overlay.selected != CallId::None)
            paintCall(painter, scene, overlay.selected, true);
        painter.setClipRect(seen);
    }
    if (overlay.cursor)
        paintCursor(painter, scene, overlay);
    if (overlay.pointer)
        paintPointer(painter, scene, overlay);
    painter.restore();
    painter.setLayoutDirection(Qt::LeftToRight);
    if (overlay.pointer && !overlay.card.isEmpty())
        paintCard(painter, scene, overlay);
    if (overlay.dropLine) {
        const int y = scene.areas.plot.top() + yOfLine(scene, *overlay.dropLine);
        const QRect tracks = scene.areas.tracks();
        painter.fillRect(QRect(tracks.left(), y - 1, tracks.width(), 2), scene.theme->accent);
    }
    if (overlay.hasFocus) {
        painter.setPen(scene.theme->accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(seen.united(scene.areas.headers).united(scene.areas.legend).adjusted(0, 0, -1, -1));
    }
}

void OverlayPainter::paintRange(QPainter& painter, const Scene& scene, const Overlay& overlay) {
    const TimeRange& range = *overlay.range;
    const auto& plot = scene.areas.plot;
    const auto edge = [&](TimePoint time) {
        return plot.left() + static_cast<int>(std::clamp(scene.viewport.pixelAt(time), -4.0, plot.width() + 4.0));
    };
    const int left = edge(range.start);
    const int right = std::max(left + 1, edge(range.end));
    const int top = scene.areas.ruler.top();
    QColor veil = scene.theme->accent;
    veil.setAlphaF(0.14F);
    painter.fillRect(QRect(left, top, right - left, plot.bottom() + 1 - top), veil);
    for (const int x : {left, right - 1})
        painter.fillRect(QRect(x, top, 1, plot.bottom() + 1 - top), scene.theme->accent);
    // The tag of the pointer comes over it, and tells a distance too.
    const Tag tag = tagAt(scene, (left + right) / 2, QStringLiteral("Δ ") + durationLabel(range.length()));
    if (!overlay.pointer || !tag.rect.intersects(pointerTag(scene, overlay).rect))
        paintTag(painter, scene, tag);
}

// In each lens that shows it.
void OverlayPainter::paintCall(QPainter& painter, const Scene& scene, CallId id, bool isSelected) {
    const CallRecord* call = scene.store->call(id);
    if (call == nullptr)
        return;
    const CallPlaces places = placesOf(*scene.store, *scene.layout, scene.viewport, *call, scene.now);
    paintArrows(painter, scene, *call);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    std::vector<QRect> all = places.onThread;
    if (places.slot)
        all.push_back(*places.slot);
    for (const QRect& place : all) {
        painter.save();
        painter.setClipRect(paneInWidget(scene, place), Qt::IntersectClip);
        paintPlace(painter, scene, inWidget(scene, place), isSelected);
        painter.restore();
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void OverlayPainter::paintPlace(QPainter& painter, const Scene& scene, const QRect& place, bool isSelected) {
    // Two lines, so that it is seen on every colour.
    const QRectF frame = QRectF(place).adjusted(-0.5, -0.5, 0.5, 0.5);
    painter.setPen(QPen(scene.theme->panel, 3.5));
    painter.drawRoundedRect(frame, 4, 4);
    painter.setPen(QPen(isSelected ? scene.theme->text : scene.theme->softText, isSelected ? 2.0 : 1.2));
    painter.drawRoundedRect(frame, 4, 4);
}

// Caller, call, awaiter; each with a rim, for it crosses other bars.
void OverlayPainter::paintArrows(QPainter& painter, const Scene& scene, const CallRecord& call) {
    const auto inPlot = [&](const QPoint& point) { return pointInWidget(scene, point); };
    for (const Arrow& arrow : arrowsOf(*scene.store, *scene.layout, scene.viewport, call, scene.now)) {
        const QPoint to = inPlot(arrow.to);
        const QPolygon line({inPlot(arrow.from), inPlot(arrow.corner), to});
        const bool isDown = arrow.to.y() > arrow.corner.y();
        const int back = isDown ? -4 : 4;
        const QPolygon head = arrow.meaning == Arrow::Meaning::Called
                                  ? QPolygon({to + QPoint(-4, -3), to, to + QPoint(-4, 3)})
                                  : QPolygon({to + QPoint(-3, back), to, to + QPoint(3, back)});
        for (const QPen& pen : {QPen(scene.theme->panel, 3), QPen(scene.theme->text, 1)}) {
            painter.setPen(pen);
            painter.drawPolyline(line);
            painter.drawPolyline(head);
        }
    }
}

// One line with a rim, for it crosses bars of all colours.
void OverlayPainter::paintPath(QPainter& painter, const Scene& scene, const Overlay& overlay) {
    painter.setRenderHint(QPainter::Antialiasing);
    for (const QPolygon& line : pathLines(*scene.store, *scene.layout, scene.viewport, overlay.path)) {
        QPolygon inPlot;
        for (const QPoint& point : line)
            inPlot << pointInWidget(scene, point);
        for (const QPen& pen : {QPen(scene.theme->panel, 5), QPen(scene.theme->text, 3)}) {
            painter.setPen(QPen(pen.brush(), pen.widthF(), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawPolyline(inPlot);
        }
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void OverlayPainter::paintCursor(QPainter& painter, const Scene& scene, const Overlay& overlay) {
    const double x = scene.viewport.pixelAt(*overlay.cursor);
    if (x < 0 || x >= scene.viewport.width())
        return;
    const int left = scene.areas.plot.left() + static_cast<int>(x);
    const int height = heightBelowRuler(scene);
    // Two pixels with a rim: told apart from the pointer's line on every colour.
    painter.fillRect(QRect(left - 1, scene.areas.ruler.bottom(), 4, height), scene.theme->panel);
    painter.fillRect(QRect(left, scene.areas.ruler.bottom(), 2, height), scene.theme->accent);
    const Tag tag = timeTag(scene, overlay, left, *overlay.cursor);
    if (!overlay.pointer || !tag.rect.intersects(pointerTag(scene, overlay).rect))
        paintTag(painter, tag, scene.theme->accent, scene.theme->accentText);
}

void OverlayPainter::paintPointer(QPainter& painter, const Scene& scene, const Overlay& overlay) {
    painter.fillRect(QRect(overlay.pointer->x(), scene.areas.ruler.bottom(), 1, heightBelowRuler(scene)),
                     scene.theme->softText);
    paintTag(painter, scene, pointerTag(scene, overlay));
}

void OverlayPainter::paintCard(QPainter& painter, const Scene& scene, const Overlay& overlay) {
    constexpr int width = 248;
    constexpr int lineHeight = 18;
    constexpr int offset = 16;
    const Theme& theme = *scene.theme;
    const int height = 36 + static_cast<int>(overlay.card.lines.size()) * lineHeight + 8;
    const QRect bounds = scene.areas.plot.united(scene.areas.legend);
    QPoint at = *overlay.pointer + QPoint(offset, offset);
    if (at.x() + width > bounds.right())
        at.setX(overlay.pointer->x() - offset - width);
    at.setY(std::clamp(at.y(), bounds.top(), std::max(bounds.top(), bounds.bottom() - height - 4)));
    const QRect card(at, QSize(width, height));
    const Areas& areas = scene.areas;
    const auto mirrored = [&](const QRect& place) { return areas.mirrored(card, place); };
    painter.setRenderHint(QPainter::Antialiasing);
    QColor shadow(0, 0, 0, theme.isDark ? 46 : 14);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shadow);
    for (const int spread : {1, 3, 5})
        painter.drawRoundedRect(card.adjusted(-spread, -spread + 2, spread, spread + 2), 8 + spread, 8 + spread);
    painter.setPen(theme.strongLine);
    painter.setBrush(theme.raised);
    painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);

    int left = card.left() + 14;
    if (overlay.card.state) {
        const StatePaints paints = statePaints(theme, {});
        VectorCanvas(painter, card)
            .bar(mirrored({left, card.top() + 12, 14, 14}), paints[static_cast<std::size_t>(*overlay.card.state)],
                 Canvas::LeftCorners | Canvas::RightCorners);
        left += 22;
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(textFont(13, QFont::DemiBold));
    painter.setPen(theme.text);
    painter.drawText(mirrored({left, card.top() + 8, card.right() - 12 - left, 24}),
                     areas.mirrored(Qt::AlignLeft | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(overlay.card.title, Qt::ElideRight, card.right() - 12 - left));
    QRect line(card.left() + 14, card.top() + 36, width - 28, lineHeight);
    for (const HoverCard::Line& entry : overlay.card.lines) {
        painter.setFont(textFont(11));
        painter.setPen(theme.faintText);
        painter.drawText(line, areas.mirrored(Qt::AlignLeft | Qt::AlignVCenter), entry.name);
        painter.setFont(numberFont(11));
        painter.setPen(theme.text);
        const int room = line.width() - 70;
        painter.drawText(line, areas.mirrored(Qt::AlignRight | Qt::AlignVCenter),
                         painter.fontMetrics().elidedText(entry.value, Qt::ElideRight, room));
        line.translate(0, lineHeight);
    }
}

} // namespace playground::ui
