#include "core/actor/call.h"

#include "core/actor/actorcore.h"
#include "core/actor/suspension.h"

namespace playground {

namespace {

// A method that catches its cancellation and awaits again this often is not going to end.
constexpr std::uint32_t patience = 100;

} // namespace

void Call::run() noexcept { m_core->arrive(*this); }

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

CallId Call::waitsFor() const { return m_suspensions ? youngest()->waitsFor() : CallId::None; }

void Call::unwind() {
    if (!m_suspensions || m_isAbandoned)
        return;
    if (m_unwindings >= patience + m_framesMade)
        m_core->abandon(*this);
    else if (youngest()->cancel())
        ++m_unwindings;
}

void Call::abandoned() {
    m_isAbandoned = true;
    ref().hold();
    // What they wait for may outlive the actor's loop.
    for (Suspension* suspension = m_suspensions; suspension; suspension = suspension->m_older)
        suspension->withdraw();
}

} // namespace playground
