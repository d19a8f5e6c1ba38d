#include "core/trace/waitlog.h"

namespace playground {

const WaitLog::Wait* WaitLog::lastOf(CallId call) const {
    const std::uint32_t last = m_waits.lastOf(call);
    return last == CallIndex::none ? nullptr : &m_waits[last];
}

const WaitLog::Wait* WaitLog::at(CallId call, TimePoint time) const {
    std::uint32_t place = CallIndex::none;
    return goBack(call, time, place);
}

const WaitLog::Wait* WaitLog::goBack(CallId call, TimePoint time, std::uint32_t& place) const {
    if (place == CallIndex::none)
        place = m_waits.lastOf(call);
    for (std::uint32_t index = place; index != CallIndex::none; index = m_waits[index].before) {
        place = index;
        if (m_waits[index].from <= time)
            return &m_waits[index];
    }
    return nullptr;
}

} // namespace playground
