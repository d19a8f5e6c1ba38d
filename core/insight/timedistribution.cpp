#include "core/insight/timedistribution.h"

#include "core/insight/nearestrank.h"

#include <algorithm>

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

Duration TimeDistribution::percentile(double share) const { return m_times[nearestRank(m_times.size(), share)]; }

} // namespace playground
