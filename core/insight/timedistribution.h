#pragma once

#include "core/insight/timeband.h"

#include <cstdint>
#include <vector>

namespace playground {

/// How long calls took, of which every number is told exactly and at once. A value.
class TimeDistribution final {
public:
    TimeDistribution() = default;
    /// Sorts them: with a million not on a thread that a person waits for. Negative ones count as zero.
    explicit TimeDistribution(std::vector<Duration> times);

    bool isEmpty() const { return m_times.empty(); }
    std::uint64_t count() const { return m_times.size(); }
    std::uint64_t countIn(const TimeBand& band) const;

    Duration least() const { return m_times.front(); } ///< Like the next three not of none.
    Duration most() const { return m_times.back(); }
    Duration leastAfter(Duration duration) const; ///< Needs one that is longer.
    /// The smallest time that at least this share of all is not above.
    Duration percentile(double share) const;

private:
    std::vector<Duration> m_times; // Sorted.
};

} // namespace playground
