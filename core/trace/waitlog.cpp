#include "core/trace/waitlog.h"

#include <algorithm>

namespace playground {

void WaitLog::note(CallId call, Wait wait) {
    wait.before = m_last.find(call);
    m_last.set(call, static_cast<std::uint32_t>(m_waits.size()));
    m_waits.push_back(wait);
}

const WaitLog::Wait* WaitLog::lastOf(CallId call) const {
    const std::uint32_t last = m_last.find(call);
    return last == CallIndex::none ? nullptr : &m_waits[last];
}

const WaitLog::Wait* WaitLog::at(CallId call, TimePoint time) const {
    std::uint32_t place = CallIndex::none;
    return goBack(call, time, place);
}

const WaitLog::Wait* WaitLog::goBack(CallId call, TimePoint time, std::uint32_t& place) const {
    if (place == CallIndex::none)
        place = m_last.find(call);
    for (std::uint32_t index = place; index != CallIndex::none; index = m_waits[index].before) {
        place = index;
        if (m_waits[index].from <= time)
            return &m_waits[index];
    }
    return nullptr;
}

std::vector<WaitLog::Wait> WaitLog::of(CallId call) const {
    std::vector<Wait> waits;
    for (std::uint32_t index = m_last.find(call); index != CallIndex::none; index = m_waits[index].before)
        waits.push_back(m_waits[index]);
    std::ranges::reverse(waits);
    return waits;
}

} // namespace playground
