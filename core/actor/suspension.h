#pragma once

#include "core/actor/wakeable.h"
#include "core/base/ids.h"
#include "core/exec/eventloop.h"

#include <coroutine>
#include <memory>

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
class Suspension : public Job, public Wakeable {
public:
    void wake() noexcept final;
    void run() noexcept final;

    /// Ends the wait early: the coroutine goes on with a TaskCancelledError. False when that was said before.
    bool cancel();

    std::uint32_t frameNumber() const { return m_frame.number; }

    CallId waitsFor() const { return m_waitsFor; }

protected:
    Suspension() = default;
    ~Suspension() = default;

    /// To be called first when suspending.
    void suspend(std::coroutine_handle<> handle, Frame frame, CallId waitsFor = CallId::None);

    /// To be called when going on: throws if the wait was cancelled.
    void throwIfCancelled() const;

    EventLoop& loop() const { return *m_loop; }

    /// True when nobody will call wake() any more; false when somebody has or is about to.
    virtual bool withdraw() noexcept = 0;

private:
    friend class Call;
    std::coroutine_handle<> m_handle;
    Frame m_frame;
    EventLoop* m_loop = nullptr;
    std::shared_ptr<Inbox> m_inbox; // Of loops that may end before the wait does; those of actors do not.
    Suspension* m_older = nullptr;
    Suspension* m_newer = nullptr;
    CallId m_waitsFor = CallId::None;
    bool m_cancelled = false;
};

} // namespace playground
