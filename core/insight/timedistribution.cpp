#include "core/insight/timedistribution.h"

#include <algorithm>
#include <cmath>

namespace playground {

TimeDistribution::TimeDistribution(std::vector<Duration> times) : m_times(std::move(times)) {
    for (Duration& time : m_times)
        time = std::max(time, Duration(0));
    std::ranges::sort(m_times);
}

std::uint64_t TimeDistribution::countIn(const TimeBand& band) const {
    const auto from = std::ranges::lower_bound(m_times, band.from);
    const auto to = std::lower_bound(from, m_times.end(), band.to);
    return static_cast<std::uint64_t>(to - from);
}

Duration TimeDistribution::leastAfter(Duration duration) const { return *std::ranges::upper_bound(m_times, duration); }

Duration TimeDistribution::percentile(double share) const {
    const auto rank = static_cast<std::size_t>(std::ceil(share * static_cast<double>(m_times.size())));
    return m_times[std::clamp<std::size_t>(rank, 1, m_times.size()) - 1];
}

} // namespace playground
