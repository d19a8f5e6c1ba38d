#include "ui/panels/whatif/sweepplot.h"

#include "ui/panels/scale.h"

#include <algorithm>
#include <cmath>

namespace playground::ui {

SweepPlot::SweepPlot(const std::vector<SweepPoint>& points, const QRectF& area) : m_area(area) {
    Duration highest{1};
    for (const SweepPoint& point : points) {
        m_values.push_back(point.value);
        highest = std::max({highest, point.makespan, point.latency.p99});
    }
    m_top = Duration(std::llround(roundUp(static_cast<double>(highest.count()))));
}

double SweepPlot::x(std::int64_t value) const {
    if (m_values.size() < 2 || m_values.back() == m_values.front())
        return m_area.center().x();
    const auto [least, most] = std::ranges::minmax(m_values);
    return m_area.left() + m_area.width() * static_cast<double>(value - least) / static_cast<double>(most - least);
}

double SweepPlot::y(Duration time) const {
    return yOfShare(static_cast<double>(time.count()) / static_cast<double>(m_top.count()));
}

double SweepPlot::yOfShare(double share) const { return m_area.bottom() - m_area.height() * share; }

std::optional<std::size_t> SweepPlot::pointAt(double wanted) const {
    if (m_values.empty())
        return std::nullopt;
    const auto distance = [&](std::int64_t value) { return std::abs(x(value) - wanted); };
    const auto nearest = std::ranges::min_element(m_values, {}, distance);
    return static_cast<std::size_t>(nearest - m_values.begin());
}

std::vector<std::int64_t> SweepPlot::valueTicks(int most) const {
    if (m_values.empty())
        return {};
    const auto [first, last] = std::ranges::minmax(m_values);
    if (first == last)
        return {first};
    const auto step = static_cast<std::int64_t>(
        std::max(1.0, roundUp(static_cast<double>(last - first) / static_cast<double>(std::max(1, most - 1)))));
    std::vector<std::int64_t> ticks{first};
    for (std::int64_t tick = (first / step + 1) * step; tick < last; tick += step)
        if (tick - first >= step / 2 && last - tick >= step / 2)
            ticks.push_back(tick);
    ticks.push_back(last);
    return ticks;
}

} // namespace playground::ui
