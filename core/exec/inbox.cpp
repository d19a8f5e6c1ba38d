#include "core/exec/inbox.h"

#include <utility>

namespace playground {

bool Inbox::post(Job& job) {
    const std::lock_guard lock(m_mutex);
    if (m_isClosed)
        return false;
    m_jobs.push(job);
    m_hasJobs.store(true, std::memory_order_relaxed);
    ringLocked();
    return true;
}

void Inbox::takeAll(JobQueue& jobs) {
    const std::lock_guard lock(m_mutex);
    jobs.take(m_jobs);
    m_hasJobs.store(false, std::memory_order_relaxed);
}

void Inbox::answer() {
    const std::lock_guard lock(m_mutex);
    m_rung = false;
}

void Inbox::ring() {
    const std::lock_guard lock(m_mutex);
    ringLocked();
}

void Inbox::open(LoopHost& loop) {
    const std::lock_guard lock(m_mutex);
    m_loop = &loop;
    if (!m_jobs.isEmpty())
        ringLocked();
}

void Inbox::close(JobQueue& rest) {
    const std::lock_guard lock(m_mutex);
    m_loop = nullptr;
    m_isClosed = true;
    rest.take(m_jobs);
}

void Inbox::ringLocked() {
    if (!m_loop || std::exchange(m_rung, true))
        return;
    m_loop->ring();
}

} // namespace playground
