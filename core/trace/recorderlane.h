#pragma once

#include "core/trace/event.h"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace playground {

/// The events of one thread on their way to the reader: a list of chunks between one writer and one reader.
/// Outlives its thread, and its recorder as long as the thread lives.
class RecorderLane final {
public:
    using Account = std::shared_ptr<std::atomic<std::size_t>>;

    /// A chunk is only made when `bytes`, which all lanes share, stays within the budget.
    RecorderLane(ThreadId thread, Account bytes, std::size_t budgetInBytes);
    ~RecorderLane();
    RecorderLane(const RecorderLane&) = delete;
    RecorderLane& operator=(const RecorderLane&) = delete;

    ThreadId thread() const { return m_thread; } ///< The writer's: whose events come.

    // The writer's.
    void setThread(ThreadId thread) { m_thread = thread; } ///< Whose events come from now on.
    void push(const Event& event) {
        if (m_next == m_end && !grow(event.time)) [[unlikely]]
            return;
        Event& slot = *std::construct_at(m_next++, event);
        if (slot.thread == ThreadId::None)
            slot.thread = m_thread;
        m_recorded.store(++m_written, std::memory_order_release);
    }
    void close() { m_closed.store(true, std::memory_order_release); } ///< Nothing is pushed any more.

    // The reader's.
    void take(TimePoint watermark, std::vector<Event>& out); ///< Appends what is before the watermark.
    void takeLost(TimePoint watermark, std::vector<Event>& out); ///< Appends a Lost event when some were lost.
    bool isSpent() const; ///< Closed and read to its end.

    std::size_t pendingEvents() const; ///< Thread: any.

private:
    static constexpr std::size_t eventsPerChunk = 1364;
    struct Chunk {
        Chunk() {} // Leaves the memory of the events untouched.
        union {
            Event events[eventsPerChunk];
        };
        Chunk* next = nullptr; // Published with the first event of the next chunk.
    };
    static_assert(sizeof(Chunk) <= std::size_t{32} << 10U);

    bool grow(TimePoint time);
    Chunk* makeChunk();
    void destroy(Chunk* chunk);
    void advanceHead();

    const ThreadId m_firstThread;
    const Account m_bytes;
    const std::size_t m_budget;

    // What the writer changes and what the reader changes are on different cache lines.
    alignas(64) std::atomic<std::uint64_t> m_recorded{0};
    std::uint64_t m_written = 0;
    ThreadId m_thread;
    Event* m_next = nullptr; // Where the next event goes ...
    Event* m_end = nullptr;  // ... unless the chunk is full.
    Chunk* m_tail = nullptr;
    Chunk* m_first = nullptr; // Published with the first event.
    std::atomic<std::uint64_t> m_lost{0};
    std::atomic<TimePoint::rep> m_lostSince{0};
    std::atomic<bool> m_closed{false};

    alignas(64) std::atomic<std::uint64_t> m_taken{0};
    std::uint64_t m_headEnd = 0; // Number of the first event that is not in m_head.
    Chunk* m_head = nullptr;
    std::atomic<Chunk*> m_spare{nullptr}; // Read to its end, for the writer to use again.
};

} // namespace playground
