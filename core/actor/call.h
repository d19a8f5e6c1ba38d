#pragma once

#include "core/actor/refstate.h"
#include "core/base/ids.h"
#include "core/exec/job.h"
#include "core/trace/event.h"

#include <atomic>
#include <exception>
#include <string>

namespace playground {

class ActorCore;
class ConcurrencyGroup;
class Suspension;

/// One invocation of a method, from its submission to its end: arguments, result and place in the queue in one
/// allocation. Lives until it has ended and nobody holds a ref to it.
/// Thread: executor, but for what is said to be any.
class Call : public Job {
public:
    /// Arrives at its actor's event loop.
    void run() noexcept final;

    /// Runs the method: to its end when it is sync, to its first await when it is a coroutine. May throw anything.
    virtual void invoke(void* instance) = 0;
    virtual void finish() noexcept = 0; ///< Drops the arguments and ends the stream, if it is one.

    /// What an argument failed with that was to come from another call; null when all are there.
    virtual std::exception_ptr argumentError() { return nullptr; }

    RefState& ref() const { return m_ref; }
    ConcurrencyGroup& group() const { return m_group; }
    ActorCore& core() const;
    CallId id() const { return m_ref.id(); }
    MethodId method() const { return m_method; }
    std::uint32_t caller() const { return m_caller; } ///< Number of the actor that submitted it; 0 for all else.
    CallId parent() const { return m_parent; } ///< The call in whose name it was submitted; None for the driver.
    std::string describe() const; ///< "call 7 (worker.run)".

    /// Said once, before it is submitted.
    void comesFrom(std::uint32_t caller, CallId parent) {
        m_caller = caller;
        m_parent = parent;
    }

    std::uint32_t slot = 0; ///< From its start on.

    /// The coroutines of this call that exist. It ends when the method has its result and the last of them is gone.
    std::uint32_t frameBegins() {
        ++m_frames;
        return ++m_framesMade;
    }
    void frameEnds() { --m_frames; }
    void rootEnds() { m_rootEnded = true; }
    bool hasRootEnded() const { return m_rootEnded; }
    bool isOver() const { return m_rootEnded && m_frames == 0; }
    void begins() { m_isStarted = true; }
    bool isStarted() const { return m_isStarted; }
    bool isWaiting() const { return m_isWaiting; } ///< In a CallQueue.
    bool wasHeld() const { return m_wasHeld; } ///< Among the HeldCalls.

    void suspended(Suspension& suspension);
    void resumed(Suspension& suspension);
    Awaited waitsFor() const;

    /// Its coroutine keeps its virtual thread: it is suspended, and yet the call runs.
    void parks() { m_isParked = true; }
    void goesOn() { m_isParked = false; }
    bool isParked() const { return m_isParked; }

    /// Asks it to end: whatever it still does, its refs get a TaskCancelledError. False when that was asked before.
    /// Thread: any.
    bool askToCancel() { return !m_isCancelled.exchange(true, std::memory_order_relaxed); }
    bool isCancelled() const { return m_isCancelled.load(std::memory_order_relaxed); } ///< Thread: any.

    /// It has submitted calls in its own name. Thread: any.
    void makesCalls() { m_makesCalls.store(true, std::memory_order_relaxed); }
    bool hasMadeCalls() const { return m_makesCalls.load(std::memory_order_relaxed); }

    /// Throws a TaskCancelledError at the await at which the call is, once; later awaits are its own affair.
    void deliverCancel();

    /// Throws a TaskCancelledError at the await of the call's youngest coroutine; those that wait for it see what it
    /// makes of that. To be repeated after each step until the call is over. A call that never lets itself be unwound
    /// is abandoned after a while.
    void unwind();

    /// Its coroutine stays suspended for ever, and the call with it.
    void abandoned();
    bool isAbandoned() const { return m_isAbandoned; }

protected:
    Call(RefState& ref, ConcurrencyGroup& group, MethodId method) : m_ref(ref), m_group(group), m_method(method) {}
    ~Call() = default;

private:
    friend class CallQueue;
    friend class ActorCore;
    friend class HeldCalls;
    Suspension* youngest() const;

    RefState& m_ref; // Part of the same object.
    ConcurrencyGroup& m_group; // Outlives its calls.
    Suspension* m_suspensions = nullptr; // Where its coroutines are.
    CallId m_parent = CallId::None;
    std::uint32_t m_caller = 0;
    std::uint32_t m_frames = 0;
    std::uint32_t m_framesMade = 0;
    std::uint32_t m_unwindings = 0;
    const MethodId m_method;
    std::atomic<bool> m_isCancelled{false};
    std::atomic<bool> m_makesCalls{false};
    bool m_isStarted = false;
    bool m_isWaiting = false;
    bool m_isExpected = false;
    bool m_wasHeld = false;
    bool m_rootEnded = false;
    bool m_isParked = false;
    bool m_isAbandoned = false;
    bool m_cancelDelivered = false;
};

namespace detail {

/// What ObjectRef::cancel() does for a call.
void cancelCall(Call& call, Recursion recursion);

bool isDead(const Call& call); ///< Its actor is.

} // namespace detail

} // namespace playground
