#pragma once

#include "core/engine/session.h"
#include "core/experiment/virtualplan.h"
#include "core/insight/runfacts.h"
#include "core/trace/tracestore.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace playground {

/// What is known of a run before it begins.
RunFacts factsOf(const Scenario& scenario, Engine engine);

/// A run from its beginning to its end, with its trace.
struct WholeRun {
    RunFacts facts; ///< Without warnings, which take time to find.
    std::unique_ptr<Recorder> recorder; // The store refers to its dictionary.
    std::unique_ptr<TraceStore> store;
    TimePoint end;
    std::int64_t cores = 0; ///< That it ran on.
};

/// Runs the scenario's driver until everything has ended or can never end. Blocks; told to stop, it gives up what is
/// under way soon. Errors: see Session::create().
Result<WholeRun> runWhole(const Scenario& scenario, Engine engine, const TraceBudget& budget = {},
                          const RunProgress& progress = {}, const std::stop_token& stop = {});

/// The same in virtual time, to answer a question: writes nothing to the log. Gives up soon after so many
/// events, as when it is told to stop.
Result<WholeRun> runVirtually(const Scenario& scenario, const std::stop_token& stop = {},
                              std::uint64_t mostEvents = anyNumber);

/// The same, as a person wants it. Errors, too: a firing of what does not exist, or of more calls than there may
/// be events.
Result<WholeRun> runVirtually(const Scenario& scenario, const VirtualPlan& plan, const std::stop_token& stop);

std::vector<Warning> warningsOf(const WholeRun& run);

} // namespace playground
