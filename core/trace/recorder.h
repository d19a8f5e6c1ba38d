#pragma once

#include "core/trace/dictionary.h"
#include "core/trace/event.h"

#include <atomic>
#include <cstddef>
#include <memory>
#include <mutex>
#include <string_view>
#include <vector>

namespace playground {

class RecorderLane;

/// Collects the events of a run from every thread. Each thread writes into chunks of its own, so record() takes no
/// lock and makes no system call but for one allocation every thousand events.
/// Nothing is sampled. Above the budget of unread events new ones are counted and told as one Lost event.
class Recorder final {
public:
    static constexpr std::size_t defaultBudget = std::size_t{256} << 20U;

    explicit Recorder(std::size_t budgetInBytes = defaultBudget);
    ~Recorder();
    Recorder(const Recorder&) = delete;
    Recorder& operator=(const Recorder&) = delete;

    Dictionary& dictionary() { return m_dictionary; }
    const Dictionary& dictionary() const { return m_dictionary; }

    /// Names the calling thread's lane. A thread that never does is called "thread N". Thread: any.
    void nameThread(std::string_view name);

    /// From now on the calling thread's events are those of this thread, as those of virtual threads are that take
    /// turns on it; of None, nothing changes. Gives whose they were. Thread: any.
    ThreadId recordAs(ThreadId thread);

    /// A thread of this name; None when numbers have run out. Thread: any.
    ThreadId addThread(std::string_view name);

    /// Number of the calling thread in this recorder's dictionary; ThreadId::None when those have run out. Thread: any.
    ThreadId thread();

    /// An event without a thread is given the calling one's. Times of one thread must not decrease. Thread: any.
    void record(const Event& event);

    /// All events before `watermark` that were not drained yet, in order of time. Those of one thread keep their order;
    /// between threads, those of the same nanosecond come in the order of their kinds.
    /// An event that is recorded later with a time before the watermark comes with the next call: ask for the present
    /// minus a frame or two while threads run, and for the end of time when they have stopped.
    /// Thread: one thread only.
    std::vector<Event> drain(TimePoint watermark);

    /// Bytes of events that were recorded and not drained. Thread: any.
    std::size_t pendingBytes() const;

private:
    RecorderLane& lane();
    RecorderLane& findLane();

    Dictionary m_dictionary;
    const std::uint64_t m_id; // Tells this recorder from a dead one at the same address in a thread's cache.
    const std::size_t m_budget;
    const std::shared_ptr<std::atomic<std::size_t>> m_chunkBytes; // Of all lanes.
    mutable std::mutex m_lanesMutex; // Guards m_lanes: threads that record for the first time meet the reader.
    std::vector<std::shared_ptr<RecorderLane>> m_lanes;
    std::size_t m_laneCount = 0; // That ever were.
};

} // namespace playground
