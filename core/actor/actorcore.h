#pragma once

#include "core/actor/actoroptions.h"
#include "core/actor/heldcalls.h"
#include "core/actor/pendingcalls.h"
#include "core/actor/slotset.h"
#include "core/actor/tracer.h"
#include "core/exec/interpreterlock.h"
#include "core/exec/parking.h"
#include "core/virtual/virtuallock.h"
#include "core/virtual/virtualmachine.h"

#include <atomic>
#include <exception>
#include <functional>
#include <latch>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace playground {

class Call;
class ConcurrencyGroup;
class RuntimeCore;
namespace detail {
class ActorOwner;
}

/// A concurrency group before it exists.
struct GroupPlan {
    std::string name; ///< Empty for the default group, which comes first.
    std::int64_t limit = 1;
};

/// What an actor is made of, without its type.
struct ActorBlueprint {
    enum class Model : std::uint8_t { Async, Threaded };
    std::string name;
    std::string className;
    Model model = Model::Threaded;
    const void* type = nullptr; ///< Tells the C++ class.
    ActorOptions options;
    std::vector<GroupPlan> groups;
    std::vector<std::uint8_t> groupOfMethod; ///< Number of its group by the method's place in the class's list.
    std::vector<MethodId> methods;           ///< Likewise.
    std::function<void*()> construct;         ///< Called once, on the actor's own thread.
    void (*destroy)(void*) = nullptr;         ///< Likewise, of what was constructed. May throw.
    std::optional<Duration> switchInterval;           ///< Of its interpreter lock, if it has one.
    std::optional<std::uint64_t> shuffleSeed;
    std::uint32_t number = 0; ///< In its runtime, from 1.
    bool growsWhileParked = false; ///< A thread that waits inside a call does not count against the limit.
};

/// A running actor, without its type: takes calls from any thread and has its groups run them by the model's rules.
/// Outlives its calls and the threads that run them. Thread: any, but for what is said to be executor.
class ActorCore final : public std::enable_shared_from_this<ActorCore> {
public:
    ActorCore(ActorBlueprint blueprint, Tracer tracer, RuntimeCore& runtime);
    ~ActorCore();
    ActorCore(const ActorCore&) = delete;
    ActorCore& operator=(const ActorCore&) = delete;

    /// Starts its threads, of which one makes the instance; waits for neither. Throws std::system_error when the
    /// machine does not give so many threads; none is left then. Once, before any call.
    void open();

    const std::string& name() const { return m_blueprint.name; }
    const std::string& className() const { return m_blueprint.className; }
    const void* type() const { return m_blueprint.type; }
    std::uint32_t number() const { return m_blueprint.number; }
    bool isAsync() const { return m_blueprint.model == ActorBlueprint::Model::Async; }
    const Tracer& tracer() const { return m_tracer; }
    RuntimeCore& runtime() const { return m_runtime; }
    MethodId methodAt(std::size_t index) const { return m_blueprint.methods[index]; }
    std::string methodName(MethodId method) const;

    ConcurrencyGroup& groupOfMethod(std::size_t index) const { return *m_groups[m_blueprint.groupOfMethod[index]]; }
    /// The default one for an empty name. Throws std::invalid_argument, naming those there are.
    ConcurrencyGroup& group(std::string_view name) const;
    const std::vector<std::unique_ptr<ConcurrencyGroup>>& groups() const { return m_groups; }

    PendingCalls& pendingCalls() { return m_pending; }

    /// Takes a hold of the call. One that has late arguments, or stands behind one where order is kept, waits for
    /// them. An actor that has ended fails it at once. Throws PendingCallsLimitExceededError before anything else.
    void submit(Call& call, std::span<RefState* const> late);

    /// One that is not over ends as semantics allow; see ObjectRef::cancel().
    void cancel(Call& call);
    void cancelChildren(CallId parent);

    /// Throws std::invalid_argument below 1 and for unknown groups, std::system_error when the machine gives no more
    /// threads.
    void setMaxConcurrency(std::string_view group, std::int64_t limit) const;

    /// Running, queued and future calls fail with an ActorDiedError of this text; of several the first counts. Does not
    /// wait.
    void kill(const std::string& reason);

    /// Ends when the calls submitted so far, and those that they submit, have ended. Does not wait.
    void terminateWhenIdle();
    /// Ends when the calls submitted so far have ended; later ones fail. Does not wait.
    void terminate();
    bool isTerminating() const { return m_isTerminating.load(std::memory_order_relaxed); }

    /// Waits until no thread of the actor is left. After kill() or terminate(), from outside the actor.
    void join();
    bool hasStopped() const { return m_hasStopped.load(std::memory_order_acquire); }

    bool isDead() const { return m_dead.load(std::memory_order_acquire); }
    std::string deathReason() const;

    /// Parks the calling thread, in the name of its current call if it has one. Killing the actor calls it off, which
    /// throws an ActorDiedError. False when the deadline came first.
    bool park(Parking& parking, std::optional<Clock::Wall::time_point> deadline, Awaited waitsFor);

    /// Until the call-off of the same key is removed, killing the actor calls it; at once when it is dead already.
    void addCallOff(const void* key, std::function<void()> callOff);
    void removeCallOff(const void* key);

    /// What a blocking get inside this actor's event loop does: throws a BlockingCallError, or warns once. Thread:
    /// executor.
    void checkBlocking(const char* function);

    /// Null when its calls compute side by side. The second is that of virtual time.
    InterpreterLock* interpreterLock() { return m_interpreterLock ? &*m_interpreterLock : nullptr; }
    VirtualLock* virtualLock() { return m_virtualLock ? &*m_virtualLock : nullptr; }

    /// Whose threads are the actor's, in virtual time; null in real time.
    const std::shared_ptr<VirtualMachine>& machine() const { return m_machine; }

    /// Before open(). Kept until the instance was made, so that its constructor finds it.
    void setOwner(const std::shared_ptr<detail::ActorOwner>& owner) { m_owner = m_firstOwner = owner; }
    const std::weak_ptr<detail::ActorOwner>& owner() const { return m_owner; }

    // For its groups.
    void* instance() const { return m_instance; }
    std::optional<std::uint64_t> shuffleSeed() const { return m_blueprint.shuffleSeed; }
    void threadStarts() { m_threads.fetch_add(1, std::memory_order_relaxed); } ///< Said by who starts a thread ...
    void threadBegins(const std::string& name); ///< ... by the thread ...
    void threadEnds(); ///< ... at its end, or by who could not start it. The last one destroys the instance.
    void construct(); ///< Makes the instance, the first time; on failure the actor is dead. Thread: executor.
    void awaitConstruction() { m_construction.wait(); } ///< Of a thread that does not construct. Thread: executor.
    void awaitOpening() { m_opening.wait(); } ///< Until no more threads are started by open(). Thread: executor.
    std::uint32_t takeSlot();
    void giveBackSlot(std::uint32_t slot);
    void groupIsIdle(std::uint8_t group); ///< Told so that no call arrives at the group meanwhile ...
    void endIfIdle(); ///< ... and then, without its lock, this.
    void callArrives(Call& call);

    /// The call has left where it was held and is not yet where it goes: an actor that terminates waits for it.
    void expect(Call& call);

    /// Ends a call that is in no queue; with this error, if there is one, else saying why it must not begin.
    void refuse(Call& call, std::exception_ptr error = {});
    bool growsWhileParked() const { return m_blueprint.growsWhileParked; }
    bool isPlain() const; ///< One thread: keeps each caller's order, even when an argument is late.

private:
    void createGroups();
    void tellGroups() const;
    bool hasNothingLeft() const;
    void end();

    ActorBlueprint m_blueprint;
    const std::shared_ptr<VirtualMachine> m_machine; // The clock of the tracer is its.
    const Tracer m_tracer;
    RuntimeCore& m_runtime; // Outlives its actors.
    std::weak_ptr<detail::ActorOwner> m_owner;
    std::shared_ptr<detail::ActorOwner> m_firstOwner;
    PendingCalls m_pending;
    HeldCalls m_held;
    std::optional<InterpreterLock> m_interpreterLock;
    std::optional<VirtualLock> m_virtualLock;
    void* m_instance = nullptr; // Made and destroyed on the actor's own thread.
    std::once_flag m_constructed;
    std::latch m_construction{1};
    std::latch m_opening{1}; // Of the groups.
    std::atomic<bool> m_dead{false};
    std::atomic<bool> m_isTerminating{false};
    std::atomic<bool> m_isClosed{false}; // No call is taken any more; told before m_isTerminating.
    std::atomic<bool> m_hasStopped{false};
    std::atomic<bool> m_warned{false};
    std::atomic<std::int64_t> m_threads{1}; // That may use the instance; one for open().
    std::mutex m_slotMutex; // Guards the slots where groups share them.
    SlotSet m_slots; // Lanes: no two calls of the actor are in the same one at a time.
    mutable std::mutex m_mutex; // Guards what follows: parked threads meet the one that kills.
    std::string m_deathReason;
    std::unordered_map<const void*, std::function<void()>> m_callOffs; // Must be quick; called under the lock.
    std::vector<bool> m_idleGroups;
    std::int64_t m_expected = 0; // Calls on their way to a group.
    std::vector<std::unique_ptr<ConcurrencyGroup>> m_groups; // Last: their threads use all the others.
};

} // namespace playground
