#pragma once

#include "core/base/time.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace playground::ui {

constexpr std::int64_t nanosecondsOfASecond = 1'000'000'000;

/// To the nearest one. Far outside anything that a view lets pass, but not outside of 64 bits.
inline Duration rounded(double nanoseconds) {
    constexpr double most = 4e18;
    return Duration(std::llround(std::clamp(nanoseconds, -most, most)));
}

} // namespace playground::ui
