#include "core/actor/call.h"

#include "core/actor/actorcore.h"
#include "core/actor/bridge.h"
#include "core/actor/concurrencygroup.h"
#include "core/actor/runtimecore.h"
#include "core/actor/suspension.h"

namespace playground {

namespace {

// A method that catches its cancellation and awaits again this often is not going to end.
constexpr std::uint32_t patience = 100;

} // namespace

void Call::run() noexcept { m_group.arrive(*this); }

ActorCore& Call::core() const { return m_group.actor(); }

std::string Call::describe() const {
    const std::string name = core().methodName(m_method);
    return "call " + std::to_string(toNumber(id())) + " (" + core().name() + (name.empty() ? "" : "." + name) + ")";
}

void Call::suspended(Suspension& suspension) {
    suspension.m_older = m_suspensions;
    suspension.m_newer = nullptr;
    if (m_suspensions)
        m_suspensions->m_newer = &suspension;
    m_suspensions = &suspension;
}

void Call::resumed(Suspension& suspension) {
    (suspension.m_newer ? suspension.m_newer->m_older : m_suspensions) = suspension.m_older;
    if (suspension.m_older)
        suspension.m_older->m_newer = suspension.m_newer;
}

Suspension* Call::youngest() const {
    Suspension* found = m_suspensions;
    for (Suspension* suspension = m_suspensions; suspension; suspension = suspension->m_older) {
        if (suspension->frameNumber() > found->frameNumber())
            found = suspension;
    }
    return found;
}

Awaited Call::waitsFor() const { return m_suspensions ? youngest()->waitsFor() : Awaited(); }

void Call::deliverCancel() {
    if (!m_cancelDelivered && m_suspensions && !m_isAbandoned)
        m_cancelDelivered = youngest()->cancel();
}

void Call::unwind() {
    if (!m_suspensions || m_isAbandoned)
        return;
    if (m_unwindings >= patience + m_framesMade)
        m_group.abandon(*this);
    else if (youngest()->cancel())
        ++m_unwindings;
}

void Call::abandoned() {
    m_isAbandoned = true;
    ref().hold();
    detail::underWay(&ref(), true);
    // What they wait for may outlive the actor's loop.
    for (Suspension* suspension = m_suspensions; suspension; suspension = suspension->m_older) {
        if (!suspension->withdraw())
            suspension->m_inbox->hold(); // Somebody is about to post into it, now or never.
    }
}

void detail::cancelCall(Call& call, Recursion recursion) {
    // Once the call is over, its actor may be forgotten by any thread, and the runtime be gone.
    std::shared_ptr<RuntimeCore> runtime; // Outlives its actors.
    std::shared_ptr<ActorCore> actor;
    const auto keepBoth = [&] {
        actor = call.core().shared_from_this();
        runtime = actor->runtime().weak_from_this().lock();
    };
    if (!call.ref().whilePending(keepBoth))
        return;
    const bool hasChildren = recursion == Recursion::Recursive && call.hasMadeCalls() && call.id() != CallId::None;
    if (call.askToCancel())
        actor->cancel(call);
    if (hasChildren && runtime) // Also when this one alone was asked before.
        runtime->cancelChildren(call.id());
}

bool detail::isDead(const Call& call) { return call.core().isDead(); }

} // namespace playground
