#pragma once

#include "core/base/time.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace playground {

/// Finds exact percentiles of many durations a part at a time, so that whoever asks can do something else in between:
/// four passes, each of which tells 16 more bits of the answers. Negative durations count as none.
/// Thread: one thread only.
class RankSearch final {
public:
    /// `shares` are between 0 and 1: the smallest value that at least this share of all is not above.
    RankSearch(std::vector<Duration> values, const std::vector<double>& shares);

    /// Looks at about so many values; true when the answers are known.
    bool advance(std::size_t values);
    bool hasFinished() const { return m_pass == passes; }
    double progress() const; ///< 0 to 1.

    /// For shares[index]; zero where there are no values. Only when hasFinished().
    Duration at(std::size_t index) const;

private:
    static constexpr int passes = 4;
    static constexpr int bits = 16;

    struct Target {
        std::uint64_t rank = 0;   // Among the values that begin with the prefix.
        std::uint64_t prefix = 0; // What is known of the answer.
        std::vector<std::uint64_t> counts;
    };
    void count(std::uint64_t value);
    void narrow(Target& target) const;

    std::vector<Duration> m_values;
    std::vector<Target> m_targets;
    std::size_t m_next = 0;
    int m_pass = 0;
};

} // namespace playground
