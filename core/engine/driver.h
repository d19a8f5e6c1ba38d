#pragma once

#include "core/engine/world.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace playground {

/// What drives a session: an async actor of its own, not traced, whose methods fire batches and run a scenario's
/// driver.
class Driver final {
    ACTOR_METHODS(Driver, fire, run)

public:
    using Refs = World::Refs;

    Driver(World* world, Recorder* recorder) : m_world(*world), m_recorder(*recorder) {}

    /// Ends when every call of the batch is submitted; throws when one cannot be. Each waits for the arguments. The
    /// calls are put where `calls` points, unless that is null. All that the batch and its calls draw comes from the
    /// seed.
    QCoro::Task<void> fire(Batch batch, Refs arguments, std::shared_ptr<NamedCalls> calls, std::uint64_t seed,
                           LiveToken token);

    /// Ends when the last step is done and all batches are submitted; throws what a get or a batch meets.
    QCoro::Task<void> run(std::vector<DriverStep> steps, ActorHandle<Driver> self, std::uint64_t seed, LiveToken token);

private:
    struct Fired {
        std::shared_ptr<NamedCalls> calls;
        ObjectRef<void> allSubmitted;
    };

    QCoro::Task<void> start(FireStep fire, ActorHandle<Driver> self, std::uint64_t seed);
    QCoro::Task<void> step(DriverStep step, ActorHandle<Driver> self, RandomSource& random);
    QCoro::Task<void> get(std::vector<std::string> names);
    QCoro::Task<void> wait(WaitStep step);
    QCoro::Task<void> next(NextStep step);
    QCoro::Task<Refs> allOf(std::vector<std::string> names);
    void mark(EventKind kind, std::size_t calls = 0, WaitKind wait = WaitKind::Outside) const;

    World& m_world; // Outlives its driver.
    Recorder& m_recorder; // Likewise.
    std::map<std::string, Fired> m_batches; // And items taken of their streams, by name.
    std::vector<ObjectRef<void>> m_firings; // Of all batches, also of those without a name.
};

} // namespace playground
