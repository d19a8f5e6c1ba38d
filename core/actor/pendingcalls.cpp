#include "core/actor/pendingcalls.h"

#include "core/actor/errors.h"

namespace playground {

PendingCalls::PendingCalls(std::int64_t limit) : m_limit(limit) {
    if (limit < -1)
        throw std::invalid_argument("max_pending_calls must be -1 (no limit) or more, not " + std::to_string(limit));
}

void PendingCalls::begin(std::uint32_t caller, const std::string& actor) {
    const std::lock_guard lock(m_mutex);
    std::int64_t& count = m_counts[caller];
    if (count >= m_limit)
        throw PendingCallsLimitExceededError("actor " + actor + " has " + std::to_string(m_limit) +
                                             " pending calls of this caller already, which is its max_pending_calls; "
                                             "wait for some of them first");
    ++count;
}

void PendingCalls::end(std::uint32_t caller) {
    const std::lock_guard lock(m_mutex);
    const auto found = m_counts.find(caller);
    if (--found->second == 0)
        m_counts.erase(found);
}

} // namespace playground
