#pragma once

#include "core/actor/actorcore.h"
#include "core/actor/methodcall.h"
#include "core/actor/objectref.h"

#include <memory>

namespace playground {

class RuntimeCore;

namespace detail {

/// Shared by the handles of an actor: when the last one is dropped, the actor ends once its pending calls have.
class ActorOwner final {
public:
    ActorOwner(std::shared_ptr<RuntimeCore> runtime, std::shared_ptr<ActorCore> core)
        : m_runtime(std::move(runtime)), m_core(std::move(core)) {}
    ~ActorOwner() { m_core->terminate(); }
    ActorOwner(const ActorOwner&) = delete;
    ActorOwner& operator=(const ActorOwner&) = delete;

    ActorCore& core() const { return *m_core; }
    CallId nextCallId() const;

private:
    std::shared_ptr<RuntimeCore> m_runtime;
    std::shared_ptr<ActorCore> m_core;
};

/// The call in whose name the calling thread submits; None for the driver.
CallId currentCallId();

} // namespace detail

/// What the holder of an actor can do with it. Copies are handles of the same actor.
/// Outlives its Runtime harmlessly: calls then fail with ActorDiedError. Thread: any.
template <ActorClass A>
class ActorHandle final {
public:
    ActorHandle() = default; ///< Of no actor; only assignment is allowed.
    explicit ActorHandle(std::shared_ptr<detail::ActorOwner> owner) : m_owner(std::move(owner)) {}

    /// Submits a call of a method listed in ACTOR_METHODS and returns at once. Arguments are copied or moved into the
    /// call.
    template <auto M, class... Args>
    auto remote(Args&&... args) const {
        constexpr std::size_t index = decltype(A::playgroundMethods())::template indexOf<M>();
        static_assert(index < decltype(A::playgroundMethods())::size,
                      "list the method in the class's ACTOR_METHODS to call it");
        return remoteAs<M>(m_owner->core().methodAt(index), std::forward<Args>(args)...);
    }

    /// As remote(), told to the trace under another method's name.
    template <auto M, class... Args>
    auto remoteAs(MethodId method, Args&&... args) const {
        using Result = typename detail::MethodTraits<decltype(M)>::Result;
        auto* call =
            new detail::MethodCall<A, M>(m_owner->core(), m_owner->nextCallId(), method, std::forward<Args>(args)...);
        ObjectRef<Result> ref{Hold<ResultState<Result>>(call)};
        m_owner->core().submit(*call, detail::currentCallId());
        return ref;
    }

    const std::string& name() const { return m_owner->core().name(); }
    ActorId id() const { return m_owner->core().tracer().actor; }

    /// Acts while calls are in flight. Raised: waiting calls start at once. Lowered: running calls finish, nothing
    /// starts until fewer than the limit are in flight. A pool grows and shrinks its threads the same way. Throws
    /// std::invalid_argument below 1 and std::system_error when the machine does not give so many threads.
    void setMaxConcurrency(std::int64_t limit) const { m_owner->core().setMaxConcurrency(limit); }
    std::int64_t maxConcurrency() const { return m_owner->core().maxConcurrency(); }

    /// Running, queued and future calls fail with ActorDiedError. Returns at once.
    void kill(const std::string& reason = {}) const {
        m_owner->core().kill(reason.empty() ? "actor " + name() + " was killed" : reason);
    }
    bool isDead() const { return m_owner->core().isDead(); }

private:
    std::shared_ptr<detail::ActorOwner> m_owner;
};

} // namespace playground
