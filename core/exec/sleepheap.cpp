#include "core/exec/sleepheap.h"

#include <utility>

namespace playground {

bool SleepHeap::isLater(const Entry& a, const Entry& b) {
    if (a.wakeUp != b.wakeUp)
        return a.wakeUp > b.wakeUp;
    // Orders wrap around after four billion; those that are compared lie close together.
    return static_cast<std::int32_t>(a.order - b.order) > 0;
}

SleepHeap::Ticket SleepHeap::add(TimePoint wakeUp, Job& job) {
    Ticket ticket = 0;
    if (m_tickets.empty()) {
        ticket = static_cast<Ticket>(m_jobs.size());
        m_jobs.push_back(&job);
    } else {
        ticket = m_tickets.back();
        m_tickets.pop_back();
        m_jobs[ticket] = &job;
    }
    m_entries.push_back({wakeUp, m_order++, ticket});
    std::push_heap(m_entries.begin(), m_entries.end(), isLater);
    ++m_live;
    return ticket;
}

bool SleepHeap::remove(Ticket ticket, const Job& job) {
    if (m_jobs[ticket] != &job)
        return false;
    m_jobs[ticket] = nullptr;
    --m_live;
    if (m_entries.size() > 64 && m_live < m_entries.size() / 2)
        compact();
    return true;
}

Job* SleepHeap::takeDue(TimePoint now) {
    dropRemoved();
    if (m_entries.empty() || m_entries.front().wakeUp > now)
        return nullptr;
    Job* job = std::exchange(m_jobs[m_entries.front().ticket], nullptr);
    popFirst();
    --m_live;
    return job;
}

std::optional<TimePoint> SleepHeap::next() {
    dropRemoved();
    if (m_entries.empty())
        return std::nullopt;
    return m_entries.front().wakeUp;
}

void SleepHeap::dropRemoved() {
    while (!m_entries.empty() && !m_jobs[m_entries.front().ticket])
        popFirst();
}

void SleepHeap::compact() {
    std::erase_if(m_entries, [this](const Entry& entry) {
        const bool removed = !m_jobs[entry.ticket];
        if (removed)
            m_tickets.push_back(entry.ticket);
        return removed;
    });
    std::make_heap(m_entries.begin(), m_entries.end(), isLater);
}

void SleepHeap::popFirst() {
    m_tickets.push_back(m_entries.front().ticket);
    std::pop_heap(m_entries.begin(), m_entries.end(), isLater);
    m_entries.pop_back();
}

} // namespace playground
