#pragma once

#include "app/commandline.h"
#include "core/insight/runfacts.h"
#include "core/trace/tracestore.h"

#include <string>

namespace playground {

/// Whether it is known who submitted what and when. Without it there is no critical path.
enum class PathCauses : std::uint8_t { Known, Unknown };

/// What is printed of a run up to `end`: its lanes and numbers as text, as wide as the terminal, or one JSON object.
std::string summaryOf(SummaryFormat format, const TraceStore& store, TimePoint end, const RunFacts& facts,
                      PathCauses causes = PathCauses::Known);

} // namespace playground
