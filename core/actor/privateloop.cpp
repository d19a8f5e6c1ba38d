#include "core/actor/privateloop.h"

#include "core/actor/actorcore.h"
#include "core/actor/call.h"
#include "core/actor/context.h"
#include "core/actor/errors.h"
#include "core/exec/qtloop.h"

#include <QEventLoop>

namespace playground::detail {

void PrivateLoop::end() {
    const std::lock_guard lock(m_mutex);
    m_hasEnded = true;
    // Queued: a loop that has not begun yet would forget a quit.
    if (m_loop)
        QMetaObject::invokeMethod(m_loop, "quit", Qt::QueuedConnection);
}

void PrivateLoop::run() {
    requireApplication();
    QEventLoop loop;
    {
        const std::lock_guard lock(m_mutex);
        if (m_hasEnded)
            return;
        m_loop = &loop;
    }
    const Call* call = t_context.call;
    bool isCalledOff = false; // Written under the actor's lock, read after its last use.
    if (call) {
        call->core().addCallOff(this, [&] {
            isCalledOff = true;
            end();
        });
        call->core().tracer().record(EventKind::Blocked, call->id());
    }
    loop.exec();
    if (call) {
        call->core().tracer().record(EventKind::Unblocked, call->id());
        call->core().removeCallOff(this);
    }
    {
        const std::lock_guard lock(m_mutex);
        m_loop = nullptr;
    }
    if (isCalledOff) // Else it was told to end, or its thread was told to quit.
        throw ActorDiedError(call->core().deathReason());
}

} // namespace playground::detail
