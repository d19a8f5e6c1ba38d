#pragma once

#include "core/trace/tracestore.h"

#include <optional>
#include <string>
#include <vector>

namespace playground {

/// Calls that wait for each other and can never go on.
struct Deadlock {
    std::vector<CallId> cycle; ///< Each waits for the next, the last for the first.
    std::string text;          ///< Sentences: who waits for whom, and the way out.
};

/// Whether some calls can never go on, whatever the others do. A call that waits for anything outside of the run, such
/// as a timer, can. Takes time in proportion to the calls.
std::optional<Deadlock> findDeadlock(const TraceStore& store);

} // namespace playground
