#include "ui/timeline/paint/timelinepainter.h"

#include "ui/theme/contrast.h"
#include "ui/theme/fonts.h"
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

Slice sightOf(const Scene& scene) { return {scene.scroll, scene.scroll + scene.areas.plot.height()}; }

} // namespace

TimelinePainter::TimelinePainter() : m_labels(textFont(11)), m_letters(numberFont(10)) {}

// Both halves at once; nobody changes the scene until both are painted.
void TimelinePainter::paintPlot(QImage& image, const Scene& scene, qreal scale, const std::vector<Tick>& ticks) {
    const QRect plot = scaled(scene.areas.plot, scale);
    const auto halves = halvesOf(sightOf(scene), *scene.layout);
    const int cut = plot.top() + static_cast<int>(std::lround((halves[1].top - scene.scroll) * scale));
    const int bottom = plot.bottom() + 1;
    std::array canvases{RasterCanvas(image, {plot.left(), plot.top(), plot.width(), cut - plot.top()}),
                        RasterCanvas(image, {plot.left(), cut, plot.width(), bottom - cut})};
    const auto paintHalf = [&](std::size_t index) {
        paintGrid(canvases[index], scene, plot, scale, ticks);
        m_rows[index].paint(canvases[index], scene, plot, scale, halves[index]);
    };
    std::future<void> lower = std::async(paintHalf, 1);
    paintHalf(0);
    lower.get();
}

void TimelinePainter::paint(QImage& image, const Scene& scene) {
    const qreal scale = image.devicePixelRatio();
    const auto ticks = m_frame.ticks(scene.viewport);
    paintPlot(image, scene, scale, ticks);
    QPainter painter(&image);
    m_overview.paint(painter, scene, scale);
    paintTexts(painter, scene, scale);
    paintStrips(painter, scene);
    paintFrame(painter, scene, ticks);
}

void TimelinePainter::paint(QPainter& painter, const Scene& scene) {
    const auto ticks = m_frame.ticks(scene.viewport);
    VectorCanvas plot(painter, scene.areas.plot);
    paintGrid(plot, scene, scene.areas.plot, 1.0, ticks);
    const Slice sight = sightOf(scene);
    m_rows[0].paint(plot, scene, scene.areas.plot, 1.0, sight);
    m_rows[1].paint(plot, scene, scene.areas.plot, 1.0, {sight.bottom, sight.bottom});
    VectorCanvas minimap(painter, scene.areas.minimap);
    if (scene.store != nullptr)
        m_overview.paint(minimap, scene, scene.areas.minimap);
    paintTexts(painter, scene, 1.0);
    paintStrips(painter, scene);
    paintFrame(painter, scene, ticks);
}

void TimelinePainter::paintGrid(Canvas& canvas, const Scene& scene, const QRect& plot, qreal scale,
                                const std::vector<Tick>& ticks) {
    const Theme& theme = *scene.theme;
    const int wanted = static_cast<int>(std::lround((scene.layout->height() - scene.scroll) * scale));
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

void TimelinePainter::paintTexts(QPainter& painter, const Scene& scene, qreal scale) {
    if (scene.store == nullptr)
        return;
    painter.save();
    painter.setClipRect(scene.areas.plot);
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
    if (scene.now > scene.viewport.range().start && scene.now < scene.viewport.range().end) {
        const int x = scene.areas.plot.left() + static_cast<int>(scene.viewport.pixelAt(scene.now));
        const int height = std::clamp(scene.layout->height() - scene.scroll, 0, scene.areas.plot.height());
        painter.fillRect(x, scene.areas.plot.top(), 1, height, scene.theme->accent);
    }
    m_frame.paintMinimapFrame(painter, scene);
    m_frame.paintRuler(painter, scene, ticks);
    paintStripLengths(painter, scene);
    m_frame.paintHeaders(painter, scene);
    paintLegend(painter, scene.areas, *scene.theme, scene.emphasised);
}

} // namespace playground::ui
