#pragma once

#include "core/actor/actorcore.h"
#include "core/actor/call.h"

#include <atomic>
#include <coroutine>
#include <exception>
#include <string>

namespace playground {

/// The calls of an actor that share a limit and the threads that run them. Every actor has one, the default group;
/// more where its class or its options name them.
/// Outlives its calls and its threads. Thread: any, but for what is said to be executor.
class ConcurrencyGroup {
public:
    ConcurrencyGroup(ActorCore& actor, GroupPlan plan, std::uint8_t number);
    virtual ~ConcurrencyGroup() = default;
    ConcurrencyGroup(const ConcurrencyGroup&) = delete;
    ConcurrencyGroup& operator=(const ConcurrencyGroup&) = delete;

    /// Starts its threads. Throws std::system_error when the machine does not give so many; those that run leave once
    /// the actor is dead.
    virtual void open() = 0;

    ActorCore& actor() const { return m_actor; }
    const std::string& name() const { return m_name; } ///< Empty for the default group.
    std::string label() const; ///< The actor's name, and the group's if it has one.
    std::uint8_t number() const { return m_number; } ///< Among the actor's groups; 0 for the default group.

    /// Takes a call that its caller's count, order and arguments let through. False when the actor has ended: the
    /// call is to be refused then.
    [[nodiscard]] virtual bool enqueue(Call& call) = 0;

    /// Ends a call that has no slot; with this error, if there is one, else saying why it must not begin.
    /// Thread: any, but only one.
    void refuse(Call& call, std::exception_ptr error = {});

    std::int64_t maxConcurrency() const { return m_limit.load(std::memory_order_relaxed); }
    virtual void setMaxConcurrency(std::int64_t limit) = 0; ///< Needs limit > 0.

    /// Has the call, which was asked to, end: at once while it waits for a slot, at its await on an event loop.
    virtual void cancel(Call& call) = 0;
    virtual void cancelChildren(CallId parent) = 0;

    /// The actor was killed: ends what waits, and what runs as soon as it lets itself be ended.
    virtual void died() = 0;

    /// Ends the actor when all its groups have nothing left to do.
    virtual void terminate() = 0;

    /// Waits until no thread of the group is left. After kill() or terminate(), from outside the actor.
    virtual void join() = 0;

    /// A call is there. Thread: executor.
    virtual void arrive(Call& call) = 0;

    /// The call has its result and no coroutine is left. Thread: executor.
    virtual void callIsOver(Call& call) = 0;

    /// Runs the coroutine on in the name of its call. Thread: executor.
    void resume(Call& call, Suspension& suspension, std::coroutine_handle<> handle);

    /// Runs the coroutine on, whose thread was parked, in the name of its call. Thread: executor, virtual.
    void goOn(Call& call, std::coroutine_handle<> handle);

    /// Gives up a call that cannot be unwound: it fails, its coroutine stays suspended for ever. Thread: executor.
    void abandon(Call& call);

    /// A thread of the group is about to wait inside a call, or has waited.
    virtual void threadParks() {}
    virtual void threadGoesOn() {}

protected:
    void remember(std::int64_t limit);
    void recordLimit(std::int64_t limit) const;

    /// Says once that so many calls are pending, and again each time when they have doubled. Where calls queue up.
    void warnOfMany(std::size_t pending);

    /// Why the call must not begin. Each but None stays, though a stronger one, which stands above it, may come.
    enum class Hindrance : std::uint8_t { ActorDied, Cancelled, ArgumentFailed, None };
    Hindrance hindranceOf(Call& call) const;
    bool mayBegin(Call& call) const { return hindranceOf(call) == Hindrance::None; }

    /// Runs the call's method in the slot that it was given at `admitted`; afterwards it is over, or suspended.
    /// Thread: executor.
    void begin(Call& call, TimePoint admitted);

    /// Tells the trace how the call ended. Thread: executor.
    void recordEnd(Call& call) const;
    void recordFailure(EventKind kind, Call& call) const;

    /// Publishes the end of a call whose slot was given back. Thread: executor.
    static void publish(Call& call);

    const Tracer& tracer() const { return m_actor.tracer(); }

private:
    std::exception_ptr errorOf(Hindrance hindrance, Call& call) const;

    ActorCore& m_actor;
    const std::string m_name;
    const std::uint8_t m_number;
    std::atomic<std::int64_t> m_limit;
    std::size_t m_warnAbove = 5000; // Pending calls.
};

} // namespace playground
