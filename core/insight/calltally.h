#pragma once

#include "core/insight/summary.h"

#include <utility>
#include <vector>

namespace playground {

/// How the number of calls in flight changes. Those of one time are counted in this order, so that a call that ends
/// where another starts does not overlap it, and one of no length overlaps only what began before and ends after it.
enum class FlightChange : std::uint8_t { End, Moment, Start };
using FlightChanges = std::vector<std::pair<TimePoint, FlightChange>>;

/// The most calls that are in flight at one time.
std::int64_t peakOf(FlightChanges changes);

/// What calls add up to.
struct CallTally {
    CallCounts calls;
    std::vector<Duration> waits;
    std::vector<Duration> runs;
    std::vector<Duration> awaits;
    FlightChanges changes;
    Duration busy{}; ///< Had a thread.

    void count(CallState state); ///< Nothing but that.
    void add(const CallRecord& call, TimePoint now); ///< What has not ended counts up to now.
};

} // namespace playground
