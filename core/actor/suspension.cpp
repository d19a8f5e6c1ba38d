#include "core/actor/suspension.h"

#include "core/actor/actorcore.h"
#include "core/actor/bridge.h"
#include "core/actor/concurrencygroup.h"
#include "core/actor/context.h"
#include "core/actor/errors.h"
#include "core/exec/qtloop.h"

#include <thread>
#include <utility>

namespace playground {

Suspension::~Suspension() { letGoOfInbox(); }

void Suspension::suspend(std::coroutine_handle<> handle, Frame frame, Awaited waitsFor) {
    letGoOfInbox();
    m_handle = handle;
    m_call = frame.call;
    m_frameNumber = frame.number;
    m_inbox = &QtLoop::ofThisThread().inbox();
    m_waitsFor = waitsFor.call;
    m_waitKind = waitsFor.kind;
    m_isCancelled = false;
    if (m_call) {
        m_call->suspended(*this);
    } else {
        m_inbox->hold(); // The loop of a thread may end before the wait does; those of actors do not.
        m_holdsInbox = true;
        m_isWaiting.store(true, std::memory_order_relaxed);
    }
}

void Suspension::leave() noexcept {
    if (!m_isWaiting.load(std::memory_order_acquire))
        return;
    EventLoop* const loop = EventLoop::current();
    if (!loop || &loop->inbox() != m_inbox || withdraw())
        return;
    // Whoever wakes it has begun to.
    while (m_isWaiting.load(std::memory_order_acquire) && !loop->withdraw(*this))
        std::this_thread::yield();
}

void Suspension::letGoOfInbox() {
    if (std::exchange(m_holdsInbox, false))
        m_inbox->release();
}

void Suspension::becomesReady() noexcept {
    if (m_call)
        m_readySince = m_call->core().tracer().now();
}

void Suspension::goOn() noexcept {
    becomesReady();
    EventLoop::current()->post(*this);
}

void Suspension::wake() noexcept {
    becomesReady();
    EventLoop* here = EventLoop::current();
    if (here && &here->inbox() == m_inbox) {
        here->post(*this);
        return;
    }
    // Held, for the coroutine may be gone before post() returns.
    const Hold<Inbox> inbox(m_inbox);
    if (!inbox->post(*this))
        dropped();
}

void Suspension::run() noexcept {
    if (m_call)
        m_call->group().resume(*m_call, *this, m_handle);
    else if (t_context.actor && t_context.loopOf && t_context.actor->isDead())
        dropped(); // The method that waited for it was unwound: what it refers to is gone.
    else {
        m_isWaiting.store(false, std::memory_order_relaxed);
        m_handle.resume();
    }
}

void Suspension::dropped() noexcept {
    if (m_call) {
        run();
        return;
    }
    detail::underWay(m_handle.address(), true); // Never goes on.
    m_isWaiting.store(false, std::memory_order_release);
}

bool Suspension::cancel() {
    if (std::exchange(m_isCancelled, true))
        return false;
    if (withdraw())
        goOn();
    return true;
}

void Suspension::throwIfCancelled() const {
    if (m_isCancelled)
        throw TaskCancelledError("call " + std::to_string(m_call ? toNumber(m_call->id()) : 0) + " was cancelled");
}

} // namespace playground
