#pragma once

#include "core/insight/pathsummary.h"
#include "core/trace/tracestore.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace playground {

/// Spread of a set of durations.
struct Spread {
    Duration p50{};
    Duration p90{};
    Duration p99{};
    Duration max{};
    Duration mean{};
};

/// Of durations in any order; all zero when there are none.
Spread spreadOf(std::vector<Duration> durations);

struct CallCounts {
    std::uint64_t submitted = 0;
    std::uint64_t finished = 0;
    std::uint64_t failed = 0;
    std::uint64_t cancelled = 0;
    std::uint64_t unfinished = 0;
};

struct MethodSummary {
    std::string name;
    CallCounts calls;
    std::int64_t peakInFlight = 0;
    Spread wait;  ///< Submitted to started; without a start, to its end or to now.
    Spread run;   ///< Had its thread: running and blocked.
    Spread await; ///< Held its slot without its thread.
};

struct ActorSummary {
    std::string name;
    ActorKind kind = ActorKind::Threaded;
    std::int64_t maxConcurrency = 0; ///< The last one.
    std::size_t threads = 0;         ///< Distinct threads that ran a call.
    CallCounts calls;
    std::int64_t peakInFlight = 0;
    std::int64_t peakQueued = 0;
    Spread wait;
    Spread run;
    Spread await;
    double loopBusy = 0; ///< Share of the makespan in which a call had a thread, of all its threads; 0 to 1.
    std::vector<MethodSummary> methods;
};

/// A run in numbers.
struct Summary {
    Duration makespan{}; ///< First submission to last end, or to now while some have not ended.
    CallCounts calls;
    std::int64_t peakInFlight = 0; ///< Over all actors together.
    std::vector<ActorSummary> actors;
    std::optional<PathSummary> criticalPath; ///< Only when somebody adds it.
    std::uint64_t lostEvents = 0;
    TraceEdge edge; ///< Where the trace was torn; the numbers above are of calls, which are never dropped.
};

/// Walks every call once. What has not ended counts up to `now`, or up to the last event.
Summary summarize(const TraceStore& store, TimePoint now);
Summary summarize(const TraceStore& store);

} // namespace playground
