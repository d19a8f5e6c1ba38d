#pragma once

#include "core/trace/tracestore.h"

#include <optional>
#include <string>
#include <vector>

namespace playground {

/// Calls that can never go on.
struct Deadlock {
    std::vector<CallId> cycle; ///< Each waits for the next, the last for the first or for what nobody will do.
    CallId slotWaiter = CallId::None; ///< The first of them that waits for a slot; none: no slot is needed.
    std::string text; ///< Sentences: who waits for whom, and the way out.
};

/// What the driver of a run may still do for its calls: raise a limit, fire, kill.
enum class DriverHelp : std::uint8_t {
    Possible, ///< It is doing something else than wait.
    Waiting,  ///< Only after a call has ended that it waits for.
    None,     ///< It has ended.
};

/// Whether some calls can never go on, whatever the others and the driver do. A call that waits for anything outside
/// of the run, such as a timer, can. None when events were lost: what is not known cannot be proven.
/// Takes time in proportion to the calls.
std::optional<Deadlock> findDeadlock(const TraceStore& store, DriverHelp driver = DriverHelp::None);

} // namespace playground
