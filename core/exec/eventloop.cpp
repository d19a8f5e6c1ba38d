#include "core/exec/eventloop.h"

#include <QAbstractEventDispatcher>
#include <QEvent>
#include <QThread>
#include <QTimer>

#include <optional>
#include <stdexcept>

namespace playground {

namespace {

thread_local EventLoop* t_current = nullptr;
thread_local std::unique_ptr<EventLoop> t_made;
thread_local std::optional<Clock> t_clock;

// After so many jobs sockets and timers get their chance. A turn of Qt's loop costs about half a microsecond.
constexpr int jobsPerTurn = 512;
// Sleepers are looked after this often within a turn; asking for the time costs as much as a small job.
constexpr int jobsPerLook = 32;

} // namespace

EventLoop::EventLoop(Clock clock) : m_clock(clock), m_timer(new QTimer(this)), m_thread(QThread::currentThread()) {
    Q_ASSERT(!t_current);
    t_current = this;
    m_timer->setSingleShot(true);
    m_timer->setTimerType(Qt::PreciseTimer);
    connect(m_timer, &QTimer::timeout, this, [this] {
        m_timerAt = TimePoint::max();
        wakeSleepers();
        turn();
    });
    // A job may run a Qt event loop of its own while others are queued behind it; that loop must run them.
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this, [this] {
        if (!m_ready.isEmpty())
            m_inbox->ring();
    });
    m_inbox->open(this);
}

EventLoop::~EventLoop() {
    close();
    t_current = nullptr;
}

void EventLoop::close() {
    m_inbox->close(m_ready);
    while (Job* job = m_ready.pop())
        job->run();
}

void EventLoop::forget() {
    m_inbox->close(m_ready);
    m_ready = JobQueue();
}

EventLoop* EventLoop::current() { return t_current; }

EventLoop& EventLoop::ofThisThread() {
    if (!t_current) {
        if (!QAbstractEventDispatcher::instance())
            throw std::logic_error("co_await needs a thread with a Qt event loop; use get() here");
        t_made = std::make_unique<EventLoop>(t_clock.value_or(Clock()));
    }
    return *t_current;
}

EventLoop::Scope::Scope(Clock clock) { t_clock = clock; }

EventLoop::Scope::~Scope() {
    if (t_made)
        t_made->forget();
    t_made.reset();
    t_clock.reset();
}

bool EventLoop::post(Job& job) {
    if (t_current != this)
        return m_inbox->post(job);
    m_ready.push(job);
    if (!isInsideTurn())
        m_inbox->ring();
    return true;
}

SleepHeap::Ticket EventLoop::postAt(TimePoint time, Job& job) {
    const SleepHeap::Ticket ticket = m_sleepers.add(time, job);
    if (time < m_timerAt)
        setTimer();
    return ticket;
}

bool EventLoop::withdraw(SleepHeap::Ticket ticket, const Job& job) { return m_sleepers.remove(ticket, job); }

bool EventLoop::withdraw(Job& job) {
    m_inbox->takeAll(m_ready);
    if (!m_ready.isEmpty() && !isInsideTurn())
        m_inbox->ring();
    return m_ready.remove(job);
}

bool EventLoop::event(QEvent* event) {
    if (event->type() != QEvent::User)
        return QObject::event(event);
    turn();
    return true;
}

bool EventLoop::isInsideTurn() const { return m_turnLevel != 0 && m_turnLevel == m_thread->loopLevel(); }

void EventLoop::turn() {
    const int outerLevel = m_turnLevel;
    // Without a running loop (processEvents) the level is 0, which is taken to mean "outside".
    m_turnLevel = std::max(1, m_thread->loopLevel());
    m_inbox->takeAll(m_ready);
    for (int done = 1; done <= jobsPerTurn; ++done) {
        Job* job = m_ready.pop();
        if (!job)
            break;
        job->run();
        if (done % jobsPerLook == 0) {
            wakeSleepers();
            if (m_inbox->wasRung())
                m_inbox->takeAll(m_ready);
        }
    }
    m_turnLevel = outerLevel;
    if (!m_ready.isEmpty())
        m_inbox->ring();
}

void EventLoop::wakeSleepers() {
    if (m_sleepers.size() == 0)
        return;
    const TimePoint time = now();
    while (Job* job = m_sleepers.takeDue(time))
        m_ready.push(*job);
    setTimer();
}

void EventLoop::setTimer() {
    const auto next = m_sleepers.next();
    if (!next || *next == m_timerAt)
        return;
    m_timerAt = *next;
    const auto wait = m_clock.toWall(*next - now());
    m_timer->start(std::max(std::chrono::milliseconds(0), std::chrono::ceil<std::chrono::milliseconds>(wait)));
}

} // namespace playground
