#include "core/actor/onthread.h"

#include "core/actor/actorcore.h"
#include "core/actor/blocking.h"
#include "core/actor/concurrencygroup.h"
#include "core/actor/context.h"
#include "core/actor/errors.h"

#include <QtGlobal>

namespace playground {

OnThread OnThread::wait(std::vector<Hold<RefState>> refs, std::size_t needed, GroupWait::OnError onError,
                        std::optional<Duration> timeout, const char* function) {
    OnThread made(What::Wait, {});
    made.m_refs = std::move(refs);
    made.m_needed = needed;
    made.m_onError = onError;
    made.m_timeout = timeout;
    made.m_function = function;
    return made;
}

void OnThread::call() const {
    switch (m_what) {
    case What::Block:
        return playground::block(m_duration);
    case What::Compute:
        return playground::compute(m_duration);
    case What::ComputeNative:
        return playground::computeNative(m_duration);
    case What::Wait:
        detail::blockUntilReady(GroupWait::statesOf(m_refs), m_needed, m_onError, m_timeout, m_function);
    }
}

bool OnThread::Awaiter::await_ready() {
    if (!VirtualThread::current()) {
        m_what.call();
        return true;
    }
    if (m_what.m_what != What::Wait)
        return m_what.m_what != What::Block && m_what.m_duration <= Duration::zero();
    if (t_context.loopOf)
        t_context.actor->checkBlocking(m_what.m_function);
    return GroupWait::isSatisfied(GroupWait::statesOf(m_what.m_refs), m_what.m_needed, m_what.m_onError) ||
           (m_what.m_timeout && *m_what.m_timeout <= Duration::zero());
}

void OnThread::Awaiter::begin(std::coroutine_handle<> handle, Call* call) {
    Q_ASSERT(call);
    m_handle = handle;
    m_call = call;
    m_thread = VirtualThread::current();
    m_call->parks();
    m_thread->park(*this);
    ActorCore& actor = m_call->core();
    switch (m_what.m_what) {
    case What::Block:
        actor.tracer().recordWait(EventKind::Blocked, m_call->id(), {});
        setAlarm(m_what.m_duration);
        break;
    case What::Wait: {
        const std::vector<RefState*> refs = GroupWait::statesOf(m_what.m_refs);
        actor.tracer().recordWait(EventKind::Blocked, m_call->id(),
                                  m_what.m_timeout ? Awaited() : GroupWait::pending(refs));
        m_call->group().threadParks();
        if (m_what.m_timeout)
            setAlarm(*m_what.m_timeout);
        m_group = GroupWait::start(refs, m_what.m_needed, m_what.m_onError, *this);
        break;
    }
    case What::Compute:
        if (VirtualLock* lock = actor.virtualLock()) {
            lock->compute(m_claim, m_what.m_duration, m_call->id());
            break;
        }
        [[fallthrough]];
    case What::ComputeNative:
        m_thread->machine().cores().begin(m_nativeWork, m_what.m_duration);
        break;
    }
}

void OnThread::Awaiter::setAlarm(Duration duration) {
    VirtualMachine& machine = m_thread->machine();
    m_ticket = machine.alarmAt(machine.after(duration), m_alarm);
}

void OnThread::Awaiter::Alarm::run() noexcept {
    awaiter.m_ticket.reset();
    awaiter.m_thread->unpark(awaiter.m_what.m_what == What::Block ? Parking::End::Woken : Parking::End::TimedOut);
}

void OnThread::Awaiter::wake() noexcept { m_thread->unpark(Parking::End::Woken); }

void OnThread::Awaiter::record(EventKind kind, CallId other) const {
    m_call->core().tracer().record(kind, m_call->id(), toNumber(other));
}

/// The thread goes on.
void OnThread::Awaiter::run() noexcept { m_call->group().goOn(*m_call, m_handle); }

void OnThread::Awaiter::await_resume() {
    if (!m_call)
        return;
    m_call->goesOn();
    ActorCore& actor = m_call->core();
    VirtualMachine& machine = m_thread->machine();
    if (m_ticket)
        machine.withdraw(*m_ticket, m_alarm);
    if (m_group) {
        m_group->abandon();
        m_call->group().threadGoesOn();
    }
    if (m_what.m_what == What::Block || m_what.m_what == What::Wait)
        actor.tracer().record(EventKind::Unblocked, m_call->id());
    if (m_thread->end() != Parking::End::CalledOff)
        return;
    if (VirtualLock* lock = actor.virtualLock())
        lock->giveUp(m_claim);
    machine.cores().stop(m_nativeWork);
    throw ActorDiedError(actor.deathReason());
}

} // namespace playground
