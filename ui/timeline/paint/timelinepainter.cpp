#include "ui/timeline/paint/timelinepainter.h"

#include "ui/theme/contrast.h"
#include "ui/theme/fonts.h"
#include "ui/timeline/paint/legend.h"
#include "ui/timeline/paint/rastercanvas.h"
#include "ui/timeline/paint/vectorcanvas.h"

#include <algorithm>
#include <cmath>
#include <future>

namespace playground::ui {
namespace {

constexpr std::size_t mostOverviewRows = 64;
constexpr int leastLabelWidth = 30;
constexpr int letterWidth = 8;

QRect scaled(const QRect& rect, qreal scale) {
    const auto px = [scale](int value) { return static_cast<int>(std::lround(value * scale)); };
    return {px(rect.left()), px(rect.top()), px(rect.right() + 1) - px(rect.left()),
            px(rect.bottom() + 1) - px(rect.top())};
}

QRect unscaled(const QRect& rect, qreal scale) { return scaled(rect, 1.0 / scale); }

Strip sightOf(const Scene& scene) { return {scene.scroll, scene.scroll + scene.areas.plot.height()}; }

// Slots of all actors, evenly chosen when there are more than a strip of 40 pixels could tell apart.
std::vector<const SpanRow*> overviewRows(const TraceStore& store) {
    std::vector<const SpanRow*> all;
    for (std::size_t actor = 0; actor < store.actorCount(); ++actor)
        for (const SpanRow& slot : store.actorAt(actor).slotRows)
            all.push_back(&slot);
    const std::size_t stride = std::max<std::size_t>(1, (all.size() + mostOverviewRows - 1) / mostOverviewRows);
    std::vector<const SpanRow*> chosen;
    for (std::size_t index = 0; index < all.size(); index += stride)
        chosen.push_back(all[index]);
    return chosen;
}

} // namespace

TimelinePainter::TimelinePainter() : m_labels(textFont(11)), m_letters(numberFont(10)) {}

void TimelinePainter::refreshOverviewOf(const Scene& scene) {
    const std::uint64_t events = scene.store != nullptr ? scene.store->eventCount() : 0;
    m_isOverviewFresh = m_isOverviewFresh && scene.now == m_overviewNow && events == m_overviewEvents;
}

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
    const QRect minimap = scaled(scene.areas.minimap, scale);
    if (scene.store != nullptr &&
        (!m_isOverviewFresh || m_overview.size() != minimap.size() || m_overviewIsDark != scene.theme->isDark)) {
        m_overview = QImage(minimap.size(), QImage::Format_RGB32);
        RasterCanvas canvas(m_overview, m_overview.rect());
        paintOverview(canvas, scene, m_overview.rect());
        m_overviewRange = scene.whole;
        m_overviewNow = scene.now;
        m_overviewEvents = scene.store->eventCount();
        m_overviewIsDark = scene.theme->isDark;
        m_isOverviewFresh = true;
    }
    QPainter painter(&image);
    painter.fillRect(scene.areas.minimap, scene.theme->window);
    if (!m_overviewRange.isEmpty() && !scene.whole.isEmpty()) {
        // The run has grown a little since the content was drawn.
        const double share =
            static_cast<double>(m_overviewRange.length().count()) / static_cast<double>(scene.whole.length().count());
        QRectF target(scene.areas.minimap);
        target.setWidth(std::min(share, 1.0) * target.width());
        painter.drawImage(target, m_overview);
    }
    paintTexts(painter, scene, scale);
    paintFrame(painter, scene, ticks);
}

void TimelinePainter::paint(QPainter& painter, const Scene& scene) {
    const auto ticks = m_frame.ticks(scene.viewport);
    VectorCanvas plot(painter, scene.areas.plot);
    paintGrid(plot, scene, scene.areas.plot, 1.0, ticks);
    const Strip sight = sightOf(scene);
    m_rows[0].paint(plot, scene, scene.areas.plot, 1.0, sight);
    m_rows[1].paint(plot, scene, scene.areas.plot, 1.0, {sight.bottom, sight.bottom});
    VectorCanvas minimap(painter, scene.areas.minimap);
    if (scene.store != nullptr)
        paintOverview(minimap, scene, scene.areas.minimap);
    paintTexts(painter, scene, 1.0);
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
    m_frame.paintHeaders(painter, scene);
    paintLegend(painter, scene.areas, *scene.theme, scene.emphasised);
}

void TimelinePainter::paintOverview(Canvas& canvas, const Scene& scene, const QRect& area) {
    constexpr int air = 6;
    canvas.fill(area, scene.theme->window.rgb());
    if (scene.whole.isEmpty())
        return;
    const Viewport whole(scene.whole, area.width());
    const int height = std::max(area.height() - 2 * air, 1);
    const StatePaints paints = statePaints(*scene.theme, scene.emphasised);
    const auto& picture =
        m_picturing.mixture(overviewRows(*scene.store), whole, scene.now, height, RowPicturing::Full::FullestColumn);
    for (const RowPicture::Stack& stack : picture.stacks) {
        int bottom = area.bottom() + 1 - air;
        for (const CallState state :
             {CallState::Running, CallState::GilWait, CallState::Blocked, CallState::Awaiting}) {
            const int part = stack.height[static_cast<std::size_t>(state)];
            const QColor colour(paints[static_cast<std::size_t>(state)].colour);
            const double share = state == CallState::Awaiting ? 0.4 : 0.75;
            canvas.fill({area.left() + stack.left, bottom - part, stack.right - stack.left, part},
                        blended(colour, scene.theme->window, share).rgb());
            bottom -= part;
        }
    }
}

} // namespace playground::ui
