#pragma once

#include "core/base/time.h"
#include "core/exec/job.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

namespace playground {

/// Jobs that wait for a point of time. Of equal times the one that was added first comes first.
/// Adding and taking cost O(log n), and O(1) for those that are added in the order of their times, as sleeps of one
/// length are, while none waits that is later; removing O(1), its place is freed when its time comes or when half are
/// gone. Thread: one thread only.
class SleepHeap final {
public:
    using Ticket = std::uint32_t;

    Ticket add(TimePoint wakeUp, Job& job);

    /// False when the job was taken already: its ticket may be another's by now.
    bool remove(Ticket ticket, const Job& job);

    /// A job whose time has come, or null.
    Job* takeDue(TimePoint now);

    std::optional<TimePoint> next();
    std::size_t size() const { return m_live; }

private:
    struct Entry {
        TimePoint wakeUp;
        std::uint32_t order;
        Ticket ticket;
    };
    static bool isLater(const Entry& a, const Entry& b);
    bool isHeapFirst() const;
    const Entry* first(); ///< That was not removed; null when there is none.
    void popFirst();
    void compact();

    std::deque<Entry> m_line;      // That came in the order of their times, ...
    std::vector<Entry> m_heap;     // ... and the others; the earliest is first in both.
    std::vector<Job*> m_jobs;      // By ticket; null when removed.
    std::vector<Ticket> m_tickets; // Free ones.
    std::uint32_t m_order = 0;
    std::size_t m_live = 0;
};

} // namespace playground
