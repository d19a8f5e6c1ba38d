#pragma once

#include "core/engine/session.h"
#include "core/insight/runfacts.h"
#include "core/trace/tracestore.h"

#include <functional>

namespace playground {

/// Told now and then: calls ended and submitted so far.
using RunProgress = std::function<void(std::uint64_t ended, std::uint64_t submitted)>;

/// Runs the session's driver until everything has ended or can never end, brings all events into the store and fills in
/// how it ended. Returns when that was. Blocks.
TimePoint runHeadless(Session& session, Recorder& recorder, TraceStore& store, RunFacts& facts,
                      const RunProgress& progress);

} // namespace playground
