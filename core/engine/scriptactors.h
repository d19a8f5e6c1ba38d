#pragma once

#include "core/actor/runtime.h"
#include "core/engine/scriptrun.h"

namespace playground {

/// Counts the calls that are under way: copied into every call's arguments, which are dropped when it has ended.
using LiveToken = std::shared_ptr<void>;

/// What a scenario method is called with. Methods take it by reference, for the token must live until the call's end
/// was told.
struct ScriptCall {
    // Declared, so that this is no aggregate: temporaries of aggregates next to co_await are destroyed twice by GCC 12.
    ScriptCall(std::shared_ptr<const Program> what, std::uint64_t randomSeed, LiveToken live)
        : program(std::move(what)), seed(randomSeed), token(std::move(live)) {}
    std::shared_ptr<const Program> program;
    std::uint64_t seed;
    LiveToken token;
    bool runsToCompletion = false; ///< Of a task.
};

/// A scenario actor of an async class: an actor class like any other, whose methods run steps. In virtual time those of
/// threaded classes and tasks are of it too: their methods, and the sync ones of async classes, are the last two.
class AsyncScript final {
    ACTOR_METHODS(AsyncScript, run, runSync, stream, streamSync, runOnThread, streamOnThread)

public:
    /// Without a state each call has one of its own, as tasks have.
    AsyncScript(World* world, std::shared_ptr<ScriptState> state) : m_world(*world), m_state(std::move(state)) {}

    QCoro::Task<Value> run(const ScriptCall& call, const ArgumentValues& arguments);
    Value runSync(const ScriptCall& call, const ArgumentValues& arguments);

    /// Of methods that yield items.
    QCoro::AsyncGenerator<Value> stream(const ScriptCall& call, const ArgumentValues& arguments);
    QCoro::Generator<Value> streamSync(const ScriptCall& call, const ArgumentValues& arguments);

    QCoro::Task<Value> runOnThread(const ScriptCall& call, const ArgumentValues& arguments);
    QCoro::AsyncGenerator<Value> streamOnThread(const ScriptCall& call, const ArgumentValues& arguments);

private:
    World& m_world; // Outlives its actors.
    std::shared_ptr<ScriptState> m_state;
};

/// A scenario actor of a threaded class, in real time.
class ThreadedScript final {
    ACTOR_METHODS(ThreadedScript, runSync, streamSync)

public:
    ThreadedScript(World* world, std::shared_ptr<ScriptState> state) : m_world(*world), m_state(std::move(state)) {}

    Value runSync(const ScriptCall& call, const ArgumentValues& arguments);
    QCoro::Generator<Value> streamSync(const ScriptCall& call, const ArgumentValues& arguments);

private:
    World& m_world; // Outlives its actors.
    std::shared_ptr<ScriptState> m_state;
};

/// A task in real time. Blocks the calling thread where its steps wait.
Value runTask(World& world, const ScriptCall& call, const ArgumentValues& arguments);

} // namespace playground
