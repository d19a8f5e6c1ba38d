#include "core/exec/eventloop.h"

#include <QThread>

namespace playground {

namespace {

// After so many jobs sockets and timers get their chance. A turn of Qt's loop costs about half a microsecond.
constexpr int jobsPerTurn = 512;
// What others have posted is fetched this often within a turn.
constexpr int jobsPerLook = 256;

} // namespace

EventLoop::EventLoop(Clock clock, Hold<Inbox> inbox, LoopHost& host, QThread* thread, TimeSlice slice)
    : m_clock(clock), m_inbox(std::move(inbox)), m_host(host), m_thread(thread), m_slice(slice) {}

EventLoop::~EventLoop() { close(); }

void EventLoop::close() {
    m_inbox->close(m_ready);
    m_ready.dropAll();
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

TimePoint EventLoop::after(Duration duration) const {
    const TimePoint time = now();
    return duration < TimePoint::max() - time ? time + duration : TimePoint::max();
}

TimePoint EventLoop::latestFor(TimePoint time) const {
    const Duration grain = m_clock.toModel(std::chrono::milliseconds(1));
    return grain < TimePoint::max() - time ? time + grain : TimePoint::max();
}

bool EventLoop::withdraw(SleepHeap::Ticket ticket, const Job& job) { return m_sleepers.remove(ticket, job); }

bool EventLoop::withdraw(Job& job) {
    m_inbox->takeAll(m_ready);
    if (!m_ready.isEmpty() && !isInsideTurn())
        m_inbox->ring();
    return m_ready.remove(job);
}

bool EventLoop::isInsideTurn() const { return m_turnLevel != 0 && (!m_thread || m_turnLevel == m_thread->loopLevel()); }

void EventLoop::turn() {
    const int outerLevel = m_turnLevel;
    // Without a running loop (processEvents) the level is 0, which is taken to mean "outside".
    m_turnLevel = m_thread ? std::max(1, m_thread->loopLevel()) : 1;
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
    ringForTheRest();
}

void EventLoop::wakeUp() {
    m_timerAt = TimePoint::max();
    wakeSleepers();
    turn();
}

void EventLoop::ringForTheRest() {
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
    m_host.wakeAt(*next);
}

} // namespace playground
