#pragma once

#include "core/actor/groupwait.h"

#include <atomic>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <span>
#include <unordered_map>
#include <vector>

namespace playground {

class ActorCore;
class Call;

/// The calls of an actor that may not enter their group yet: their arguments are still to come from other calls, or
/// they stand behind such a call of the same caller where order is kept. Thread: any.
class HeldCalls final {
public:
    explicit HeldCalls(ActorCore& actor) : m_actor(actor) {}
    ~HeldCalls();

    /// Nothing is held, so calls without late arguments may pass by. Without a lock; of the own caller's calls exact.
    bool isEmpty() const { return m_count.load(std::memory_order_acquire) == 0; }

    /// There are some that the actor does not expect in their groups yet. Without a lock.
    bool areWaiting() const { return m_waiting.load(std::memory_order_acquire) > 0; }

    /// Enqueues the call in its group when its arguments are there and, where `keepsOrder`, no earlier call of this
    /// caller is held.
    void submit(Call& call, std::span<RefState* const> late, bool keepsOrder);

    /// Takes the call out; false when it is not held. The caller ends it.
    bool take(Call& call);
    void collectChildren(CallId parent, std::vector<Hold<RefState>>& children);

    /// Takes all out, for ever: what is submitted from now on goes to its group at once.
    std::vector<Call*> close();

private:
    struct Held final : Wakeable {
        Held(HeldCalls& owner, Call& heldCall) : held(owner), call(heldCall) {}
        void wake() noexcept override { held.argumentsAreThere(call); }
        HeldCalls& held;
        Call& call;
        Hold<GroupWait> wait; // Null for a call that only stands behind another.
        bool keepsOrder = false; // Is in its caller's order; whether calls are changes with the actor's limit.
        bool isReady = false;
    };
    using Order = std::deque<Call*>;

    /// Calls that their group did not take any more. To be refused outside of the lock, for whoever waits for them may
    /// be held here.
    using Refused = std::vector<Call*>;

    void recordLate(const Call& call, std::span<RefState* const> late) const;
    void argumentsAreThere(Call& call);
    void advance(std::uint32_t caller, Refused& refused);
    void letGo(Call& call, Refused& refused);
    void leave(Call& call);
    void refuse(const Refused& refused);

    ActorCore& m_actor;
    std::atomic<std::size_t> m_count{0}; // Until they are in their groups' queues.
    std::atomic<std::size_t> m_waiting{0}; // Until the actor expects them there.
    std::mutex m_mutex; // Guards all below: callers meet those who make arguments ready.
    std::unordered_map<Call*, std::unique_ptr<Held>> m_calls;
    std::unordered_map<std::uint32_t, Order> m_orders; // By caller; only where order is kept.
    bool m_isClosed = false;
};

} // namespace playground
