#include "core/virtual/virtualloopthread.h"

#include "core/virtual/virtualmachine.h"

#include <utility>

namespace playground {

VirtualLoopThread::VirtualLoopThread(std::shared_ptr<VirtualMachine> machine, std::function<void()> begin,
                                     std::function<void()> end, std::function<void()> swapContext)
    : VirtualThread(std::move(machine)),
      m_begin(std::move(begin)),
      m_end(std::move(end)),
      m_swap(std::move(swapContext)),
      m_current(&m_loop),
      m_loop(VirtualThread::machine().clock(), sharedInbox(), *this, nullptr,
             TimeSlice(VirtualThread::machine().clock(), parkedFlag())) {}

VirtualLoopThread::~VirtualLoopThread() {
    quit();
    VirtualLoopThread::join();
    if (m_alarm.ticket)
        machine().withdraw(*m_alarm.ticket, m_alarm);
}

void VirtualLoopThread::startLoop(const std::string&) {
    m_phase = Phase::Started;
    VirtualThread::wake();
}

void VirtualLoopThread::step() {
    if (m_phase == Phase::Started) {
        m_phase = Phase::Running;
        m_loop.inbox().open(*this);
        m_begin();
        return; // What is there already has rung.
    }
    if (m_phase != Phase::Running)
        return;
    m_loop.inbox().answer();
    if (std::exchange(m_hasSlept, false))
        m_loop.wakeUp();
    else
        m_loop.turn();
    if (m_isToQuit && !isParked()) {
        m_phase = Phase::Over;
        m_loop.close();
        m_end();
    }
}

void VirtualLoopThread::wakeAt(TimePoint time) {
    if (m_alarm.ticket)
        machine().withdraw(*m_alarm.ticket, m_alarm);
    m_alarm.ticket = machine().alarmAt(time, m_alarm);
}

void VirtualLoopThread::Alarm::run() noexcept {
    ticket.reset();
    thread.m_hasSlept = true;
    thread.VirtualThread::wake();
}

void VirtualLoopThread::swapContext() noexcept {
    m_current = EventLoop::makeCurrent(m_current);
    m_swap();
}

void VirtualLoopThread::join() {
    if (m_phase == Phase::NotStarted) {
        m_loop.close();
        return;
    }
    while (m_phase != Phase::Over && !machine().isRunning() && machine().run(1)) {
    }
}

} // namespace playground
