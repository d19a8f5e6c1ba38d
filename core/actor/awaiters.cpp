#include "core/actor/awaiters.h"

namespace playground {

GroupAwaiter::GroupAwaiter(std::vector<Hold<RefState>> refs, std::size_t needed, GroupWait::OnError onError,
                           std::optional<Duration> timeout)
    : m_refs(std::move(refs)), m_needed(needed), m_onError(onError), m_timeout(timeout) {}

GroupAwaiter::~GroupAwaiter() {
    leave();
    forgetAlarm();
}

bool GroupAwaiter::await_ready() const {
    return GroupWait::isSatisfied(GroupWait::statesOf(m_refs), m_needed, m_onError);
}

void GroupAwaiter::begin() {
    if (m_timeout) {
        EventLoop& loop = *EventLoop::current();
        const TimePoint time = loop.after(*m_timeout);
        m_ticket = loop.postAt(time, m_alarm);
        m_alarmAt = loop.latestFor(time);
    }
    m_group = GroupWait::start(GroupWait::statesOf(m_refs), m_needed, m_onError, *this);
}

void GroupAwaiter::Alarm::run() noexcept {
    awaiter.m_ticket.reset();
    // Woken at the same time by a ref: that wake-up is on its way and does the rest.
    if (!awaiter.m_group->abandon())
        return;
    awaiter.m_isLate = true;
    awaiter.becomesReadyAt(awaiter.m_alarmAt);
    static_cast<Suspension&>(awaiter).run();
}

void GroupAwaiter::forgetAlarm() {
    // Rung at the same time as the refs became ready, the alarm is taken out of the queue.
    EventLoop* const loop = EventLoop::current();
    if (m_ticket && loop && !loop->withdraw(*m_ticket, m_alarm))
        loop->withdraw(m_alarm);
    m_ticket.reset();
}

bool GroupAwaiter::await_resume() {
    forgetAlarm();
    if (m_group)
        m_group->abandon();
    throwIfCancelled();
    return !m_isLate;
}

bool GroupAwaiter::withdraw() noexcept { return m_group->abandon(); }

} // namespace playground
