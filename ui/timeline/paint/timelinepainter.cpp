#include "ui/timeline/paint/timelinepainter.h"

#include "ui/theme/contrast.h"
#include "ui/theme/fonts.h"
#include "ui/timeline/paint/edgepainter.h"
#include "ui/timeline/paint/legend.h"
#include "ui/timeline/paint/rastercanvas.h"
#include "ui/timeline/paint/strips.h"
#include "ui/timeline/paint/vectorcanvas.h"

#include <algorithm>
#include <cmath>
#include <future>

namespace playground::ui {
namespace {

constexpr int leastLabelWidth = 30;
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

TimelinePainter::TimelinePainter() : m_labels(textFont(11)), m_letters(numberFont(10)) {}

// Both halves at once; nobody changes the scene until both are painted.
void TimelinePainter::paintPane(QImage& image, const Scene& scene, const Pane& pane, qreal scale,
                                const std::vector<Tick>& ticks) {
    const QRect plot = scaled(scene.areas.plot, scale);
    const QRect part = scaled(partOf(scene, pane), scale);
    const auto halves = halvesOf(sliceOf(pane), *scene.layout);
    const int cut = part.top() + static_cast<int>(std::lround((halves[1].top - pane.content) * scale));
    const int bottom = part.bottom() + 1;
    std::array canvases{RasterCanvas(image, {part.left(), part.top(), part.width(), cut - part.top()}),
                        RasterCanvas(image, {part.left(), cut, part.width(), bottom - cut})};
    const auto paintHalf = [&](std::size_t index) {
        paintGrid(canvases[index], scene, plot, scale, ticks);
        m_rows[index].paint(canvases[index], scene, pane, part, scale, halves[index]);
    };
    std::future<void> lower = std::async(paintHalf, 1);
    paintHalf(0);
    lower.get();
}

void TimelinePainter::paint(QImage& image, const Scene& scene) {
    const qreal scale = image.devicePixelRatio();
    const auto ticks = m_frame.ticks(scene.viewport);
    for (const Pane& pane : scene.panes.panes()) {
        paintPane(image, scene, pane, scale, ticks);
        QPainter painter(&image);
        paintTexts(painter, scene, pane, scale);
    }
    QPainter painter(&image);
    painter.setLayoutDirection(Qt::LeftToRight); // What is to be mirrored is.
    m_overview.paint(painter, scene, scale);
    paintStrips(painter, scene);
    paintFrame(painter, scene, ticks);
}

void TimelinePainter::paint(QPainter& painter, const Scene& scene) {
    const auto ticks = m_frame.ticks(scene.viewport);
    VectorCanvas plot(painter, scene.areas.plot);
    paintGrid(plot, scene, scene.areas.plot, 1.0, ticks);
    for (const Pane& pane : scene.panes.panes()) {
        const QRect part = partOf(scene, pane);
        VectorCanvas canvas(painter, part);
        m_rows[0].paint(canvas, scene, pane, part, 1.0, sliceOf(pane));
        m_rows[1].paint(canvas, scene, pane, part, 1.0, {pane.contentEnd(), pane.contentEnd()});
        paintTexts(painter, scene, pane, 1.0);
    }
    VectorCanvas minimap(painter, scene.areas.minimap);
    if (scene.store != nullptr)
        m_overview.paint(minimap, scene, scene.areas.minimap);
    paintStrips(painter, scene);
    paintFrame(painter, scene, ticks);
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

void TimelinePainter::paintTexts(QPainter& painter, const Scene& scene, const Pane& pane, qreal scale) {
    painter.save();
    painter.setClipRect(partOf(scene, pane));
    for (const RowsPainter& rows : m_rows)
        for (const RowsPainter::Band& band : rows.bands())
            paintBand(painter, scene, band, scale);
    for (const RowsPainter& rows : m_rows)
        for (const RowsPainter::Label& label : rows.labels())
            paintLabel(painter, scene, label, scale);
    for (const RowsPainter& rows : m_rows)
        for (const RowsPainter::Flag& flag : rows.flags())
            paintFlag(painter, scene, flag, scale);
    painter.restore();
}

// The method's name, and at the end, where it fits, the state's letter; a narrow bar has the letter only.
void TimelinePainter::paintLabel(QPainter& painter, const Scene& scene, const RowsPainter::Label& label, qreal scale) {
    const QRect rect = unscaled(label.rect, scale);
    const QString letter(label.paint.letter);
    const auto letterKey = static_cast<quint32>(label.paint.letter.unicode());
    if (rect.width() < leastLabelWidth) {
        m_letters.draw(painter, {rect.center().x() - 2, rect.top(), letterWidth, rect.height()}, letterKey, letter,
                       label.paint.letterText);
        return;
    }
    const QRect text = rect.adjusted(5, 0, -4, 0);
    const QString method = QString::fromStdString(scene.store->dictionary().methodName(label.method));
    m_labels.draw(painter, text, toNumber(label.method), method, label.paint.text);
    if (m_labels.widthOf(toNumber(label.method), method) + 3 * letterWidth <= text.width())
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

void TimelinePainter::paintFrame(QPainter& painter, const Scene& scene, const std::vector<Tick>& ticks) {
    paintEdge(painter, scene);
    if (scene.now > scene.viewport.range().start && scene.now < scene.viewport.range().end) {
        const int x = scene.areas.plot.left() + static_cast<int>(scene.viewport.pixelAt(scene.now));
        const int height = std::clamp(scene.panes.yOf(scene.layout->height()), 0, scene.areas.plot.height());
        painter.fillRect(x, scene.areas.plot.top(), 1, height, scene.theme->accent);
    }
    m_frame.paintMinimapFrame(painter, scene);
    m_frame.paintRuler(painter, scene, ticks);
    paintStripLengths(painter, scene);
    m_frame.paintHeaders(painter, scene);
    paintLegend(painter, scene.areas, *scene.theme, scene.emphasised);
}

} // namespace playground::ui
