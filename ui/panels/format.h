#pragma once

#include "core/base/time.h"

#include <QString>

namespace playground::ui {

/// Three significant digits in the unit that reads best: "1.25 s", "160 ms", "12.3 µs". Zero is "0".
QString durationWords(Duration duration);

/// A running clock: "0.0 s", "59.9 s", "12:03.4".
QString clockWords(Duration duration);

/// With the thousands grouped in the way of the person's language.
QString countWords(qint64 count);

/// "3.2 MB"; decimal units.
QString bytesWords(qint64 bytes);

} // namespace playground::ui
