#include "ui/panels/calltimes/histogramplot.h"

#include "ui/panels/scale.h"

#include <algorithm>
#include <cmath>

namespace playground::ui {

namespace {

constexpr double leastHeight = 2;
constexpr std::size_t enoughTicks = 3;

// 1, 2, 5, 10 ... of them in nanoseconds.
std::vector<Duration> roundTimes(Duration first, Duration last) {
    std::vector<Duration> times;
    if (first == Duration(0))
        times.push_back(first);
    const double end = static_cast<double>(last.count());
    for (double time = roundUp(std::max(1.0, static_cast<double>(first.count()))); time <= end;
         time = roundUp(time * 1.5))
        times.emplace_back(std::llround(time));
    return times;
}

} // namespace

HistogramPlot::HistogramPlot(TimeBins bins, const QRectF& area) : m_bins(std::move(bins)), m_area(area) {
    if (m_bins.highest() > 0)
        m_top = roundUp(static_cast<double>(m_bins.highest()));
}

double HistogramPlot::edge(std::size_t index) const {
    return m_area.left() + m_area.width() * static_cast<double>(index) / static_cast<double>(m_bins.counts.size());
}

double HistogramPlot::x(Duration time) const {
    const std::vector<Duration>& edges = m_bins.edges;
    const auto next = std::ranges::upper_bound(edges, time);
    if (next == edges.begin())
        return m_area.left();
    if (next == edges.end())
        return m_area.right();
    const auto bin = static_cast<std::size_t>(next - edges.begin()) - 1;
    const double share =
        static_cast<double>((time - edges[bin]).count()) / static_cast<double>((edges[bin + 1] - edges[bin]).count());
    return edge(bin) + share * (edge(bin + 1) - edge(bin));
}

std::size_t HistogramPlot::binAt(double x) const {
    const double last = static_cast<double>(m_bins.counts.size() - 1);
    const double bin = (x - m_area.left()) / m_area.width() * static_cast<double>(m_bins.counts.size());
    return static_cast<std::size_t>(std::clamp(std::floor(bin), 0.0, last));
}

double HistogramPlot::y(double calls) const { return m_area.bottom() - m_area.height() * calls / m_top; }

QRectF HistogramPlot::bar(std::size_t bin) const {
    const std::uint64_t calls = m_bins.counts[bin];
    double top = y(static_cast<double>(calls));
    if (calls > 0)
        top = std::min(top, m_area.bottom() - leastHeight);
    return {QPointF(edge(bin), top), QPointF(edge(bin + 1), m_area.bottom())};
}

std::vector<Duration> HistogramPlot::ticks(double apart) const {
    if (m_bins.isEmpty())
        return {};
    std::vector<Duration> times = roundTimes(m_bins.edges.front(), m_bins.edges.back());
    if (times.size() < enoughTicks)
        times = m_bins.edges;
    std::vector<Duration> ticks;
    for (const Duration time : times)
        if (ticks.empty() || x(time) - x(ticks.back()) >= apart)
            ticks.push_back(time);
    return ticks;
}

} // namespace playground::ui
