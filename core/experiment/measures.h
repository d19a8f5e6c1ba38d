#pragma once

#include "core/insight/summary.h"

#include <stop_token>

namespace playground {

/// Numbers by which runs are compared: of a whole run, of an actor or of one of its methods.
struct Measures {
    Duration lastEnd{}; ///< From the run's first submission.
    CallCounts calls;
    std::int64_t peakInFlight = 0;
    std::optional<double> busy; ///< Share of the run in which threads had a call, of all of them; none of a method.
    Spread wait; ///< Submitted to started.
    Spread run; ///< Had its thread.
    Spread total; ///< Submitted to ended.
};

/// Those of a run.
struct MeasuredRun {
    struct Method {
        std::string name;
        Measures measures;
    };
    struct Actor {
        std::string name;
        Measures measures;
        std::vector<Method> methods; ///< In order of their first call.
    };
    Measures all;
    std::vector<Actor> actors; ///< In order of creation.
};

/// Walks every call once; what has not ended counts up to `now`. Early and of no use when `stop` says so.
MeasuredRun measure(const TraceStore& store, TimePoint now, const std::stop_token& stop = {});

} // namespace playground
