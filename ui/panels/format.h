#pragma once

#include "core/base/time.h"

#include <QString>

namespace playground::ui {

/// Three significant digits in the unit that reads best: "1.25 s", "160 ms", "12.3 µs". Zero is "0".
QString durationWords(Duration duration);
/// With as many digits more as tell it from one `resolution` longer.
QString durationWords(Duration duration, Duration resolution);

/// A running clock: "0.0 s", "59.9 s", "12:03.4".
QString clockWords(Duration duration);

/// With the thousands grouped in the way of the person's language.
QString countWords(qint64 count);

/// A share of 1 as "98 %", below ten percent as "3.2 %".
QString percentWords(double share);

/// "388/s", below ten as "3.2/s".
QString rateWords(double perSecond);

/// A point of a run's time, in seconds, told apart from one `resolution` later: "1.2345 s".
QString momentWords(TimePoint time, Duration resolution);

/// "3.2 MB"; decimal units.
QString bytesWords(qint64 bytes);

} // namespace playground::ui
