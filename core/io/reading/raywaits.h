#pragma once

#include "core/io/reading/toldrun.h"

#include <cstdint>
#include <vector>

namespace playground {

/// A time in which something on a track waited for results.
struct RayWait {
    std::uint32_t track = 0;
    TimeRange range;
};

/// Each call is blocked in those waits of its track that lie within it. On a track whose calls overlap nobody knows
/// whose a wait is: those are left out, as are waits within another and within no call.
void blockCalls(ToldRun& run, std::vector<RayWait> waits);

/// As one after the other, those that overlap as one.
std::vector<TimeRange> united(std::vector<TimeRange> ranges);

} // namespace playground
