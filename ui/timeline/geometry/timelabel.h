#pragma once

#include "core/base/time.h"

#include <QString>

namespace playground::ui {

/// Four digits and a unit, such as "25.09 µs", "1.200 s" or "3 min 05 s".
QString durationLabel(Duration duration);

/// As short as it is still worth telling, up to seven letters: "350 ms", "4.2 s", "12 min".
QString shortDurationLabel(Duration duration);

/// A point of time, told apart from one `resolution` later, such as "109.3 ms", "12.0000001 s" or "2:05 min".
/// `largest` is the largest time that will be told beside it: both get the same unit.
QString timeLabel(TimePoint time, Duration resolution, TimePoint largest);

} // namespace playground::ui
