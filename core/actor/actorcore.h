#pragma once

#include "core/actor/actoroptions.h"
#include "core/actor/call.h"
#include "core/actor/tracer.h"
#include "core/exec/parking.h"

#include <coroutine>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>
#include <vector>

namespace playground {

class Suspension;

/// What an actor is made of, without its type.
struct ActorBlueprint {
    std::string className;
    ActorOptions options;
    std::vector<MethodId> methods;                  ///< By their place in the class's list.
    std::function<std::shared_ptr<void>()> construct; ///< Called once, on the actor's own thread.
};

/// A running actor, without its type: takes calls from any thread and runs them by the model's rules.
/// Outlives its calls and the threads that run them. Thread: any, but for what is said to be executor.
class ActorCore {
public:
    ActorCore(ActorBlueprint blueprint, Tracer tracer, std::string name);
    virtual ~ActorCore() = default;
    ActorCore(const ActorCore&) = delete;
    ActorCore& operator=(const ActorCore&) = delete;

    const std::string& name() const { return m_name; }
    const Tracer& tracer() const { return m_tracer; }
    MethodId methodAt(std::size_t index) const { return m_methods[index]; }
    std::string methodName(MethodId method) const;

    /// Takes a hold of the call. An actor that has ended fails it at once.
    void submit(Call& call, CallId parent);

    /// Throws std::invalid_argument below 1.
    void setMaxConcurrency(std::int64_t limit);
    std::int64_t maxConcurrency() const { return m_limit.load(std::memory_order_relaxed); }

    /// Running, queued and future calls fail with an ActorDiedError of this text; of several the first counts. Does not
    /// wait.
    void kill(const std::string& reason);

    /// Ends when the calls submitted so far, and those that they submit, have ended. Does not wait.
    virtual void terminate() = 0;

    /// Waits until no thread of the actor is left. After kill() or terminate(), from outside the actor.
    virtual void join() = 0;
    virtual bool hasStopped() const = 0;

    bool isDead() const { return m_dead.load(std::memory_order_acquire); }
    std::string deathReason() const;

    /// Parks the calling thread, in the name of its current call if it has one. Killing the actor calls it off, which
    /// throws an ActorDiedError. False when the deadline came first.
    bool park(Parking& parking, std::optional<Clock::Wall::time_point> deadline, CallId waitsFor);

    /// Until the call-off of the same key is removed, killing the actor calls it; at once when it is dead already.
    void addCallOff(const void* key, std::function<void()> callOff);
    void removeCallOff(const void* key);

    /// What a blocking get inside this actor's event loop does: throws a BlockingCallError, or warns once. Thread:
    /// executor.
    void checkBlocking(const char* function);

    /// Runs the coroutine on in the name of its call. Thread: executor.
    void resume(Call& call, Suspension& suspension, std::coroutine_handle<> handle);

    /// An event loop's actor: the call is there. Thread: executor.
    virtual void arrive(Call& call);

    /// The call has its result and no coroutine is left. Thread: executor.
    virtual void callIsOver(Call& call) = 0;

    /// Gives up a call that cannot be unwound: it fails, its coroutine stays suspended for ever. Thread: executor.
    void abandon(Call& call);

protected:
    virtual void enqueue(Call& call) = 0; ///< Needs to call refuse() when the actor is dead.
    virtual void limitChanged(std::int64_t limit) = 0; ///< Calls remember().
    void remember(std::int64_t limit) { m_limit.store(limit, std::memory_order_relaxed); }
    virtual void died() = 0;

    /// Makes the instance; on failure the actor is dead and the reason says why. Thread: executor.
    void construct();
    void destruct();

    /// Fails a call that has no slot. Thread: any, but only one.
    void refuse(Call& call);

    /// Runs the call's method in the slot that it was given at `admitted`; afterwards it is over, or suspended.
    /// Thread: executor.
    void begin(Call& call, TimePoint admitted);

    /// Publishes the end of a call whose slot was given back. Thread: executor.
    void publish(Call& call);

    void recordEnd(Call& call);
    void failAsDead(Call& call) const;

private:
    const std::string m_name;
    const Tracer m_tracer;
    const std::vector<MethodId> m_methods;
    const ActorOptions::OnBlockingGet m_onBlockingGet;
    std::function<std::shared_ptr<void>()> m_construct;
    std::shared_ptr<void> m_instance; // Made and destroyed on the actor's own thread.
    std::atomic<std::int64_t> m_limit;
    std::atomic<bool> m_dead{false};
    std::atomic<bool> m_warned{false};
    mutable std::mutex m_mutex; // Guards what follows: parked threads meet the one that kills.
    std::string m_deathReason;
    std::unordered_map<const void*, std::function<void()>> m_callOffs; // Must be quick; called under the lock.
};

} // namespace playground
