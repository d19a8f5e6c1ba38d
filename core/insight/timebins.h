#pragma once

#include "core/insight/timedistribution.h"

#include <cstdint>
#include <vector>

namespace playground {

/// How the bins of a histogram of times grow.
enum class BinGrowth : std::uint8_t {
    Factor, ///< Each is longer than the one before by about the same factor. Times of zero have one of their own.
    Step,   ///< All are equally long.
};

/// The bins of a histogram: bin i is of the times from edge i up to, not including, edge i + 1.
struct TimeBins {
    std::vector<Duration> edges; ///< Ascending, and numbers that are short to write.
    std::vector<std::uint64_t> counts; ///< One fewer.

    bool isEmpty() const { return counts.empty(); }
    std::uint64_t highest() const;
    std::size_t binAt(Duration time) const; ///< The nearest; needs bins, as the next do.
    TimeBand band(std::size_t bin) const { return {edges[bin], edges[bin + 1]}; }
    Duration lengthAt(Duration time) const; ///< Of the nearest bin.
    bool operator==(const TimeBins&) const = default;
};

/// About so many bins that hold all times; none where there are no times. Cost: a few looks a bin.
TimeBins binsOf(const TimeDistribution& times, BinGrowth growth, int about);

} // namespace playground
