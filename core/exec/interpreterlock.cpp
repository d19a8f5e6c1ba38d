#include "core/exec/interpreterlock.h"

#include <utility>

namespace playground {

bool InterpreterLock::tryTake(CallId call, CallId& holder) {
    const std::lock_guard lock(m_mutex);
    if (m_isTaken) {
        holder = m_holder;
        return false;
    }
    m_isTaken = true;
    m_holder = call;
    ++m_switches;
    return true;
}

CallId InterpreterLock::take(CallId call) {
    std::unique_lock lock(m_mutex);
    while (m_isTaken) {
        const std::uint64_t before = m_switches;
        const bool isFree = m_changed.wait_for(lock, m_interval, [this] { return !m_isTaken; });
        // One that has it only since a moment ago keeps it for its own interval.
        if (!isFree && m_switches == before)
            m_isWanted = true;
    }
    m_isTaken = true;
    m_isWanted = false;
    ++m_switches;
    m_changed.notify_all(); // A forced switch has happened.
    return std::exchange(m_holder, call);
}

void InterpreterLock::letGo() {
    std::unique_lock lock(m_mutex);
    m_isTaken = false;
    m_changed.notify_all();
    if (!m_isWanted)
        return;
    // Whoever asked gets it before this thread may take it again.
    const std::uint64_t before = m_switches;
    m_changed.wait(lock, [this, before] { return m_switches != before; });
}

bool InterpreterLock::isWanted() const {
    const std::lock_guard lock(m_mutex);
    return m_isWanted;
}

} // namespace playground
