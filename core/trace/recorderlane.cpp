#include "core/trace/recorderlane.h"

#include <algorithm>
#include <limits>
#include <new>
#include <utility>

namespace playground {

RecorderLane::RecorderLane(ThreadId thread, Account bytes, std::size_t budgetInBytes)
    : m_firstThread(thread), m_bytes(std::move(bytes)), m_budget(budgetInBytes), m_thread(thread) {}

RecorderLane::~RecorderLane() {
    destroy(m_spare.load());
    Chunk* chunk = m_head != nullptr ? m_head : m_first;
    while (chunk != nullptr)
        destroy(std::exchange(chunk, chunk->next));
}

bool RecorderLane::grow(TimePoint time) {
    Chunk* chunk = makeChunk();
    if (chunk == nullptr) {
        // Only from zero, so that the reader never sees the time of one gap with the count of another.
        if (m_lost.load(std::memory_order_acquire) == 0)
            m_lostSince.store(time.time_since_epoch().count(), std::memory_order_relaxed);
        m_lost.fetch_add(1, std::memory_order_release);
        return false;
    }
    (m_tail == nullptr ? m_first : m_tail->next) = chunk;
    m_tail = chunk;
    m_next = chunk->events;
    m_end = m_next + eventsPerChunk;
    return true;
}

RecorderLane::Chunk* RecorderLane::makeChunk() {
    if (Chunk* spare = m_spare.exchange(nullptr, std::memory_order_acquire)) {
        spare->next = nullptr;
        return spare;
    }
    // Asked before it is changed: a thread that loses events must not slow the others down.
    if (m_bytes->load(std::memory_order_relaxed) + sizeof(Chunk) > m_budget)
        return nullptr;
    Chunk* chunk = nullptr;
    if (m_bytes->fetch_add(sizeof(Chunk), std::memory_order_relaxed) + sizeof(Chunk) <= m_budget)
        chunk = new (std::nothrow) Chunk;
    if (chunk == nullptr)
        m_bytes->fetch_sub(sizeof(Chunk), std::memory_order_relaxed);
    return chunk;
}

void RecorderLane::destroy(Chunk* chunk) {
    if (chunk == nullptr)
        return;
    delete chunk;
    m_bytes->fetch_sub(sizeof(Chunk), std::memory_order_relaxed);
}

void RecorderLane::advanceHead() {
    Chunk* read = m_head;
    m_head = read == nullptr ? m_first : read->next;
    m_headEnd += eventsPerChunk;
    if (read != nullptr)
        destroy(m_spare.exchange(read, std::memory_order_acq_rel));
}

void RecorderLane::take(TimePoint watermark, std::vector<Event>& out) {
    const std::uint64_t recorded = m_recorded.load(std::memory_order_acquire);
    std::uint64_t taken = m_taken.load(std::memory_order_relaxed);
    while (taken < recorded) {
        if (taken == m_headEnd)
            advanceHead();
        const Event* first = m_head->events + (taken + eventsPerChunk - m_headEnd);
        const Event* last = first + (std::min(recorded, m_headEnd) - taken);
        const Event* cut =
            std::partition_point(first, last, [&](const Event& event) { return event.time < watermark; });
        out.insert(out.end(), first, cut);
        taken += static_cast<std::uint64_t>(cut - first);
        if (cut != last)
            break;
    }
    m_taken.store(taken, std::memory_order_relaxed);
}

void RecorderLane::takeLost(TimePoint watermark, std::vector<Event>& out) {
    std::uint64_t lost = m_lost.load(std::memory_order_acquire);
    const TimePoint since{Duration{m_lostSince.load(std::memory_order_relaxed)}};
    if (lost == 0 || since >= watermark)
        return;
    m_lost.fetch_sub(lost, std::memory_order_release);
    while (lost > 0) {
        const auto told = std::min<std::uint64_t>(lost, std::numeric_limits<std::uint32_t>::max());
        out.push_back({.time = since,
                       .argument = static_cast<std::uint32_t>(told),
                       .thread = m_firstThread,
                       .kind = EventKind::Lost});
        lost -= told;
    }
}

bool RecorderLane::isSpent() const {
    // Closed is asked first: after it nothing is added.
    return m_closed.load(std::memory_order_acquire) && pendingEvents() == 0 && m_lost.load() == 0;
}

std::size_t RecorderLane::pendingEvents() const {
    // In this order the difference is never negative.
    const std::uint64_t taken = m_taken.load(std::memory_order_acquire);
    return m_recorded.load(std::memory_order_acquire) - taken;
}

} // namespace playground
