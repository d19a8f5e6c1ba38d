#pragma once

#include "core/engine/session.h"
#include "core/insight/runfacts.h"
#include "core/trace/tracestore.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace playground {

/// Told now and then: calls ended and submitted so far.
using RunProgress = std::function<void(std::uint64_t ended, std::uint64_t submitted)>;

/// What is known of a run before it begins.
RunFacts factsOf(const Scenario& scenario, Engine engine);

/// Runs the session's driver until everything has ended or can never end, brings all events into the store and fills in
/// how it ended and what there is to warn of. Returns when that was. Blocks; told to stop, it gives up what is under
/// way soon.
TimePoint runToEnd(Session& session, Recorder& recorder, TraceStore& store, RunFacts& facts,
                   const RunProgress& progress = {}, const std::stop_token& stop = {});

/// A run on the virtual engine from its beginning to its end, with its trace.
struct VirtualRun {
    RunFacts facts;
    std::unique_ptr<Recorder> recorder; // The store refers to its dictionary.
    std::unique_ptr<TraceStore> store;
    TimePoint end;
};

/// Runs the scenario in virtual time and writes nothing to the log. Blocks. Errors: see Session::create().
Result<VirtualRun> runVirtually(Scenario scenario, const std::stop_token& stop = {});

} // namespace playground
