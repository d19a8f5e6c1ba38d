#include "core/trace/waitlog.h"

namespace playground {

const WaitLog::Wait* WaitLog::lastOf(CallId call) const { return m_waits.find(m_waits.lastOf(call)); }

const WaitLog::Wait* WaitLog::at(CallId call, TimePoint time) const {
    std::uint32_t place = CallIndex::none;
    return goBack(call, time, place);
}

const WaitLog::Wait* WaitLog::goBack(CallId call, TimePoint time, std::uint32_t& place) const {
    if (place == CallIndex::none)
        place = m_waits.lastOf(call);
    for (std::uint32_t index = place; const Wait* wait = m_waits.find(index); index = wait->before) {
        place = index;
        if (wait->from <= time)
            return wait;
    }
    return nullptr;
}

std::vector<WaitLog::Wait> WaitLog::of(CallId call) const {
    std::vector<Wait> waits = m_waits.of(call);
    if (const TimePoint lost = lostUntil(call); lost != TimePoint::min())
        std::erase_if(waits, [lost](const Wait& wait) { return wait.from <= lost; });
    return waits;
}

} // namespace playground
