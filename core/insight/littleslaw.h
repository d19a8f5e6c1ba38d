#pragma once

#include "core/insight/rangetally.h"

namespace playground {

/// Little's law: in whatever settles, calls in flight = throughput x time, however calls come and whatever they do.
/// What the three were in a range of a run, each measured for itself. Where they differ the range cuts calls off, or
/// more come than end.
struct LittlesLaw {
    double inFlight = 0;   ///< Calls in slots, on average.
    double throughput = 0; ///< Calls that ended, a second.
    Duration time{};       ///< In its slot, of a call on average.

    double product() const { return throughput * static_cast<double>(time.count()) * 1e-9; }
    double deviation() const { return inFlight > 0 ? product() / inFlight - 1 : 0; } ///< 0.1: ten percent too much.
};

LittlesLaw littlesLawOf(const RangeSummary& summary);

} // namespace playground
