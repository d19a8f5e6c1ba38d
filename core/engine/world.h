#pragma once

#include "core/base/result.h"
#include "core/engine/engine.h"
#include "core/engine/scriptactors.h"
#include "core/scenario/scenario.h"

#include <atomic>
#include <map>
#include <mutex>

namespace playground {

/// The actors, classes and tasks of a session by name: what scenario steps and the driver call on.
/// Outlives its runtime's actors. Thread: any.
class World final {
public:
    World(Runtime& runtime, Recorder& recorder, Engine engine)
        : m_runtime(runtime), m_recorder(recorder), m_engine(engine) {}

    /// Adds a class or replaces the one of this name, for calls submitted from now on.
    Result<void> setClass(const ClassSpec& spec);
    void setTask(const TaskSpec& spec);

    /// Takes the place of a killed actor.
    Result<ActorId> addActor(const ActorSpec& spec);

    /// AtOnce: its running, queued and future calls fail, saying so. Else those submitted before have their time.
    /// Refused: an unknown actor; not: one that is dead.
    enum class End : std::uint8_t { AtOnce, AfterItsCalls };
    Result<void> endActor(const std::string& name, End end);

    /// Kills it and forgets it.
    Result<void> removeActor(const std::string& name);

    /// Refused: an unknown or killed actor, a limit below 1, threads that the machine will not give.
    Result<void> setMaxConcurrency(const std::string& actor, std::int64_t limit, const std::string& group = {});

    std::optional<ActorId> actorId(const std::string& name) const; ///< None when it was killed.

    /// Refused: what does not exist. An empty actor means a task.
    Result<void> check(const std::string& actor, const std::string& method) const;

    /// Calls a method, or a task when `actor` is empty; what the call draws comes from the seed. It waits for its
    /// arguments. Throws ScenarioError when there is none.
    struct Target {
        std::string actor;
        std::string method;
        std::string group = {}; ///< Empty: where the method says.
    };
    using Refs = std::vector<ObjectRef<Value>>;
    CallRef submit(const Target& target, std::uint64_t seed, const Refs& arguments = {});

    LiveToken liveToken();
    LiveToken firingToken(); ///< To be kept while a batch is being submitted.
    bool isFiring() const { return m_firing->load(std::memory_order_acquire) > 0; }
    bool isIdle() const { return m_live->load(std::memory_order_acquire) == 0; }
    std::map<std::string, std::map<std::string, std::int64_t>> variables() const; ///< Those of killed actors too.

private:
    using Programs = std::map<std::string, std::shared_ptr<const Program>, std::less<>>;
    struct Class {
        ClassSpec spec;
        Programs programs;
    };
    struct Actor {
        std::string className;
        std::variant<ActorHandle<AsyncScript>, ActorHandle<ThreadedScript>> handle;
        std::shared_ptr<ScriptState> state;
        bool isKilled = false; ///< Stays, so that calls are submitted to it and refused in the trace.
        bool isAsync = false;
    };
    struct Task {
        std::shared_ptr<const Program> program;
        bool runToCompletion = false;
    };

    std::shared_ptr<const Program> programOf(const std::string& actor, const std::string& method) const;
    ObjectRef<Value> submitTask(const std::string& name, std::uint64_t seed, const Refs& arguments);
    ActorHandle<AsyncScript> virtualTasks();
    static void kill(const std::string& name, const Actor& actor);
    Actor makeActor(const ActorSpec& spec, const ClassSpec& actorClass);

    Runtime& m_runtime;
    Recorder& m_recorder;
    const Engine m_engine;
    mutable std::mutex m_mutex; // Guards all below: the window meets actors that call each other.
    std::map<std::string, Class, std::less<>> m_classes;
    std::map<std::string, Actor, std::less<>> m_actors;
    std::map<std::string, Task, std::less<>> m_tasks;
    std::optional<ActorHandle<AsyncScript>> m_virtualTasks; // Runs them in virtual time; made at the first one.
    using Count = std::shared_ptr<std::atomic<std::int64_t>>;
    static LiveToken countedIn(const Count& count);
    Count m_live = std::make_shared<std::atomic<std::int64_t>>(0);
    Count m_firing = std::make_shared<std::atomic<std::int64_t>>(0);
};

} // namespace playground
