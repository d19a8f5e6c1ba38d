#include "core/trace/causes.h"

namespace playground {
namespace {

Awaited resultOf(CallId call) { return call == CallId::None ? Awaited{} : Awaited{WaitKind::Call, call}; }

} // namespace

/// It may be told again, when something else comes into its way.
void Causes::noteQueue(const CallRecord& call, const Event& event) {
    const WaitLog::Wait now{event.time, resultOf(CallId{event.argument}), static_cast<QueueReason>(event.flags)};
    if (call.state == CallState::Submitted) {
        if (now.awaited.call != CallId::None)
            m_waits.note(call.id, now);
        return;
    }
    const WaitLog::Wait before{call.queued, resultOf(call.waitsFor), call.queueReason};
    if (now.reason == before.reason && now.awaited == before.awaited)
        return;
    if (!m_waits.isNoted(call.id))
        m_waits.note(call.id, before);
    m_waits.note(call.id, now);
}

void Causes::noteChange(const CallRecord& call, TimePoint since, const Event& event) {
    if (call.state == CallState::Awaiting || call.state == CallState::Blocked)
        noteWait(call);
    else if (call.state == CallState::GilWait)
        noteLockHolder(call, CallId{event.argument});
    else if (event.kind == EventKind::Resumed)
        m_lateness.note(call.id, event.time, Lateness{event.argument, event.flags}.duration());
    else if (event.kind == EventKind::GilTaken)
        noteLockTaken(call, since, CallId{event.argument});
}

/// One for nothing in the run is told apart from another that began at the same moment.
void Causes::noteWait(const CallRecord& call) {
    const Awaited awaited{call.waitKind, call.waitsFor};
    const WaitLog::Wait* last = m_waits.lastOf(call.id);
    if (awaited != Awaited{} || (last != nullptr && last->from == call.since))
        m_waits.note(call.id, {call.since, awaited});
}

void Causes::noteLockHolder(const CallRecord& call, CallId holder) {
    noteWait(call); // Nothing, but that it is no wait from before at the same moment.
    if (holder != CallId::None)
        m_waits.note(call.id, {call.since, {WaitKind::Outside, holder}});
}

/// Of those that had the lock meanwhile the first one is known, and this one, the last.
void Causes::noteLockTaken(const CallRecord& call, TimePoint since, CallId holder) {
    if (holder == CallId::None)
        return;
    const WaitLog::Wait* last = m_waits.lastOf(call.id);
    if (last == nullptr || last->from != since || last->awaited.call != holder)
        m_waits.note(call.id, {since, {WaitKind::Outside, holder}});
}

} // namespace playground
