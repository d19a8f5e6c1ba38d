#pragma once

#include "core/exec/clock.h"
#include "core/exec/inbox.h"
#include "core/exec/sleepheap.h"

#include <QObject>

#include <memory>

class QThread;
class QTimer;

namespace playground {

/// Runs jobs on one thread, between the events of that thread's Qt event loop, in the order in which they were posted.
/// Jobs and Qt's own events take turns: neither starves the other.
/// Thread: the one that made it, but for post() and inbox().
class EventLoop final : public QObject {
    Q_OBJECT

public:
    explicit EventLoop(Clock clock);
    ~EventLoop() override;

    /// Refuses posts from now on, runs what is left and forgets sleepers. Done by the destructor at the latest.
    void close();

    /// As close(), but what is left never runs.
    void forget();

    /// That of the calling thread; null when it has none.
    static EventLoop* current();

    /// That of the calling thread, made at need. Throws std::logic_error in a thread that has no Qt event loop.
    static EventLoop& ofThisThread();

    /// While it lives, loops made at need on this thread go by this clock; it takes them along, and what is left in
    /// them never runs. Others go by the wall.
    class Scope;

    const Clock& clock() const { return m_clock; }
    TimePoint now() const { return m_clock.now(); }

    /// From the loop's own thread it takes no lock and never fails. From others see Inbox::post(). Thread: any.
    bool post(Job& job);
    std::shared_ptr<Inbox> inbox() const { return m_inbox; }

    /// Runs the job when that time has come, to the millisecond and never early.
    SleepHeap::Ticket postAt(TimePoint time, Job& job);

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

    Clock m_clock;
    std::shared_ptr<Inbox> m_inbox = std::make_shared<Inbox>();
    JobQueue m_ready;
    SleepHeap m_sleepers;
    QTimer* m_timer;
    QThread* m_thread; // Not ours.
    TimePoint m_timerAt = TimePoint::max();
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
