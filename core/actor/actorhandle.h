#pragma once

#include "core/actor/actorcore.h"
#include "core/actor/concurrencygroup.h"
#include "core/actor/methodcall.h"
#include "core/actor/objectrefgenerator.h"

#include <memory>

namespace playground {

namespace detail {

/// Shared by the handles of an actor: when the last one is dropped, the actor ends once its pending calls have.
class ActorOwner final {
public:
    ActorOwner(std::shared_ptr<RuntimeCore> runtime, std::shared_ptr<ActorCore> core)
        : m_runtime(std::move(runtime)), m_core(std::move(core)) {}
    ~ActorOwner() { m_core->terminateWhenIdle(); }
    ActorOwner(const ActorOwner&) = delete;
    ActorOwner& operator=(const ActorOwner&) = delete;

    ActorCore& core() const { return *m_core; }
    CallId nextCallId() const;

private:
    std::shared_ptr<RuntimeCore> m_runtime;
    std::shared_ptr<ActorCore> m_core;
};

/// Throws std::logic_error; see self().
std::shared_ptr<ActorOwner> ownerOfCurrentActor(const void* type);

/// Submits a call that was just made, and gives what its caller gets.
template <class Result, class SomeCall>
ObjectRef<Result> submit(ActorCore& core, SomeCall* call) {
    ObjectRef<Result> ref{Hold<ResultState<Result>>::ofUnshared(*call)};
    if constexpr (SomeCall::hasLateArguments)
        core.submit(*call, call->lateArguments());
    else
        core.submit(*call, {});
    return ref;
}

} // namespace detail

/// How one call is to be, other than its method says.
class CallOptions final {
public:
    CallOptions() {} // Declared, so that this is no aggregate; see ActorOptions.

    /// Runs it in this concurrency group. remote() throws std::invalid_argument when the actor has none of that name.
    CallOptions& concurrencyGroup(std::string name) {
        m_group = std::move(name);
        return *this;
    }

    const std::optional<std::string>& concurrencyGroup() const { return m_group; }

private:
    std::optional<std::string> m_group;
};

/// What the holder of an actor can do with it. Copies are handles of the same actor.
/// Outlives its Runtime harmlessly: calls then fail with ActorDiedError. Thread: any.
template <ActorClass A>
class ActorHandle final {
public:
    ActorHandle() = default; ///< Of no actor; only assignment is allowed.
    explicit ActorHandle(std::shared_ptr<detail::ActorOwner> owner) : m_owner(std::move(owner)) {}

    /// Submits a call of a method listed in ACTOR_METHODS and returns at once: an ObjectRef of the method's result, or
    /// an ObjectRefGenerator where it returns a generator. Arguments are copied or moved into the call. An ObjectRef
    /// for a parameter of its value's type is resolved first: the call waits for it, and fails with its error.
    /// Throws PendingCallsLimitExceededError; see ActorOptions::maxPendingCalls().
    template <auto M, class... Args>
    auto remote(Args&&... args) const {
        return remoteIn<M>(core().groupOfMethod(indexOf<M>()), core().methodAt(indexOf<M>()),
                           std::forward<Args>(args)...);
    }

    /// As remote(), with options for this call.
    template <auto M, class... Args>
    auto remoteWith(const CallOptions& options, Args&&... args) const {
        return remoteAs<M>(core().methodAt(indexOf<M>()), options, std::forward<Args>(args)...);
    }

    /// As remoteWith(), told to the trace under another method's name.
    template <auto M, class... Args>
    auto remoteAs(MethodId method, const CallOptions& options, Args&&... args) const {
        ConcurrencyGroup& group =
            options.concurrencyGroup() ? core().group(*options.concurrencyGroup()) : core().groupOfMethod(indexOf<M>());
        return remoteIn<M>(group, method, std::forward<Args>(args)...);
    }

    const std::string& name() const { return core().name(); }
    ActorId id() const { return core().tracer().actor; }

    /// Acts while calls are in flight. Raised: waiting calls start at once. Lowered: running calls finish, nothing
    /// starts until fewer than the limit are in flight. A pool grows and shrinks its threads the same way. Throws
    /// std::invalid_argument below 1 and for an unknown group, and std::system_error when the machine does not give so
    /// many threads. Without a group's name it is that of the default group.
    void setMaxConcurrency(std::int64_t limit) const { core().setMaxConcurrency({}, limit); }
    void setMaxConcurrency(std::string_view group, std::int64_t limit) const { core().setMaxConcurrency(group, limit); }
    std::int64_t maxConcurrency(std::string_view group = {}) const { return core().group(group).maxConcurrency(); }

    /// Queued and future calls fail with ActorDiedError, running ones at their next await or block, at the latest when
    /// the method returns; see throwIfKilled(). Returns at once.
    void kill(const std::string& reason = {}) const {
        core().kill(reason.empty() ? "actor " + name() + " was killed" : reason);
    }
    bool isDead() const { return core().isDead(); }

    /// Queued like a call: those submitted before have their time, then the actor ends; later ones fail with
    /// ActorDiedError. Returns at once.
    void terminate() const { core().terminate(); }

    friend bool operator==(const ActorHandle& a, const ActorHandle& b) { return a.m_owner == b.m_owner; }

private:
    ActorCore& core() const { return m_owner->core(); }

    template <auto M>
    static constexpr std::size_t indexOf() {
        constexpr std::size_t index = decltype(A::playgroundMethods())::template indexOf<M>();
        static_assert(index < decltype(A::playgroundMethods())::size,
                      "list the method in the class's ACTOR_METHODS to call it");
        return index;
    }

    template <auto M, class... Args>
    auto remoteIn(ConcurrencyGroup& group, MethodId method, Args&&... args) const {
        using Traits = detail::MethodTraits<decltype(M)>;
        static_assert(sizeof...(Args) == Traits::size, "the method takes another number of arguments");
        static_assert(!Traits::hasViews,
                      "a view among the parameters may refer to what is gone when the call runs; take a value");
        static_assert(!Traits::changesArguments,
                      "a parameter that is a reference refers to the call's own copy; take a value, or const&");
        using Made = detail::MethodCallFor<A, M, Args...>;
        auto* call = new Made(group, m_owner->nextCallId(), method, std::forward<Args>(args)...);
        if constexpr (Traits::isStream) {
            const auto first = call->first();
            return ObjectRefGenerator<typename Traits::Result>(first, detail::submit<void>(core(), call));
        } else {
            return detail::submit<typename Traits::Result>(core(), call);
        }
    }

    std::shared_ptr<detail::ActorOwner> m_owner;
};

/// A handle of the actor whose code is running. Throws std::logic_error elsewhere, in an actor of another class, and
/// when all other handles have been dropped: the actor ends then.
template <ActorClass A>
ActorHandle<A> self() {
    return ActorHandle<A>(detail::ownerOfCurrentActor(&detail::signatureTag<A>));
}

} // namespace playground
