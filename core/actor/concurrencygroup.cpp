#include "core/actor/concurrencygroup.h"

#include "core/actor/context.h"
#include "core/actor/errors.h"
#include "core/actor/logging.h"
#include "core/actor/pendingcalls.h"
#include "core/actor/runtimecore.h"
#include "core/actor/suspension.h"

#include <QtGlobal>

namespace playground {

namespace {

/// The call whose code runs on this thread, told to the trace.
class Running final {
public:
    Running(Call& call, TimePoint time)
        : m_call(call),
          m_outer(std::exchange(t_context.call, &call)),
          m_starting(std::exchange(t_context.starting, nullptr)) {
        // Only a Qt event loop inside a method lets another call run here meanwhile.
        if (m_outer)
            call.core().tracer().recordAt(time, EventKind::Blocked, m_outer->id());
    }
    ~Running() {
        t_context.call = m_outer;
        t_context.starting = m_starting;
        if (m_call.isOver()) {
            m_call.group().callIsOver(m_call);
        } else if (!m_call.isParked()) {
            m_call.core().tracer().recordWait(EventKind::Awaiting, m_call.id(), m_call.waitsFor());
            endIfNeeded();
        }
        if (m_outer)
            m_outer->core().tracer().record(EventKind::Unblocked, m_outer->id());
    }
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;

private:
    void endIfNeeded() {
        if (m_call.core().isDead()) {
            m_call.unwind();
        } else if (m_call.hasRootEnded()) {
            // A coroutine that the method started and did not wait for must not go on without its call.
            if (!m_call.isAbandoned())
                logWarning(m_call.describe() +
                           " ended and left a coroutine behind that nobody awaits; it is cancelled");
            m_call.unwind();
        } else if (m_call.isCancelled()) {
            m_call.deliverCancel();
        }
    }

    Call& m_call; // Held by its group until it was published, which is the last that is done with it here.
    Call* m_outer;
    Call* m_starting;
};

} // namespace

ConcurrencyGroup::ConcurrencyGroup(ActorCore& actor, GroupPlan plan, std::uint8_t number)
    : m_actor(actor), m_name(std::move(plan.name)), m_number(number), m_limit(plan.limit) {}

std::string ConcurrencyGroup::label() const { return m_name.empty() ? m_actor.name() : m_actor.name() + " " + m_name; }

void ConcurrencyGroup::remember(std::int64_t limit) { m_limit.store(limit, std::memory_order_relaxed); }

void ConcurrencyGroup::recordLimit(std::int64_t limit) const {
    tracer().record(EventKind::LimitChanged, CallId::None, static_cast<std::uint32_t>(limit), MethodId::None, m_number);
}

void ConcurrencyGroup::warnOfMany(std::size_t pending) {
    if (pending <= m_warnAbove)
        return;
    logWarning(label() + " has more than " + std::to_string(m_warnAbove) +
               " pending calls; max_pending_calls would hold back those who call");
    m_warnAbove *= 2;
}

ConcurrencyGroup::Hindrance ConcurrencyGroup::hindranceOf(Call& call) const {
    if (m_actor.isDead())
        return Hindrance::ActorDied;
    if (call.isCancelled())
        return Hindrance::Cancelled;
    return call.argumentError() ? Hindrance::ArgumentFailed : Hindrance::None;
}

std::exception_ptr ConcurrencyGroup::errorOf(Hindrance hindrance, Call& call) const {
    switch (hindrance) {
    case Hindrance::ActorDied:
        return std::make_exception_ptr(ActorDiedError(m_actor.deathReason()));
    case Hindrance::Cancelled:
        return std::make_exception_ptr(TaskCancelledError(call.describe() + " was cancelled before it began"));
    case Hindrance::ArgumentFailed:
        return call.argumentError();
    case Hindrance::None:
        break;
    }
    Q_UNREACHABLE();
}

void ConcurrencyGroup::refuse(Call& call, std::exception_ptr error) {
    // Asked once: somebody may cancel it or end the actor meanwhile.
    const Hindrance hindrance = error ? Hindrance::None : hindranceOf(call);
    const bool isCancelled = hindrance == Hindrance::Cancelled;
    // Whoever ended the actor knows, and so does who cancelled; nobody has to look at each call.
    if (isCancelled || m_actor.isDead())
        call.ref().look();
    if (!error)
        error = errorOf(hindrance, call);
    call.ref().setError(std::move(error));
    call.rootEnds();
    recordFailure(isCancelled ? EventKind::Cancelled : EventKind::Failed, call);
    publish(call);
}

void ConcurrencyGroup::begin(Call& call, TimePoint admitted) {
    const Running running(call, admitted);
    tracer().recordAt(admitted, EventKind::Started, call.id(), call.slot);
    call.begins();
    try {
        call.invoke(m_actor.instance());
    } catch (...) {
        t_context.starting = nullptr;
        call.ref().setError(std::current_exception());
        call.rootEnds();
    }
}

void ConcurrencyGroup::resume(Call& call, Suspension& suspension, std::coroutine_handle<> handle) {
    if (call.isAbandoned())
        return;
    const TimePoint time = tracer().now();
    const Running running(call, time);
    tracer().recordResumed(time, call.id(), suspension.readySince());
    call.resumed(suspension);
    handle.resume();
}

void ConcurrencyGroup::goOn(Call& call, std::coroutine_handle<> handle) {
    const Running running(call, tracer().now());
    handle.resume();
}

void ConcurrencyGroup::abandon(Call& call) {
    logError(call.describe() + " swallows its cancellation and is abandoned");
    call.abandoned();
    if (!call.hasRootEnded())
        call.ref().setError(std::make_exception_ptr(
            TaskCancelledError(call.describe() + " was abandoned: it swallows its cancellation")));
    callIsOver(call);
}

void ConcurrencyGroup::recordEnd(Call& call) const {
    RefState& ref = call.ref();
    if (m_actor.isDead()) {
        ref.setError(std::make_exception_ptr(ActorDiedError(m_actor.deathReason())));
        ref.look();
    } else if (call.isCancelled()) {
        ref.setError(std::make_exception_ptr(TaskCancelledError(call.describe() + " was cancelled")));
        ref.look();
        tracer().record(EventKind::Cancelled, call.id(), tracer().text("cancelled"));
        return;
    }
    if (!ref.hasFailed())
        tracer().record(EventKind::Finished, call.id());
    else
        recordFailure(EventKind::Failed, call);
}

void ConcurrencyGroup::recordFailure(EventKind kind, Call& call) const {
    if (!tracer().recorder)
        return;
    tracer().record(kind, call.id(), tracer().text(textOf(call.ref().peekError())));
    call.ref().tellWhenDropped(m_actor.runtime().droppedErrors());
}

void ConcurrencyGroup::publish(Call& call) {
    // First, for whoever sees that the call has ended may submit the next one.
    if (PendingCalls& pending = call.core().pendingCalls(); pending.areCounted())
        pending.end(call.caller());
    call.finish();
    call.ref().becomeReady();
    call.ref().release();
}

} // namespace playground
