#pragma once

#include "core/exec/clock.h"
#include "core/exec/inbox.h"
#include "core/exec/sleepheap.h"
#include "core/exec/timeslice.h"

#include <utility>

class QThread;

namespace playground {

/// Runs jobs on one thread, in the order in which they were posted, and wakes those that sleep. Its host says when.
/// Thread: the host's, but for post() and inbox().
class EventLoop final {
public:
    /// With a thread, Qt event loops nested in it take turns of their own.
    EventLoop(Clock clock, Hold<Inbox> inbox, LoopHost& host, QThread* thread, TimeSlice slice = TimeSlice());
    ~EventLoop();
    EventLoop(const EventLoop&) = delete;
    EventLoop& operator=(const EventLoop&) = delete;

    /// Refuses posts from now on, drops what is left and forgets sleepers. Done by the destructor at the latest.
    void close();

    /// That of the calling thread; null when it has none.
    static EventLoop* current() { return s_current; }

    /// This one is the calling thread's until that is said of another, or of none. Gives which one was.
    static EventLoop* makeCurrent(EventLoop* loop) { return std::exchange(s_current, loop); }

    const Clock& clock() const { return m_clock; }
    TimePoint now() const { return m_clock.now(); }

    /// From the loop's own thread it takes no lock and never fails. From others see Inbox::post(). Thread: any.
    bool post(Job& job);
    Inbox& inbox() const { return *m_inbox; }

    /// Runs the job when that time has come, to the millisecond and never early.
    SleepHeap::Ticket postAt(TimePoint time, Job& job);

    SleepHeap::Ticket postIn(Duration duration, Job& job) { return postAt(after(duration), job); }

    /// So long from now; "for ever" is an answer.
    TimePoint after(Duration duration) const;

    /// A job of that time may run this late, however idle the loop is: timers count milliseconds.
    TimePoint latestFor(TimePoint time) const;

    /// False when that time has come and the job is on its way.
    bool withdraw(SleepHeap::Ticket ticket, const Job& job);

    /// Takes a job that was posted and did not run yet back out; false when it is not queued. Walks the queue.
    bool withdraw(Job& job);

    // For its host.
    void turn(); ///< Runs jobs, as many as may be run at once.
    void wakeUp(); ///< The time has come that the host was told.
    void ringForTheRest(); ///< Somebody else runs the thread now; jobs that are left want a turn there.

private:
    void wakeSleepers();
    void setTimer();
    bool isInsideTurn() const;

    static inline thread_local constinit EventLoop* s_current = nullptr;

    Clock m_clock;
    const Hold<Inbox> m_inbox;
    JobQueue m_ready;
    SleepHeap m_sleepers;
    LoopHost& m_host;
    QThread* const m_thread; // Not ours; null in virtual time.
    TimePoint m_timerAt = TimePoint::max();
    TimeSlice m_slice;
    int m_turnLevel = 0; // Nesting of Qt event loops at the innermost turn; 0 outside.
};

} // namespace playground
