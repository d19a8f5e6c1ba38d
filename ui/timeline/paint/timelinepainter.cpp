#include "ui/timeline/paint/timelinepainter.h"

#include "ui/theme/contrast.h"
#include "ui/theme/fonts.h"
#include "ui/timeline/paint/edgepainter.h"
#include "ui/timeline/paint/legend.h"
#include "ui/timeline/paint/rastercanvas.h"
#include "ui/timeline/paint/strips.h"
#include "ui/timeline/paint/vectorcanvas.h"

#include <QSemaphore>

#include <algorithm>
#include <atomic>
#include <cmath>

namespace playground::ui {
namespace {

constexpr int letterWidth = 8;

QRect scaled(const QRect& rect, qreal scale) {
    const auto px = [scale](int value) { return static_cast<int>(std::lround(value * scale)); };
    return {px(rect.left()), px(rect.top()), px(rect.right() + 1) - px(rect.left()),
            px(rect.bottom() + 1) - px(rect.top())};
}

QRect unscaled(const QRect& rect, qreal scale) { return scaled(rect, 1.0 / scale); }

QRect partOf(const Scene& scene, const Pane& pane) {
    const QRect& plot = scene.areas.plot;
    return {plot.left(), plot.top() + pane.top, plot.width(), pane.height};
}

Slice sliceOf(const Pane& pane) { return {pane.content, pane.contentEnd()}; }

} // namespace

struct TimelinePainter::Part {
    Pane pane;
    QRect plot; // Where the pane lies; in pixels of the picture, as the canvas.
    Slice slice;
    RasterCanvas canvas;
};

TimelinePainter::TimelinePainter() : m_labels(textFont(11)), m_letters(numberFont(10)) {
    m_helper.setMaxThreadCount(1);
    m_helper.setExpiryTimeout(-1);
}

int TimelinePainter::columnsOf(const Scene& scene, qreal scale) { return scaled(scene.areas.plot, scale).width(); }

// More than there are threads, for some take longer than others.
std::vector<TimelinePainter::Part> TimelinePainter::partsFor(QImage& image, const Scene& scene, qreal scale) {
    constexpr int partsOfPane = 6;
    std::vector<Part> parts;
    for (const Pane& pane : scene.panes.panes()) {
        const QRect plot = scaled(partOf(scene, pane), scale);
        const auto yOf = [&](int content) {
            return content >= pane.contentEnd()
                       ? plot.bottom() + 1
                       : plot.top() + static_cast<int>(std::lround((content - pane.content) * scale));
        };
        for (const Slice& slice : partsOf(sliceOf(pane), *scene.layout, partsOfPane)) {
            const int top = yOf(slice.top);
            const QRect clip(plot.left(), top, plot.width(), yOf(slice.bottom) - top);
            parts.push_back({pane, plot, slice, RasterCanvas(image, clip)});
        }
    }
    return parts;
}

// Two threads take part by part of the plot, this one when it has painted what is around it. Nobody changes the scene
// until all is painted.
void TimelinePainter::paint(QImage& image, const Scene& scene) {
    const qreal scale = image.devicePixelRatio();
    const auto ticks = m_frame.ticks(scene.viewport);
    const QRect plot = scaled(scene.areas.plot, scale);
    std::vector<Part> parts = partsFor(image, scene, scale);
    m_rows.resize(std::max(m_rows.size(), parts.size()));
    std::atomic<std::size_t> next{0};
    const auto paintParts = [&] {
        for (std::size_t index = next++; index < parts.size(); index = next++) {
            Part& part = parts[index];
            paintGrid(part.canvas, scene, plot, scale, ticks);
            m_rows[index].paint(part.canvas, scene, part.pane, part.plot, scale, part.slice);
        }
    };
    QSemaphore isPainted;
    m_helper.start([&] {
        paintParts();
        isPainted.release();
    });
    QPainter painter(&image);
    painter.scale(std::min(1.0, scale), std::min(1.0, scale)); // Less than 1 is 1 to Qt.
    painter.setLayoutDirection(Qt::LeftToRight); // What is to be mirrored is.
    m_overview.paint(painter, scene, scale);
    paintAroundPlot(painter, scene, ticks);
    paintParts();
    isPainted.acquire();
    for (std::size_t index = 0; index < parts.size(); ++index)
        paintTexts(painter, scene, parts[index].pane, m_rows[index], scale);
    paintOverPlot(painter, scene);
}

void TimelinePainter::paint(QPainter& painter, const Scene& scene) {
    const auto ticks = m_frame.ticks(scene.viewport);
    VectorCanvas plot(painter, scene.areas.plot);
    paintGrid(plot, scene, scene.areas.plot, 1.0, ticks);
    m_rows.resize(std::max<std::size_t>(m_rows.size(), 1));
    for (const Pane& pane : scene.panes.panes()) {
        const QRect part = partOf(scene, pane);
        VectorCanvas canvas(painter, part);
        m_rows[0].paint(canvas, scene, pane, part, 1.0, sliceOf(pane));
        paintTexts(painter, scene, pane, m_rows[0], 1.0);
    }
    VectorCanvas minimap(painter, scene.areas.minimap);
    if (scene.store != nullptr)
        m_overview.paint(minimap, scene, scene.areas.minimap);
    paintAroundPlot(painter, scene, ticks);
    paintOverPlot(painter, scene);
}

void TimelinePainter::paintGrid(Canvas& canvas, const Scene& scene, const QRect& plot, qreal scale,
                                const std::vector<Tick>& ticks) {
    const Theme& theme = *scene.theme;
    const int wanted = static_cast<int>(std::lround(scene.panes.yOf(scene.layout->height()) * scale));
    const int height = std::clamp(wanted, 0, plot.height());
    canvas.fill({plot.left(), plot.top(), plot.width(), height}, theme.panel.rgb());
    canvas.fill({plot.left(), plot.top() + height, plot.width(), plot.height() - height}, theme.window.rgb());
    const QRgb minor = blended(theme.strongLine, theme.panel, 0.3).rgb();
    const QRgb major = blended(theme.strongLine, theme.panel, 0.8).rgb();
    for (const Tick& tick : ticks) {
        const int x = plot.left() + static_cast<int>(std::lround(scene.viewport.pixelAt(tick.time) * scale));
        canvas.fill({x, plot.top(), 1, height}, tick.isMajor() ? major : minor);
    }
}

void TimelinePainter::paintTexts(QPainter& painter, const Scene& scene, const Pane& pane, const RowsPainter& rows,
                                 qreal scale) {
    painter.save();
    painter.setClipRect(partOf(scene, pane));
    for (const RowsPainter::Band& band : rows.bands())
        paintBand(painter, scene, band, scale);
    for (const RowsPainter::Label& label : rows.labels())
        paintLabel(painter, scene, label, scale);
    for (const RowsPainter::Flag& flag : rows.flags())
        paintFlag(painter, scene, flag, scale);
    painter.restore();
}

// The method's name, and at the end, where it fits, the state's letter; a bar too narrow for the name has the letter.
void TimelinePainter::paintLabel(QPainter& painter, const Scene& scene, const RowsPainter::Label& label, qreal scale) {
    const QRect rect = unscaled(label.rect, scale);
    const QString letter(label.paint.letter);
    const auto letterKey = static_cast<quint32>(label.paint.letter.unicode());
    const QRect text = rect.adjusted(5, 0, -4, 0);
    const auto methodKey = toNumber(label.method);
    const QString method = QString::fromStdString(scene.store->dictionary().methodName(label.method));
    if (m_labels.shownWidth(text.width(), methodKey, method) == 0) {
        m_letters.draw(painter, {rect.center().x() - 2, rect.top(), letterWidth, rect.height()}, letterKey, letter,
                       label.paint.letterText);
        return;
    }
    m_labels.draw(painter, text, methodKey, method, label.paint.text);
    if (m_labels.widthOf(methodKey, method) + 3 * letterWidth <= text.width())
        m_letters.draw(painter, {text.right() - letterWidth, rect.top(), letterWidth, rect.height()}, letterKey, letter,
                       label.paint.letterText);
}

void TimelinePainter::paintBand(QPainter& painter, const Scene& scene, const RowsPainter::Band& band, qreal scale) {
    const QColor colour = scene.theme->look(CallState::Failed).colour;
    QColor veil = colour;
    veil.setAlphaF(scene.theme->isDark ? 0.12F : 0.08F);
    painter.fillRect(unscaled(band.rect, scale), veil);
    painter.fillRect(unscaled(band.underLoop, scale), colour);
}

void TimelinePainter::paintFlag(QPainter& painter, const Scene& scene, const RowsPainter::Flag& flag, qreal scale) {
    const QString text = QStringLiteral("%1 → %2").arg(flag.change.from).arg(flag.change.to);
    painter.setFont(numberFont(10, QFont::DemiBold));
    const QPoint top = (QPointF(flag.top) / scale).toPoint();
    const QRect card(top.x() + 1, top.y(), painter.fontMetrics().horizontalAdvance(text) + 10, 15);
    painter.fillRect(card, scene.theme->softText);
    painter.setPen(scene.theme->panel);
    painter.drawText(card, Qt::AlignCenter, text);
}

void TimelinePainter::paintAroundPlot(QPainter& painter, const Scene& scene, const std::vector<Tick>& ticks) {
    paintMinimapStrips(painter, scene);
    paintMinimapEdge(painter, scene);
    m_frame.paintMinimapFrame(painter, scene);
    m_frame.paintRuler(painter, scene, ticks);
    paintStripLengths(painter, scene);
    m_frame.paintHeaders(painter, scene);
    paintLegend(painter, scene.areas, *scene.theme, scene.emphasised, ghostsOf(scene));
}

void TimelinePainter::paintOverPlot(QPainter& painter, const Scene& scene) {
    paintPlotStrips(painter, scene);
    paintPlotEdge(painter, scene);
    if (scene.now > scene.viewport.range().start && scene.now < scene.viewport.range().end) {
        const int x = scene.areas.plot.left() + static_cast<int>(scene.viewport.pixelAt(scene.now));
        const int height = std::clamp(scene.panes.yOf(scene.layout->height()), 0, scene.areas.plot.height());
        painter.fillRect(x, scene.areas.plot.top(), 1, height, scene.theme->accent);
    }
    FramePainter::paintEdgeOfPinned(painter, scene);
}

} // namespace playground::ui
