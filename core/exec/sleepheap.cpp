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
    const Entry entry{wakeUp, m_order++, ticket};
    if (m_line.empty() || !isLater(m_line.back(), entry)) {
        m_line.push_back(entry);
    } else {
        m_heap.push_back(entry);
        std::push_heap(m_heap.begin(), m_heap.end(), isLater);
    }
    ++m_live;
    return ticket;
}

bool SleepHeap::remove(Ticket ticket, const Job& job) {
    if (m_jobs[ticket] != &job)
        return false;
    m_jobs[ticket] = nullptr;
    --m_live;
    const std::size_t places = m_line.size() + m_heap.size();
    if (places > 64 && m_live < places / 2)
        compact();
    return true;
}

Job* SleepHeap::takeDue(TimePoint now) {
    const Entry* entry = first();
    if (!entry || entry->wakeUp > now)
        return nullptr;
    Job* job = std::exchange(m_jobs[entry->ticket], nullptr);
    popFirst();
    --m_live;
    return job;
}

std::optional<TimePoint> SleepHeap::next() {
    const Entry* entry = first();
    return entry ? std::optional(entry->wakeUp) : std::nullopt;
}

bool SleepHeap::isHeapFirst() const {
    return m_line.empty() || (!m_heap.empty() && isLater(m_line.front(), m_heap.front()));
}

const SleepHeap::Entry* SleepHeap::first() {
    while (!m_line.empty() || !m_heap.empty()) {
        const Entry& entry = isHeapFirst() ? m_heap.front() : m_line.front();
        if (m_jobs[entry.ticket])
            return &entry;
        popFirst();
    }
    return nullptr;
}

void SleepHeap::popFirst() {
    if (isHeapFirst()) {
        m_tickets.push_back(m_heap.front().ticket);
        std::pop_heap(m_heap.begin(), m_heap.end(), isLater);
        m_heap.pop_back();
    } else {
        m_tickets.push_back(m_line.front().ticket);
        m_line.pop_front();
    }
}

void SleepHeap::compact() {
    const auto dropRemoved = [this](auto& entries) {
        std::erase_if(entries, [this](const Entry& entry) {
            const bool removed = !m_jobs[entry.ticket];
            if (removed)
                m_tickets.push_back(entry.ticket);
            return removed;
        });
    };
    dropRemoved(m_line);
    dropRemoved(m_heap);
    std::make_heap(m_heap.begin(), m_heap.end(), isLater);
}

} // namespace playground
