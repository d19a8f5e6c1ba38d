#include "ui/theme/contrast.h"
#include "ui/timeline/geometry/blockedloop.h"
#include "ui/timeline/paint/rowspainter.h"

#include <algorithm>
#include <cmath>

// The parts of RowsPainter that draw numbers rather than spans.
namespace playground::ui {
namespace {

constexpr int chartAir = 4; // Above the largest value.

int levelOf(std::int64_t value, std::int64_t most, int height) {
    const double share = static_cast<double>(std::clamp<std::int64_t>(value, 0, most)) / static_cast<double>(most);
    return static_cast<int>(std::lround(share * height));
}

} // namespace

void RowsPainter::paintDriver(const TrackRow& row) {
    const Theme& theme = *m_scene->theme;
    const auto marks = strip(row, 0, 10);
    for (const ChartRun& run : chartOf(m_scene->store->driverSubmissions(), m_viewport, m_scene->now))
        if (run.extent.max > run.extent.min)
            m_canvas->fill(
                {marks.left() + run.left, marks.top(), std::max(run.right - run.left, px(1)), marks.height()},
                theme.softText.rgb());
    const auto lane = strip(row, 12, 10);
    paintGhostDriver(strip(row, 10, 2), lane);
    const StatePaint waits{theme.faintText.rgb(), blended(theme.faintText, theme.panel, 0.45).rgb(),
                           theme.text.rgb(),      theme.text.rgb(),
                           StatePattern::Hatch,   QChar()};
    const RowPicture& picture =
        m_picturing.picture(m_scene->store->driverWaits(), m_viewport, m_scene->now, lane.height());
    picture.forEachCrowd([&](int left, int right) {
        m_canvas->fill({lane.left() + left, lane.top(), right - left, lane.height()}, waits.ground);
    });
    for (const RowPicture::Bar& bar : picture.bars)
        m_canvas->bar({lane.left() + bar.left, lane.top(), bar.width(), lane.height()}, waits,
                      (bar.beginsHere ? Canvas::LeftCorners : 0) | (bar.endsHere ? Canvas::RightCorners : 0));
}

void RowsPainter::paintChart(const StepSeries& series, std::int64_t most, const TrackRow& row, CallState colour) {
    const auto chart = strip(row, chartAir, TrackLayout::chartHeight - chartAir - 2);
    const QRgb line = m_paints[static_cast<std::size_t>(colour)].colour;
    const QRgb area = blended(QColor(line), m_scene->theme->panel, 0.2).rgb();
    const int floor = chart.bottom() + 1;
    const int thick = px(1);
    m_canvas->fill({chart.left(), floor - thick, chart.width(), thick}, m_scene->theme->line.rgb());
    m_layer.assign(static_cast<std::size_t>(chart.width()), 0);
    m_levels.assign(m_layer.size(), 0);
    for (const ChartRun& run : chartOf(series, m_viewport, m_scene->now)) {
        if (run.extent.max == 0)
            continue;
        const int high = levelOf(run.extent.max, most, chart.height());
        const int low = levelOf(run.extent.min, most, chart.height());
        std::fill(m_layer.begin() + run.left, m_layer.begin() + run.right, std::max(high, thick));
        std::fill(m_levels.begin() + run.left, m_levels.begin() + run.right, std::clamp(high - thick, 0, low));
    }
    // The line from the largest down to the smallest value, on the area below.
    m_canvas->columns(chart.left(), floor, m_layer, line);
    if (findSwings(thick))
        m_canvas->columns(chart.left(), floor, m_swings, blended(QColor(line), m_scene->theme->panel, 0.5).rgb());
    m_canvas->columns(chart.left(), floor, m_levels, area);
}

// Columns among others that go up and down as well: their lines would run into a block that weighs more than it says.
bool RowsPainter::findSwings(int thick) {
    m_swings.assign(m_layer.size(), 0);
    bool isAny = false;
    std::size_t swinging = 0; // How many columns side by side.
    for (std::size_t column = 0; column < m_layer.size(); ++column) {
        swinging = m_layer[column] - thick > m_levels[column] ? swinging + 1 : 0;
        if (swinging < 3)
            continue;
        m_swings[column - 1] = m_layer[column - 1] - thick;
        isAny = true;
    }
    return isAny;
}

// On top of the real one, which is an area: behind it nothing would be seen where they agree.
void RowsPainter::paintGhostChart(const StepSeries& series, std::int64_t most, const TrackRow& row) {
    const auto chart = strip(row, chartAir, TrackLayout::chartHeight - chartAir - 2);
    const int floor = chart.bottom() + 1;
    const int thick = px(1);
    int before = 0;
    for (const ChartRun& run : chartOf(series, m_ghostViewport, m_scene->prediction.end())) {
        const int level = std::max(thick, levelOf(run.extent.max, most, chart.height()));
        const int high = std::max(level, before);
        m_canvas->fill({chart.left() + run.left, floor - high, thick, high - std::min(level, before)}, m_outline);
        m_canvas->fill({chart.left() + run.left, floor - level, run.right - run.left, thick}, m_outline);
        before = level;
    }
}

void RowsPainter::paintLimit(std::int64_t most, const TrackRow& row) {
    const auto chart = strip(row, chartAir, TrackLayout::chartHeight - chartAir - 2);
    const QRgb colour = m_scene->theme->softText.rgb();
    const int dash = px(5);
    const int period = px(8);
    for (const ChartRun& run : m_limit) {
        if (run.extent.max == 0)
            continue; // Not created yet.
        const int y = chart.bottom() + 1 - levelOf(run.extent.max, most, chart.height()) - px(1);
        // Dashes lie on a grid of the plot, so that runs of a few pixels show some too.
        for (int x = run.left / period * period; x < run.right; x += period) {
            const int from = std::max(x, run.left);
            const int to = std::min(x + dash, run.right);
            if (from < to)
                m_canvas->fill({chart.left() + from, y, to - from, px(1)}, colour);
        }
    }
}

// A thread of a pool keeps nobody waiting.
void RowsPainter::addBands(const ActorTrack& track, const TrackRow& loop, const TrackGroup& group) {
    constexpr int underLoop = 2;
    if (track.info.kind != ActorKind::Async)
        return;
    const int top = std::max(m_plot.top(), yOf(loop.bottom()));
    const int bottom = std::min(m_plot.bottom() + 1, yOf(group.bottom()) - 1);
    for (const LoopTurn& turn : longTurns(track.threads[loop.lane].spans, m_viewport, m_scene->now)) {
        const int left = std::max(0, static_cast<int>(std::lround(m_viewport.pixelAt(turn.range.start))));
        const int right = std::min(m_plot.width(), static_cast<int>(std::lround(m_viewport.pixelAt(turn.range.end))));
        const QRect under(m_plot.left() + left, yOf(loop.top + TrackLayout::barHeight), right - left, px(underLoop));
        m_bands.push_back({{under.left(), top, under.width(), std::max(0, bottom - top)}, under});
    }
}

void RowsPainter::paintLimitChanges(const ActorTrack& track, const TrackGroup& group) {
    constexpr int flagDistance = 64;
    constexpr int flagHeight = 15;
    const int top = yOf(group.top);
    const int bottom = yOf(group.bottom());
    const QRgb colour = m_scene->theme->softText.rgb();
    // In the chart of what it limits, where the area is seldom drawn over.
    const TrackRow& chart = m_scene->layout->rows()[group.firstRow + std::max<std::size_t>(2, group.rowCount) - 2];
    const int flagTop = yOf(chart.bottom() - flagHeight - 2);
    int lastFlag = -px(flagDistance);
    for (const LimitChange& change : limitChanges(track.limit, m_viewport, m_scene->now)) {
        const int x = m_plot.left() + change.column;
        for (int y = top; y < bottom; y += px(5))
            m_canvas->fill({x, y, px(1), px(3)}, colour);
        const bool hasRoom =
            group.rowCount > 2 && change.column - lastFlag >= px(flagDistance); // Not in a collapsed one.
        if (!hasRoom || change.from == change.to)
            continue;
        lastFlag = change.column;
        if (beginsHere(group))
            m_flags.push_back({{x, flagTop}, change});
    }
}

} // namespace playground::ui
