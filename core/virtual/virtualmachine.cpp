#include "core/virtual/virtualmachine.h"

namespace playground {

bool VirtualMachine::run(std::uint64_t steps) {
    for (; steps > 0; --steps) {
        if (m_ready.isEmpty() && !advance())
            return false;
        if (Job* thread = m_ready.pop())
            thread->run();
    }
    return !m_ready.isEmpty() || next();
}

std::optional<TimePoint> VirtualMachine::next() {
    const auto next = m_alarms.next();
    return next && *next != TimePoint::max() ? next : std::nullopt;
}

/// To the next time at which something happens; false when there is none.
bool VirtualMachine::advance() {
    const auto time = next();
    if (!time)
        return false;
    m_now.store(time->time_since_epoch().count(), std::memory_order_relaxed);
    while (Job* job = m_alarms.takeDue(*time))
        job->run();
    return true;
}

} // namespace playground
