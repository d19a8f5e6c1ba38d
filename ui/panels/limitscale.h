#pragma once

#include <algorithm>
#include <cmath>

namespace playground::ui {

/// Where a limit lies on a slider: the lower ones, which matter most, get most of the way. Positions are 0 to `steps`.
struct LimitScale {
    static constexpr int steps = 240;
    int largest = 64; ///< The limit at the slider's end; at least 2. Higher ones lie there too.

    int positionOf(int limit) const {
        const double share = std::log(std::clamp(limit, 1, largest)) / std::log(largest);
        return static_cast<int>(std::lround(share * steps));
    }

    int limitAt(int position) const {
        const double share = std::clamp(position, 0, steps) / double{steps};
        return static_cast<int>(std::lround(std::pow(largest, share)));
    }
};

} // namespace playground::ui
