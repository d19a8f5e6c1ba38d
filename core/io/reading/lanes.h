#pragma once

#include "core/io/reading/toldrun.h"
#include "core/io/reading/trackbook.h"

#include <cstdint>
#include <span>
#include <vector>

namespace playground {

/// For each of the ranges the lowest lane that is free at its start, so that none overlap on a lane.
/// Needs them in order of their starts.
std::vector<std::uint32_t> lanesOf(std::span<const TimeRange> ranges);

enum class Nesting : std::uint8_t {
    Ignored,
    Calls, ///< A call within another of its track was submitted by that one.
};

/// Gives the calls of a file that knows no slots a slot each, and the thread of their track; the actors as limits the
/// most lanes they need. Those beyond ten thousand lanes of an actor are left out. Needs started calls with actors.
void layOut(ToldRun& run, const TrackBook& tracks, Nesting nesting);

} // namespace playground
