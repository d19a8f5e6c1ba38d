#include "ui/timeline/paint/markerpainter.h"

#include "ui/theme/contrast.h"
#include "ui/theme/fonts.h"
#include "ui/theme/markertint.h"
#include "ui/timeline/geometry/callplaces.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace playground::ui {
namespace {

constexpr int labelHeight = 16;
constexpr int labelAir = 6; // On both sides of a text.
constexpr int noteSign = 9; // With the air behind it.

const QFont& labelFont() {
    static const QFont font = textFont(11);
    return font;
}

QString labelOf(const Marker& marker) { return QString::fromStdString(marker.name).simplified(); }

class MarkerPainter final {
public:
    MarkerPainter(QPainter& painter, const Scene& scene, const Overlay& overlay)
        : m_painter(painter),
          m_scene(scene),
          m_overlay(overlay),
          m_markers(*overlay.markers),
          m_height(std::clamp(scene.panes.yOf(scene.layout->height()), 0, scene.areas.plot.height())) {}

    void paint() {
        const std::vector<MarkerFlag> flags = markerFlags(m_scene, m_overlay);
        m_painter.save();
        m_painter.setClipRect(m_scene.areas.plot);
        paintBands();
        for (const MarkerFlag& flag : flags)
            paintLines(flag);
        if (m_scene.store != nullptr)
            for (const MarkerFlag& flag : flags)
                paintNote(m_markers[flag.marker]);
        m_painter.setClipping(false);
        paintTicks();
        paintStrip();
        m_painter.setClipRect(m_scene.areas.markers);
        for (const MarkerFlag& flag : flags)
            paintFlag(flag);
        m_painter.restore();
    }

private:
    const QColor& colourOf(const Marker& marker) const { return markerTint(*m_scene.theme, marker.colour); }
    bool isChosen(const MarkerFlag& flag) const { return m_overlay.marker == flag.marker; }

    void paintBands() {
        const QRect& plot = m_scene.areas.plot;
        for (const MarkerBand& band : bandsOf(m_markers, m_scene.viewport)) {
            QColor veil = markerTint(*m_scene.theme, band.colour);
            veil.setAlphaF(m_scene.theme->isDark ? 0.14F : 0.10F);
            m_painter.fillRect(plot.left() + band.left, plot.top(), band.right - band.left, m_height, veil);
        }
    }

    // A note points at its call, not at all lanes. Lines closer to each other than labels would hide the run.
    void paintLines(const MarkerFlag& flag) {
        const Marker& marker = m_markers[flag.marker];
        if (!isChosen(flag) && (marker.isNote() || flag.width == 0))
            return;
        const QRect& plot = m_scene.areas.plot;
        const int width = isChosen(flag) ? 2 : 1;
        for (const int x : {flag.x, flag.end})
            if (x >= 0)
                m_painter.fillRect(plot.left() + x, plot.top(), width, m_height, colourOf(marker));
    }

    void paintNote(const Marker& marker) {
        const CallRecord* call = m_scene.store->call(marker.call);
        if (call == nullptr)
            return;
        const CallPlaces places = placesOf(*m_scene.store, *m_scene.layout, m_scene.viewport, *call, m_scene.now);
        if (!places.slot && places.onThread.empty())
            return;
        const QRect& place = places.slot ? *places.slot : places.onThread.front();
        const QRect& plot = m_scene.areas.plot;
        const Pane pane = m_scene.panes.paneOf(place.top());
        const QPoint at(plot.left() + std::max(place.left(), 0), plot.top() + m_scene.panes.yOf(place.top()));
        m_painter.save();
        m_painter.setClipRect(plot.left(), plot.top() + pane.top, plot.width(), pane.height);
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(QPen(m_scene.theme->panel, 1.5));
        m_painter.setBrush(colourOf(marker));
        m_painter.drawPolygon(QPolygon({at, at + QPoint(11, 0), at + QPoint(0, 11)}));
        m_painter.restore();
    }

    void paintTicks() {
        const QRect& area = m_scene.areas.minimap;
        const Viewport map = minimapOf(m_scene).map();
        int before = -1;
        for (const Marker& marker : m_markers) {
            const int x = static_cast<int>(std::clamp(map.pixelAt(marker.range.start), 0.0, area.width() - 2.0));
            if (x != std::exchange(before, x))
                m_painter.fillRect(area.left() + x, area.bottom() - 7, 2, 6, colourOf(marker));
        }
    }

    void paintStrip() {
        const Theme& theme = *m_scene.theme;
        const Areas& areas = m_scene.areas;
        const QRect corner = areas.markersCorner();
        for (const QRect& part : {areas.markers, corner}) {
            m_painter.fillRect(part, theme.panel);
            m_painter.fillRect(part.left(), part.bottom(), part.width(), 1, theme.strongLine);
        }
        m_painter.fillRect(areas.mirrored(corner, {corner.right(), corner.top(), 1, corner.height()}),
                           theme.strongLine);
        m_painter.setFont(labelFont());
        m_painter.setPen(theme.softText);
        m_painter.drawText(areas.mirrored(corner, corner.adjusted(18, 0, -12, 0)),
                           areas.mirrored(Qt::AlignLeft | Qt::AlignVCenter),
                           QCoreApplication::translate("Timeline", "Notes"));
    }

    void paintFlag(const MarkerFlag& flag) {
        const Theme& theme = *m_scene.theme;
        const Marker& marker = m_markers[flag.marker];
        const QRect& strip = m_scene.areas.markers;
        const QColor& colour = colourOf(marker);
        const QRect label(strip.left() + flag.left(), strip.top() + 2, flag.width, labelHeight);
        if (flag.end > flag.x)
            m_painter.fillRect(label.left(), strip.bottom() - 3, flag.end - flag.left(), 3, colour);
        if (flag.width > 0) {
            m_painter.fillRect(label, isChosen(flag) ? colour : blended(colour, theme.panel, 0.25));
            paintText(label, marker, isChosen(flag) ? theme.panel : theme.text);
        }
        m_painter.fillRect(label.left(), label.top(), 2, strip.bottom() - label.top(), colour);
    }

    void paintText(const QRect& label, const Marker& marker, const QColor& colour) {
        QRect text = label.adjusted(labelAir, 0, -2, 0);
        if (marker.isNote()) {
            m_painter.setRenderHint(QPainter::Antialiasing);
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(colour);
            const int y = label.center().y() - 2;
            m_painter.drawPolygon(QPolygon({{text.left(), y}, {text.left() + 6, y}, {text.left(), y + 6}}));
            m_painter.setRenderHint(QPainter::Antialiasing, false);
            text.setLeft(text.left() + noteSign);
        }
        m_painter.setFont(labelFont());
        m_painter.setPen(colour);
        m_painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                           m_painter.fontMetrics().elidedText(labelOf(marker), Qt::ElideRight, text.width()));
    }

    QPainter& m_painter;
    const Scene& m_scene;
    const Overlay& m_overlay;
    const Markers& m_markers;
    const int m_height;
};

} // namespace

void paintMarkers(QPainter& painter, const Scene& scene, const Overlay& overlay) {
    if (overlay.hasMarkers())
        MarkerPainter(painter, scene, overlay).paint();
}

std::vector<MarkerFlag> markerFlags(const Scene& scene, const Overlay& overlay) {
    if (!overlay.hasMarkers())
        return {};
    const Markers& markers = *overlay.markers;
    const QFontMetrics metrics(labelFont());
    return flagsOf(markers, scene.viewport, overlay.marker, [&](std::size_t index) {
        return metrics.horizontalAdvance(labelOf(markers[index])) + labelAir + 4 +
               (markers[index].isNote() ? noteSign : 0);
    });
}

} // namespace playground::ui
