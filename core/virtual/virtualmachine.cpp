#include "core/virtual/virtualmachine.h"

namespace playground {

bool VirtualMachine::run(std::uint64_t steps) {
    while (true) {
        if (m_ready.isEmpty() && !advance())
            return false;
        if (steps-- == 0)
            return true;
        if (Job* thread = m_ready.pop())
            thread->run();
    }
}

/// To the next time at which something happens; false when there is none.
bool VirtualMachine::advance() {
    const auto next = m_alarms.next();
    if (!next || *next == TimePoint::max())
        return false;
    const TimePoint time = std::max(*next, now());
    m_now.store(time.time_since_epoch().count(), std::memory_order_relaxed);
    while (Job* job = m_alarms.takeDue(time))
        job->run();
    return true;
}

} // namespace playground
