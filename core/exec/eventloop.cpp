#include "core/exec/eventloop.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QEvent>
#include <QThread>
#include <QTimer>

#include <memory>
#include <optional>
#include <stdexcept>

namespace playground {

namespace {

thread_local std::unique_ptr<EventLoop> t_made;
thread_local std::optional<Clock> t_clock;

// After so many jobs sockets and timers get their chance. A turn of Qt's loop costs about half a microsecond.
constexpr int jobsPerTurn = 512;
// What others have posted is fetched this often within a turn.
constexpr int jobsPerLook = 256;
// A timer that is set further ahead than this looks again then.
constexpr std::chrono::milliseconds longestWait = std::chrono::hours(1);

} // namespace

void requireApplication() {
    if (!QCoreApplication::instance())
        throw std::logic_error("event loops need a QCoreApplication: make one in main(), before any actor");
}

EventLoop::EventLoop(Clock clock, Hold<Inbox> inbox)
    : m_clock(clock), m_inbox(std::move(inbox)), m_timer(new QTimer(this)), m_thread(QThread::currentThread()) {
    Q_ASSERT(!s_current);
    s_current = this;
    m_timer->setSingleShot(true);
    m_timer->setTimerType(Qt::PreciseTimer);
    connect(m_timer, &QTimer::timeout, this, [this] {
        m_timerAt = TimePoint::max();
        wakeSleepers();
        turn();
    });
    // A job may run a Qt event loop of its own while others are queued behind it; that loop must run them. One that
    // does not wait for events (processEvents) only wakes.
    const auto ringForTheRest = [this] {
        if (!m_ready.isEmpty())
            m_inbox->ring();
    };
    QAbstractEventDispatcher* dispatcher = QAbstractEventDispatcher::instance();
    connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, ringForTheRest);
    connect(dispatcher, &QAbstractEventDispatcher::awake, this, ringForTheRest);
    m_inbox->open(this);
}

EventLoop::~EventLoop() {
    close();
    s_current = nullptr;
}

void EventLoop::close() {
    m_inbox->close(m_ready);
    while (Job* job = m_ready.pop())
        job->dropped();
}

EventLoop& EventLoop::ofThisThread() {
    if (!s_current) {
        if (!QAbstractEventDispatcher::instance())
            throw std::logic_error("co_await needs a thread with a Qt event loop; use get() here");
        t_made = std::make_unique<EventLoop>(t_clock.value_or(Clock()));
    }
    return *s_current;
}

EventLoop::Scope::Scope(Clock clock) { t_clock = clock; }

EventLoop::Scope::~Scope() {
    t_made.reset();
    t_clock.reset();
}

bool EventLoop::post(Job& job) {
    if (s_current != this)
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

SleepHeap::Ticket EventLoop::postIn(Duration duration, Job& job) {
    const TimePoint time = now();
    return postAt(duration < TimePoint::max() - time ? time + duration : TimePoint::max(), job);
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
    m_inbox->answer();
    turn();
    return true;
}

bool EventLoop::isInsideTurn() const { return m_turnLevel != 0 && m_turnLevel == m_thread->loopLevel(); }

void EventLoop::turn() {
    const int outerLevel = m_turnLevel;
    // Without a running loop (processEvents) the level is 0, which is taken to mean "outside".
    m_turnLevel = std::max(1, m_thread->loopLevel());
    m_inbox->takeAll(m_ready);
    m_slice.begin();
    for (int done = 1; done <= jobsPerTurn; ++done) {
        Job* job = m_ready.pop();
        if (!job)
            break;
        job->run();
        if (m_slice.isOver())
            break;
        if (done % jobsPerLook == 0 && m_inbox->hasJobs())
            m_inbox->takeAll(m_ready);
    }
    wakeSleepers();
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
    m_timer->start(
        std::clamp(std::chrono::ceil<std::chrono::milliseconds>(wait), std::chrono::milliseconds(0), longestWait));
}

} // namespace playground
