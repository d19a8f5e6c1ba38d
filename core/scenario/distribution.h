#pragma once

#include "core/base/random.h"
#include "core/base/time.h"

#include <cstdint>

namespace playground {

/// The longest duration that a scenario file can name.
inline constexpr Duration longestDuration = std::chrono::hours(24);

/// How long a step takes: a constant or a distribution. A sample is never negative; a drawn one is never longer than
/// `longestSample`, which only a log-normal of an absurd deviation can meet.
struct Distribution {
    enum class Shape : std::uint8_t { Constant, Uniform, Exponential, Normal, LogNormal };

    Shape shape = Shape::Constant;
    Duration first{};  ///< The constant; the lower bound; the mean (of the value itself, for log-normal too).
    Duration second{}; ///< The upper bound; the standard deviation. Unused by Constant and Exponential.

    static constexpr Duration longestSample = std::chrono::hours(24 * 365);

    static Distribution constant(Duration value) { return {Shape::Constant, value, {}}; }

    Duration sample(RandomSource& random) const;
    /// Of the unlimited distribution.
    Duration mean() const;
    bool operator==(const Distribution&) const = default;
};

} // namespace playground
