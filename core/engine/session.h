#pragma once

#include "core/base/result.h"
#include "core/base/time.h"
#include "core/engine/engine.h"
#include "core/scenario/scenario.h"
#include "core/trace/recorder.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace playground {

class VirtualMachine;

/// A run under the hands of a person: actors come and go, limits change and batches are fired while calls are in
/// flight. What happens is told by the recorder's events and by nothing else. In virtual time it happens in machine(),
/// as far as whoever drives that lets it run.
/// Nothing here waits for calls or threads, but destruction, which ends all calls first.
/// Thread: one thread only, the one that made it.
class Session final {
public:
    /// How the driver of run() ended.
    struct Outcome {
        bool completed = false;
        std::string error; ///< What ended the driver early, with the call it came from; empty when completed.
    };

    /// Classes, tasks, seed and speed come from the scenario; its actors are created at once.
    /// The recorder must outlive the session. Errors: see addActor().
    static Result<std::unique_ptr<Session>> create(const Scenario& scenario, Recorder& recorder,
                                                   Engine engine = Engine::Real);
    ~Session();

    /// Of a virtual session, to be run; null in real time.
    VirtualMachine* machine() const;

    /// Processor cores that it has.
    std::int64_t cores() const;

    /// Model time since the session was created. Thread: any.
    TimePoint now() const;

    /// Takes the place of an actor that the driver killed. Refused: any other name that is taken, an unknown class, a
    /// limit below 1, threads that the machine will not give.
    Result<ActorId> addActor(const ActorSpec& spec);

    /// Adds those of them that are not there: a driver may have killed them.
    Result<void> bringBack(const std::vector<ActorSpec>& actors);

    /// Ends the actor in the background: its queued and running calls fail, saying so. Its name is free at once.
    Result<void> removeActor(const std::string& name);

    /// Acts while calls are in flight. Refused: an unknown or killed actor, a limit below 1, threads that the machine
    /// will not give.
    Result<void> setMaxConcurrency(const std::string& actor, std::int64_t limit);

    /// Adds a class or replaces one of the same name; calls that were submitted before run the old steps.
    /// A class keeps its kind while an actor of it lives: refused otherwise.
    Result<void> setClass(const ClassSpec& spec);

    /// Fires in the background, without a change to what the scenario draws. Refused: an unknown actor or method.
    Result<void> fire(const Batch& batch);

    /// What runDriver() runs from now on.
    void setDriver(std::vector<DriverStep> steps);

    /// Runs the scenario's driver in the background. Only when no driver runs.
    void runDriver();
    bool isDriverRunning() const;
    std::optional<Outcome> driverOutcome() const; ///< Of the last driver that ended.

    /// Calls submitted and not ended, batches still being fired included. Thread: any.
    bool isIdle() const;

    /// Some batch has calls that are still to be submitted. Thread: any.
    bool isFiring() const;

    std::optional<ActorId> actorId(const std::string& name) const; ///< None, too, when the driver killed it.

    /// The actors' variables as they are now, those of killed actors included, by actor and name.
    std::map<std::string, std::map<std::string, std::int64_t>> variables() const;

private:
    class Impl;
    explicit Session(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace playground
