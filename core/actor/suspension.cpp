#include "core/actor/suspension.h"

#include "core/actor/actorcore.h"
#include "core/actor/errors.h"

namespace playground {

void Suspension::suspend(std::coroutine_handle<> handle, Frame frame, CallId waitsFor) {
    m_handle = handle;
    m_frame = frame;
    m_loop = &EventLoop::ofThisThread();
    m_waitsFor = waitsFor;
    m_cancelled = false;
    if (m_frame.call)
        m_frame.call->suspended(*this);
    else
        m_inbox = m_loop->inbox();
}

void Suspension::wake() noexcept {
    if (!m_inbox) {
        m_loop->post(*this);
        return;
    }
    // Held here, for the coroutine may be gone before post() returns. Refused, its thread is gone and it waits for
// ever.
    const std::shared_ptr<Inbox> inbox = m_inbox;
    EventLoop* here = EventLoop::current();
    if (here && here->inbox() == inbox)
        here->post(*this);
    else
        inbox->post(*this);
}

void Suspension::run() noexcept {
    if (!m_frame.call) {
        m_handle.resume();
        return;
    }
    m_frame.call->core().resume(*m_frame.call, *this, m_handle);
}

bool Suspension::cancel() {
    if (std::exchange(m_cancelled, true))
        return false;
    if (withdraw())
        m_loop->post(*this);
    return true;
}

void Suspension::throwIfCancelled() const {
    if (m_cancelled)
        throw TaskCancelledError("call " + std::to_string(m_frame.call ? toNumber(m_frame.call->id()) : 0) +
                                 " was cancelled");
}

} // namespace playground
