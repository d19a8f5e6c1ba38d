#pragma once

#include "core/trace/tracestore.h"

#include <cstdint>
#include <string>

namespace playground {

enum class ChartCharset : std::uint8_t { Unicode, Ascii };

/// The run as a chart of text: a line a slot and, for async actors, one for the event loop, one character for what a
/// slot did most of the time of a column. Of the slots of an actor beyond the first twenty, one line tells how busy
/// they were. No line is wider than `columns`, which is taken to be at least 44.
std::string terminalChart(const TraceStore& store, TimePoint now, int columns, ChartCharset charset);

} // namespace playground
