#pragma once

#include "core/base/counted.h"
#include "core/exec/job.h"
#include "core/exec/loophost.h"

#include <atomic>
#include <mutex>

namespace playground {

/// The one door into an event loop's thread. It is there before the loop, and holds what comes until the loop opens it;
/// and it outlives the loop: what comes too late is refused, not lost in silence. Thread: any.
class Inbox final : public Counted {
public:
    /// False when it is closed; the job was not taken then. Rings the loop only when it was not rung yet.
    bool post(Job& job);

    /// Moves everything to `jobs`. Only the loop calls it.
    void takeAll(JobQueue& jobs);

    /// Something was posted that takeAll() has not given out. A hint, without a lock.
    bool hasJobs() const { return m_hasJobs.load(std::memory_order_relaxed); }

    /// The ring has been heard: the next post rings again. Only the loop calls it.
    void answer();

    /// Has the loop woken up without a job.
    void ring();

    /// From now on the loop is rung, at once when something is there.
    void open(LoopHost& loop);

    /// Refuses from now on and gives out what is left.
    void close(JobQueue& rest);

private:
    void ringLocked();

    std::mutex m_mutex; // Guards all below: those who post meet the loop.
    JobQueue m_jobs;
    LoopHost* m_loop = nullptr; // Not ours; null while it is not open. Rung under the lock, so that it cannot go away.
    std::atomic<bool> m_hasJobs{false}; // Written under the lock.
    bool m_rung = false; // One ring at a time is on its way.
    bool m_isClosed = false;
};

} // namespace playground
