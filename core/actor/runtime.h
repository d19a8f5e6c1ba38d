#pragma once

#include "core/actor/actorhandle.h"
#include "core/actor/ascompleted.h"
#include "core/actor/awaitables.h"
#include "core/actor/blocking.h"
#include "core/actor/get.h"
#include "core/actor/runtimecontext.h"
#include "core/actor/runtimecore.h"
#include "core/actor/runtimeoptions.h"

#include <concepts>
#include <tuple>

namespace playground {

namespace detail {

template <class... Args>
inline constexpr bool beginsWithOptions = false;
template <class First, class... Rest>
inline constexpr bool beginsWithOptions<First, Rest...> = std::same_as<std::decay_t<First>, ActorOptions>;

} // namespace detail

/// Where actors live. Destroying it kills them and waits for their threads.
/// Thread: any, but destruction: from no actor's thread.
class Runtime final {
public:
    explicit Runtime(const RuntimeOptions& options = {}) : m_core(std::make_shared<RuntimeCore>(options)) {}
    ~Runtime() { m_core->shutDown(); }
    Runtime(const Runtime&) = delete;
    Runtime& operator=(const Runtime&) = delete;

    /// Creates an actor; its instance is constructed from the arguments on the actor's own thread, for which this does
    /// not wait. When that throws, every call fails with an ActorDiedError that says so. The actor is async when the
    /// class has a coroutine method, else threaded. Throws std::invalid_argument for a limit below 1, an unknown method
    /// or a name that a living actor has, std::system_error when the machine gives no more threads, std::length_error
    /// beyond 65,535 actors in one trace, std::logic_error for an async actor where the program has no
    /// QCoreApplication, and ActorDiedError after shutDown().
    template <ActorClass A, class... Args>
    ActorHandle<A> spawn(const ActorOptions& options, Args&&... args) {
        ActorBlueprint blueprint;
        blueprint.model = isAsyncActor<A> ? ActorBlueprint::Model::Async : ActorBlueprint::Model::Threaded;
        blueprint.options = options;
        return spawnAs<A>(std::move(blueprint), std::forward<Args>(args)...);
    }

    /// As spawn(), of this model, whatever methods the class has: on a virtual machine those of threaded actors are
    /// coroutines too, which await nothing but OnThread.
    template <ActorClass A, class... Args>
    ActorHandle<A> spawnAs(ActorBlueprint blueprint, Args&&... args) {
        using Own = std::tuple<std::decay_t<Args>...>;
        constexpr auto names = A::playgroundMethodNames();
        const std::string& className = blueprint.options.className();
        blueprint.className = className.empty() ? std::string(A::playgroundClassName()) : className;
        blueprint.type = &detail::signatureTag<A>;
        blueprint.construct = [own = std::make_shared<Own>(std::forward<Args>(args)...)]() -> void* {
            return std::apply([](auto&... each) { return new A(std::move(each)...); }, *own);
        };
        blueprint.destroy = [](void* instance) { delete static_cast<A*>(instance); };
        return ActorHandle<A>(m_core->spawn(std::move(blueprint), {names.begin(), names.end()}, detail::groupsOf<A>()));
    }

    /// The same with default options.
    template <ActorClass A, class... Args>
        requires(!detail::beginsWithOptions<Args...>) && std::constructible_from<A, std::decay_t<Args>...>
    ActorHandle<A> spawn(Args&&... args) {
        return spawn<A>(ActorOptions(), std::forward<Args>(args)...);
    }

    /// The living actor of this name. Throws std::invalid_argument when there is none, or when it is of another class.
    template <ActorClass A>
    ActorHandle<A> actor(const std::string& name) {
        return ActorHandle<A>(m_core->actorNamed(name, &detail::signatureTag<A>));
    }

    /// What a pool that runs tasks is like.
    ActorBlueprint blueprintOfTasks() const { return m_core->blueprintOfTasks(); }

    /// Runs a function as a task, on a pool of threads that the runtime makes at the first one: as many as the machine
    /// has, at least two, those not counted that wait for other calls. Arguments are treated as an actor's remote()
    /// does. A coroutine function does not compile; wrap it: `runtime.remote([] { return runToCompletion(f()); })`.
    /// After shutDown() the ref fails with ActorDiedError.
    template <class F, class... Args>
    auto remote(F function, Args&&... args) {
        return remoteAs(m_core->tasks().methodAt(0), std::move(function), std::forward<Args>(args)...);
    }

    /// As remote(), told to the trace under this name.
    template <class F, class... Args>
    auto remoteAs(MethodId method, F function, Args&&... args) {
        using Arguments = detail::FunctionArguments<F, Args...>;
        using Made = detail::FunctionCall<F, Arguments>;
        using Result = typename Made::Returned;
        static_assert(!detail::CoroutineResult<Result>::isCoroutine,
                      "a coroutine function cannot be a remote task: wrap it in a function that calls "
                      "playground::runToCompletion() on it");
        ActorCore& tasks = m_core->tasks();
        auto* call = new Made(*tasks.groups().front(), m_core->nextCallId(), method, std::move(function),
                              std::forward<Args>(args)...);
        return detail::submit<Result>(tasks, call);
    }

    /// What destruction does first. No actor can be spawned afterwards, and calls fail. Throws std::logic_error on an
    /// actor's thread, which it would wait for.
    void shutDown() { m_core->shutDown(); }

    /// Model time since the runtime was made.
    TimePoint now() const { return m_core->clock().now(); }
    const Clock& clock() const { return m_core->clock(); }

private:
    std::shared_ptr<RuntimeCore> m_core;
};

} // namespace playground
