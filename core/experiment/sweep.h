#pragma once

#include "core/experiment/knob.h"
#include "core/insight/runfacts.h"
#include "core/insight/summary.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace playground {

/// What a scenario comes to with its knob at one value.
struct SweepPoint {
    std::int64_t value = 0;
    RunOutcome outcome = RunOutcome::Completed; ///< Cancelled: it was not run, or not to its end.
    std::string error; ///< Of a run that was cut off, too.
    Duration makespan{};
    Spread latency;         ///< From submission to end, of the calls that ended.
    double utilisation = 0; ///< Share of the slots that were in use; of the actor whose limit is turned, else of all.
    CallCounts calls;
};

/// Told by any of the threads that run it, one at a time: how many points are known.
using SweepProgress = std::function<void(std::size_t done)>;

struct SweepBound {
    std::stop_token stop = {}; ///< What is not done then is left out.
    std::uint64_t mostEvents = 30'000'000; ///< Of a run, which is cut off there.
};

/// Runs the scenario in virtual time with its knob at each value, on all cores of this machine. Blocks. Points are in
/// the order of the values. Errors: values that the knob cannot have, and those of runVirtually().
Result<std::vector<SweepPoint>> sweep(const Scenario& scenario, const Knob& knob,
                                      const std::vector<std::int64_t>& values, const SweepProgress& progress = {},
                                      const SweepBound& bound = {});

bool cameToItsEnd(const SweepPoint& point);

/// Index of the knee: where the curve of the makespan lies farthest below the straight line from its first to its last
/// point. None where it hardly bends or goes up, and where a point did not come to its end.
std::optional<std::size_t> kneeOf(const std::vector<SweepPoint>& points);

} // namespace playground
