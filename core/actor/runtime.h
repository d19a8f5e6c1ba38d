#pragma once

#include "core/actor/actorhandle.h"
#include "core/actor/awaitables.h"
#include "core/actor/get.h"
#include "core/actor/runtimecontext.h"
#include "core/actor/runtimecore.h"

#include <functional>

namespace playground {

/// How a runtime is to be.
class RuntimeOptions final {
public:
    RuntimeOptions() {} // Declared, so that this is no aggregate; see ActorOptions.

    /// Hears of everything that happens. Must outlive the runtime. Default: nothing is traced.
    RuntimeOptions& recorder(Recorder* recorder) {
        m_recorder = recorder;
        return *this;
    }

    /// Model time runs this much faster than the wall. Needs speed > 0. Default: 1.
    RuntimeOptions& speed(double speed) {
        m_speed = speed;
        return *this;
    }

    Recorder* recorder() const { return m_recorder; }
    double speed() const { return m_speed; }

private:
    Recorder* m_recorder = nullptr;
    double m_speed = 1.0;
};

/// Where actors live. Destroying it kills them and waits for their threads.
/// Thread: any, but destruction: from no actor's thread.
class Runtime final {
public:
    explicit Runtime(const RuntimeOptions& options = {})
        : m_core(std::make_shared<RuntimeCore>(options.recorder(), options.speed())) {}
    ~Runtime() { m_core->shutDown(); }
    Runtime(const Runtime&) = delete;
    Runtime& operator=(const Runtime&) = delete;

    /// Creates an actor; its instance is constructed from the arguments on the actor's own thread. When that throws,
    /// every call fails with an ActorDiedError that says so. The actor is async when the class has a coroutine method,
    /// else threaded. Throws std::invalid_argument for a limit below 1, std::system_error when the machine gives no
    /// more threads, std::length_error beyond 65,535 actors in one trace.
    template <ActorClass A, class... Args>
    ActorHandle<A> spawn(const ActorOptions& options = {}, Args&&... args) {
        ActorBlueprint blueprint;
        blueprint.className = options.className().empty() ? std::string(A::playgroundClassName()) : options.className();
        blueprint.options = options;
        blueprint.construct = [... own =
                                   std::decay_t<Args>(std::forward<Args>(args))]() mutable -> std::shared_ptr<void> {
            return std::make_shared<A>(std::move(own)...);
        };
        constexpr auto names = A::playgroundMethodNames();
        auto core = m_core->spawn(std::move(blueprint),
                                  isAsyncActor<A> ? RuntimeCore::Model::Async : RuntimeCore::Model::Threaded,
                                  {names.begin(), names.end()});
        return ActorHandle<A>(std::make_shared<detail::ActorOwner>(m_core, std::move(core)));
    }

    /// Runs a function as a task, on a pool of threads that the runtime makes at the first one.
    /// A coroutine function does not compile; wrap it: `runtime.remote([] { return runToCompletion(f()); })`.
    template <class F, class... Args>
    auto remote(F function, Args&&... args) {
        return remoteAs(m_core->taskPool()->methodAt(0), std::move(function), std::forward<Args>(args)...);
    }

    /// As remote(), told to the trace under this name.
    template <class F, class... Args>
    auto remoteAs(MethodId method, F function, Args&&... args) {
        using Arguments = std::tuple<std::decay_t<Args>...>;
        using Result = decltype(std::apply(std::declval<F&>(), std::declval<Arguments&&>()));
        static_assert(!detail::CoroutineResult<Result>::isCoroutine,
                      "a coroutine function cannot be a remote task: wrap it in a function that calls "
                      "playground::runToCompletion() on it");
        const auto tasks = m_core->taskPool();
        auto* call = new detail::FunctionCall<F, Arguments>(*tasks, m_core->nextCallId(), method, std::move(function),
                                                            Arguments(std::forward<Args>(args)...));
        ObjectRef<Result> ref{Hold<ResultState<Result>>(call)};
        tasks->submit(*call, detail::currentCallId());
        return ref;
    }

    /// What destruction does first. No actor can be spawned afterwards, and calls fail.
    void shutDown() { m_core->shutDown(); }

    /// Model time since the runtime was made.
    TimePoint now() const { return m_core->clock().now(); }
    const Clock& clock() const { return m_core->clock(); }

private:
    std::shared_ptr<RuntimeCore> m_core;
};

} // namespace playground
