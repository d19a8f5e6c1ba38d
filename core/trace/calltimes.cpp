#include "core/trace/calltimes.h"

#include <algorithm>

namespace playground {

CallTimes timesOf(const CallRecord& call, TimePoint now) {
    CallTimes times{{}, call.running, call.awaiting, call.blocked, call.gilWaiting};
    const TimePoint waitedUntil = call.isStarted() ? call.started : std::min(call.ended, now);
    times.waiting = std::max(waitedUntil - call.submitted, Duration(0));
    if (!call.isStarted() || call.isEnded())
        return times;
    const Duration open = std::max(now - call.since, Duration(0));
    if (call.state == CallState::Awaiting)
        times.awaiting += open;
    else if (call.state == CallState::Blocked)
        times.blocked += open;
    else if (call.state == CallState::GilWait)
        times.gilWaiting += open;
    else
        times.running += open;
    return times;
}

} // namespace playground
