#pragma once

#include "core/insight/deadlock.h"
#include "core/insight/runfacts.h"
#include "core/trace/tracestore.h"

#include <stop_token>
#include <vector>

namespace playground {

/// What is known of a run beside its trace, as far as warnings need it.
struct WarningFacts {
    std::int64_t cores = 0; ///< That it ran on; 0: unknown.
    const Deadlock* deadlock = nullptr; ///< Null when there is none.
    std::stop_token stop = {}; ///< Once it is stopped, only some of them are found.
};

/// Everything that a person should know about a run, costliest first. Walks every call and every span of threads once;
/// nothing after `end` counts. Empty when events were lost: what is not known cannot be blamed.
std::vector<Warning> findWarnings(const TraceStore& store, TimePoint end, const WarningFacts& facts);

} // namespace playground
