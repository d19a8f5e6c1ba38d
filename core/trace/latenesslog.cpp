#include "core/trace/latenesslog.h"

#include <algorithm>

namespace playground {

void LatenessLog::note(CallId call, TimePoint resumed, Duration late) {
    if (late < least)
        return;
    const std::uint32_t before = m_last.find(call);
    m_last.set(call, static_cast<std::uint32_t>(m_all.size()));
    m_all.push_back({resumed, late, before});
}

std::vector<LatenessLog::Lateness> LatenessLog::of(CallId call) const {
    std::vector<Lateness> all;
    for (std::uint32_t index = m_last.find(call); index != CallIndex::none; index = m_all[index].before)
        all.push_back(m_all[index]);
    std::ranges::reverse(all);
    return all;
}

} // namespace playground
