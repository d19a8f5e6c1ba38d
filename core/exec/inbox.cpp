#include "core/exec/inbox.h"

#include <QCoreApplication>
#include <QEvent>

namespace playground {

bool Inbox::post(Job& job) {
    const std::lock_guard lock(m_mutex);
    if (!m_loop)
        return false;
    m_jobs.push(job);
    ringLocked();
    return true;
}

void Inbox::takeAll(JobQueue& jobs) {
    const std::lock_guard lock(m_mutex);
    jobs.take(m_jobs);
    m_rung.store(false, std::memory_order_relaxed);
}

void Inbox::ring() {
    const std::lock_guard lock(m_mutex);
    if (m_loop)
        ringLocked();
}

void Inbox::open(QObject* loop) {
    const std::lock_guard lock(m_mutex);
    m_loop = loop;
}

void Inbox::close(JobQueue& rest) {
    const std::lock_guard lock(m_mutex);
    m_loop = nullptr;
    rest.take(m_jobs);
}

void Inbox::ringLocked() {
    if (m_rung.load(std::memory_order_relaxed))
        return;
    m_rung.store(true, std::memory_order_relaxed);
    QCoreApplication::postEvent(m_loop, new QEvent(QEvent::User));
}

} // namespace playground
