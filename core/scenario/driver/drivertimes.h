#pragma once

#include "core/scenario/scenario.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace playground {

/// When the driver begins a step, as far as the scenario alone tells. It does not tell how long a get, wait or next
/// takes: such a step ends a stretch, and those after it count from its end.
struct DriverTime {
    std::size_t stretch = 0; ///< How many steps of unknown length come before.
    Duration time{};         ///< Since the stretch began; of sleeps that are drawn, their mean counts.
    bool operator==(const DriverTime&) const = default;
};

/// What no time of a driver exceeds, however many sleeps it adds up.
inline constexpr Duration longestDriverTime = std::chrono::hours(24 * 365 * 100);

/// One for each step and a last one: when the driver is through.
std::vector<DriverTime> driverTimes(const std::vector<DriverStep>& driver);

/// From when a batch is fired until its last call is submitted; of a Poisson pattern the mean.
Duration firingTime(const Batch& batch);

struct MovedStep {
    std::vector<DriverStep> driver;
    std::size_t step = 0; ///< Its index, now.
    bool operator==(const MovedStep&) const = default;
};

/// Has a step begin at this time of its stretch, or as near as it may: not before a step whose name it uses, nor after
/// one that uses its own. Sleeps around it change, so that all others keep their times, but for the end of the stretch,
/// which makes room. Beside the step a drawn sleep becomes a constant one. None of a sleep or of no step.
std::optional<MovedStep> withStepAt(const std::vector<DriverStep>& driver, std::size_t step, Duration time);

} // namespace playground
