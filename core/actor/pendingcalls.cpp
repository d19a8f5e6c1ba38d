#include "core/actor/pendingcalls.h"

#include "core/actor/errors.h"

namespace playground {

PendingCalls::PendingCalls(std::int64_t limit) : m_limit(limit) {
    if (limit < -1)
        throw std::invalid_argument("max_pending_calls must be -1 (no limit) or more, not " + std::to_string(limit));
}

PendingCount* PendingCalls::admit(std::uint32_t caller, const std::string& actor) {
    if (m_limit <= 0)
        return nullptr;
    const std::lock_guard lock(m_mutex);
    Hold<PendingCount>& count = m_counts[caller];
    if (!count)
        count = Hold<PendingCount>(new PendingCount);
    if (count->calls.load(std::memory_order_relaxed) >= m_limit)
        throw PendingCallsLimitExceededError("actor " + actor + " has " + std::to_string(m_limit) +
                                             " pending calls of this caller already, which is its max_pending_calls; "
                                             "wait for some of them first");
    count->calls.fetch_add(1, std::memory_order_relaxed);
    count->hold();
    return count.get();
}

} // namespace playground
