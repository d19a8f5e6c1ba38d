#pragma once

#include "core/actor/wakeable.h"
#include "core/base/ids.h"
#include "core/exec/eventloop.h"
#include "core/trace/event.h"

#include <atomic>
#include <coroutine>

namespace playground {

class Call;

/// A coroutine of a call; without one, a coroutine that is no actor's method.
struct Frame {
    Call* call = nullptr;
    std::uint32_t number = 0; ///< Of the call's coroutines in the order in which they were made.
};

/// Where a coroutine is suspended. Part of the awaiter, so it lives in the coroutine's frame. Whatever wakes it, from
/// any thread, the coroutine goes on as a job of the loop on which it was suspended. Thread: the loop's, but for
/// wake().
class Suspension : public Wakeable {
public:
    void wake() noexcept final;
    void run() noexcept final;
    void dropped() noexcept final;

    /// Ends the wait early: the coroutine goes on with a TaskCancelledError. False when that was said before.
    bool cancel();

    std::uint32_t frameNumber() const { return m_frameNumber; }
    Awaited waitsFor() const { return {m_waitKind, m_waitsFor}; }

    /// When it could go on, of one that does.
    TimePoint readySince() const { return m_readySince; }

protected:
    Suspension() = default;
    ~Suspension();

    /// To be called first when suspending.
    void suspend(std::coroutine_handle<> handle, Frame frame, Awaited waitsFor = {});

    /// To be called when going on: throws if the wait was cancelled.
    void throwIfCancelled() const;

    /// To be called by the destructors of those that can withdraw: a coroutine of no call, such as a generator, may be
    /// destroyed while it waits. Nobody wakes it afterwards.
    void leave() noexcept;

    /// Puts this into the queue of its loop. On the loop's thread.
    void goOn() noexcept;

    /// What it waits for is there, or was at that time. For the trace.
    void becomesReady() noexcept;
    void becomesReadyAt(TimePoint time) noexcept { m_readySince = time; }

    Call* call() const { return m_call; }

    /// True when nobody will call wake() any more; false when somebody has or is about to.
    virtual bool withdraw() noexcept = 0;

private:
    friend class Call;
    void letGoOfInbox();

    std::coroutine_handle<> m_handle;
    Call* m_call = nullptr;
    Inbox* m_inbox = nullptr; // Outlives the wait: its actor's, or held by this.
    Suspension* m_older = nullptr;
    Suspension* m_newer = nullptr;
    TimePoint m_readySince{};
    std::uint32_t m_frameNumber = 0;
    CallId m_waitsFor = CallId::None;
    WaitKind m_waitKind = WaitKind::Outside;
    bool m_isCancelled = false;
    bool m_holdsInbox = false; // A coroutine of no call does.
    std::atomic<bool> m_isWaiting{false}; // Said of those only.
};

} // namespace playground
