#include "core/insight/calltally.h"

#include "core/trace/calltimes.h"

#include <algorithm>

namespace playground {

std::int64_t peakOf(FlightChanges changes) {
    std::ranges::sort(changes);
    std::int64_t now = 0;
    std::int64_t peak = 0;
    for (const auto& [time, change] : changes) {
        now += change == FlightChange::Start ? 1 : change == FlightChange::End ? -1 : 0;
        peak = std::max(peak, now + (change == FlightChange::Moment ? 1 : 0));
    }
    return peak;
}

void CallTally::count(CallState state) {
    ++calls.submitted;
    calls.finished += state == CallState::Finished ? 1 : 0;
    calls.failed += state == CallState::Failed ? 1 : 0;
    calls.cancelled += state == CallState::Cancelled ? 1 : 0;
    calls.unfinished += hasEnded(state) ? 0 : 1;
}

void CallTally::add(const CallRecord& call, TimePoint now) {
    const CallTimes times = timesOf(call, now);
    count(call.state);
    waits.push_back(times.waiting);
    if (!call.isStarted())
        return;
    runs.push_back(times.running + times.blocked + times.gilWaiting);
    awaits.push_back(times.awaiting);
    busy += runs.back();
    if (call.started == call.ended) {
        changes.emplace_back(call.started, FlightChange::Moment);
        return;
    }
    changes.emplace_back(call.started, FlightChange::Start);
    if (call.isEnded())
        changes.emplace_back(call.ended, FlightChange::End);
}

} // namespace playground
