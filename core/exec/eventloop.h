#pragma once

#include "core/exec/clock.h"
#include "core/exec/inbox.h"
#include "core/exec/sleepheap.h"
#include "core/exec/timeslice.h"

#include <QObject>

class QThread;
class QTimer;

namespace playground {

/// Throws std::logic_error when the program has no QCoreApplication: Qt runs no event loop then. Thread: any.
void requireApplication();

/// Runs jobs on one thread, between the events of that thread's Qt event loop, in the order in which they were posted.
/// Jobs and Qt's own events take turns: neither starves the other, whoever posts.
/// Thread: the one that made it, but for post() and inbox().
class EventLoop final : public QObject {
    Q_OBJECT

public:
    explicit EventLoop(Clock clock, Hold<Inbox> inbox = Hold<Inbox>(new Inbox));
    ~EventLoop() override;

    /// Refuses posts from now on, drops what is left and forgets sleepers. Done by the destructor at the latest.
    void close();

    /// That of the calling thread; null when it has none.
    static EventLoop* current() { return s_current; }

    /// That of the calling thread, made at need. Throws std::logic_error in a thread that has no Qt event loop.
    static EventLoop& ofThisThread();

    /// While it lives, loops made at need on this thread go by this clock; it takes them along. Others go by the wall.
    class Scope;

    const Clock& clock() const { return m_clock; }
    TimePoint now() const { return m_clock.now(); }

    /// From the loop's own thread it takes no lock and never fails. From others see Inbox::post(). Thread: any.
    bool post(Job& job);
    Inbox& inbox() const { return *m_inbox; }

    /// Runs the job when that time has come, to the millisecond and never early.
    SleepHeap::Ticket postAt(TimePoint time, Job& job);

    /// As postAt(), so long from now; "for ever" is an answer.
    SleepHeap::Ticket postIn(Duration duration, Job& job);

    /// False when that time has come and the job is on its way.
    bool withdraw(SleepHeap::Ticket ticket, const Job& job);

    /// Takes a job that was posted and did not run yet back out; false when it is not queued. Walks the queue.
    bool withdraw(Job& job);

protected:
    bool event(QEvent* event) override;

private:
    void turn();
    void wakeSleepers();
    void setTimer();
    bool isInsideTurn() const;

    static inline thread_local constinit EventLoop* s_current = nullptr;

    Clock m_clock;
    const Hold<Inbox> m_inbox;
    JobQueue m_ready;
    SleepHeap m_sleepers;
    QTimer* m_timer;
    QThread* m_thread; // Not ours.
    TimePoint m_timerAt = TimePoint::max();
    TimeSlice m_slice;
    int m_turnLevel = 0; // Nesting of Qt event loops at the innermost turn; 0 outside.
};

class EventLoop::Scope final {
public:
    explicit Scope(Clock clock);
    ~Scope();
    Scope(const Scope&) = delete;
    Scope& operator=(const Scope&) = delete;
};

} // namespace playground
