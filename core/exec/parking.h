#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace playground {

/// Where one thread waits until another wakes it, a time has come, or the wait is called off. For one wait.
/// Thread: one parks, any wakes.
class Parking final {
public:
    enum class End { Woken, TimedOut, CalledOff };

    End park() {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_woken || m_calledOff; });
        return m_woken ? End::Woken : End::CalledOff;
    }

    End parkUntil(std::chrono::steady_clock::time_point deadline) {
        std::unique_lock lock(m_mutex);
        if (!m_changed.wait_until(lock, deadline, [this] { return m_woken || m_calledOff; }))
            return End::TimedOut;
        return m_woken ? End::Woken : End::CalledOff;
    }

    void wake() {
        // Notified under the lock: the parked thread may destroy this as soon as it has seen the flag.
        const std::lock_guard lock(m_mutex);
        m_woken = true;
        m_changed.notify_one();
    }

    void callOff() {
        const std::lock_guard lock(m_mutex);
        m_calledOff = true;
        m_changed.notify_one();
    }

private:
    std::mutex m_mutex; // Guards the flags: the parked thread meets those that wake it.
    std::condition_variable m_changed;
    bool m_woken = false;
    bool m_calledOff = false;
};

} // namespace playground
