#include "ui/panels/repeat/overlaidplot.h"

#include "ui/panels/scale.h"

#include <algorithm>
#include <cmath>

namespace playground::ui {

namespace {

/// Where the calls of each actor begin, and where the last one's end.
std::vector<std::size_t> bordersOf(const std::vector<OverlaidCall>& calls) {
    std::vector<std::size_t> borders{0};
    for (std::size_t index = 1; index < calls.size(); ++index)
        if (calls[index].actor != calls[index - 1].actor)
            borders.push_back(index);
    borders.push_back(calls.size());
    return borders;
}

} // namespace

OverlaidPlot::OverlaidPlot(const Overlaid& overlaid, const QRectF& area) : m_area(area), m_bottom(area.top()) {
    if (overlaid.calls.empty())
        return;
    constexpr int mostSteps = 5;
    const Duration end = std::max(overlaid.end(), Duration(mostSteps));
    m_step = Duration(std::llround(roundUp(static_cast<double>(end.count()) / mostSteps)));
    m_end = (end + m_step - Duration(1)) / m_step * m_step;
    const std::vector<std::size_t> borders = bordersOf(overlaid.calls);
    const auto actors = static_cast<double>(borders.size() - 1);
    const double room = std::max(leastRowHeight, area.height() - actors * titleHeight);
    const auto calls = static_cast<double>(overlaid.calls.size());
    // Each actor may leave its last row half empty.
    const double rows = std::max(1.0, std::floor(room / leastRowHeight) - actors);
    const auto callsPerRow = static_cast<std::size_t>(std::ceil(calls / std::min(calls, rows)));
    m_rowHeight = callsPerRow > 1 ? leastRowHeight : std::clamp(room / calls, leastRowHeight, mostRowHeight);
    for (std::size_t index = 0; index + 1 < borders.size(); ++index)
        addActor(overlaid, borders[index], borders[index + 1], callsPerRow);
}

void OverlaidPlot::addActor(const Overlaid& overlaid, std::size_t first, std::size_t last, std::size_t callsPerRow) {
    m_titles.push_back({first, m_bottom});
    m_bottom += titleHeight;
    for (; first < last; first += callsPerRow) {
        const auto begin = overlaid.calls.begin() + static_cast<std::ptrdiff_t>(first);
        const std::size_t end = std::min(first + callsPerRow, last);
        const auto varying = std::max_element(
            begin, overlaid.calls.begin() + static_cast<std::ptrdiff_t>(end),
            [](const OverlaidCall& one, const OverlaidCall& other) { return one.variation() < other.variation(); });
        m_rows.push_back({first, end, static_cast<std::size_t>(varying - overlaid.calls.begin()), m_bottom});
        m_bottom += m_rowHeight;
    }
}

double OverlaidPlot::x(Duration time) const {
    return m_area.left() + m_area.width() * static_cast<double>(time.count()) / static_cast<double>(m_end.count());
}

std::optional<std::size_t> OverlaidPlot::rowAt(double y) const {
    const auto next = std::ranges::upper_bound(m_rows, y, {}, &Row::top);
    if (next == m_rows.begin() || y >= std::prev(next)->top + m_rowHeight)
        return std::nullopt;
    return static_cast<std::size_t>(std::prev(next) - m_rows.begin());
}

} // namespace playground::ui
