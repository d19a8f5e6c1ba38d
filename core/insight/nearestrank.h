#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace playground {

/// Which of so many values in order is the percentile by the nearest rank: the first with which `share` of them are
/// counted. From 0; needs count > 0 and 0 <= share <= 1.
inline std::size_t nearestRank(std::size_t count, double share) {
    return static_cast<std::size_t>(std::max(std::ceil(share * static_cast<double>(count)), 1.0)) - 1;
}

} // namespace playground
