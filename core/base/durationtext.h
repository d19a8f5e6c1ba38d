#pragma once

#include "core/base/result.h"
#include "core/base/time.h"

#include <string>
#include <string_view>

namespace playground {

/// Reads a number and a unit, such as "250ms" or "1.5s"; units are ns, us, ms, s and m (minutes). Exact: what is finer
/// than a nanosecond is refused, and so is what is longer than 100 years. A sign is read too.
Result<Duration> parseDuration(std::string_view text);

/// The exact duration in the unit that reads best; parseDuration() gives it back.
std::string durationText(Duration duration);

} // namespace playground
