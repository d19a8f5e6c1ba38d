#include "core/virtual/virtuallock.h"

#include "core/virtual/virtualmachine.h"

#include <utility>

namespace playground {

void VirtualLock::Claim::workIsDone() noexcept {
    m_lock->letGo();
    computingIsDone();
}

void VirtualLock::compute(Claim& claim, Duration processorTime, CallId call) {
    claim.m_lock = this;
    claim.m_call = call;
    claim.m_left = processorTime;
    if (!m_holder)
        take(claim);
    else
        wait(claim);
}

void VirtualLock::take(Claim& claim) {
    m_holder = &claim;
    m_machine.cores().begin(claim, claim.m_left);
}

void VirtualLock::wait(Claim& claim) {
    m_waiting.push_back(&claim);
    claim.lockIsWaitedFor(m_holder->m_call);
    if (!m_alarm)
        setAlarm();
}

void VirtualLock::letGo() {
    const Claim* const before = std::exchange(m_holder, nullptr);
    if (!m_waiting.empty()) {
        Claim* const next = m_waiting.front();
        m_waiting.pop_front();
        next->lockIsTaken(before->m_call);
        take(*next);
    }
    setAlarm(); // A switch has happened: everybody's wait for one begins anew.
}

void VirtualLock::giveUp(Claim& claim) {
    if (m_holder == &claim) {
        m_machine.cores().stop(claim);
        letGo();
    } else if (std::erase(m_waiting, &claim) > 0 && m_waiting.empty()) {
        setAlarm();
    }
}

void VirtualLock::setAlarm() {
    if (m_alarm)
        m_machine.withdraw(*std::exchange(m_alarm, std::nullopt), *this);
    if (!m_waiting.empty())
        m_alarm = m_machine.alarmAt(m_machine.after(m_interval), *this);
}

void VirtualLock::run() noexcept {
    m_alarm.reset();
    Claim& before = *m_holder;
    before.m_left = m_machine.cores().stop(before);
    const CallId next = m_waiting.front()->m_call;
    m_waiting.push_back(&before);
    before.lockIsWaitedFor(next);
    letGo();
}

} // namespace playground
