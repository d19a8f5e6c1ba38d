#pragma once

#include "core/engine/world.h"

#include <map>
#include <string>
#include <vector>

namespace playground {

/// What drives a session: an async actor of its own, not traced, whose methods fire batches and run a scenario's
/// driver.
class Driver final {
    ACTOR_METHODS(Driver, fire, run)

public:
    Driver(World* world, Recorder* recorder) : m_world(*world), m_recorder(*recorder) {}

    /// Ends when every call of the batch is submitted.
    QCoro::Task<void> fire(Batch batch, std::string as, std::uint64_t seed, LiveToken token);

    /// Ends with the last step; throws what a get meets.
    QCoro::Task<void> run(std::vector<DriverStep> steps, ActorHandle<Driver> self, std::uint64_t seed, LiveToken token);

private:
    using Refs = std::vector<ObjectRef<Value>>;
    struct Fired {
        Refs refs;
        ObjectRef<void> allSubmitted;
    };

    QCoro::Task<void> step(DriverStep step, ActorHandle<Driver> self, RandomSource& random);
    QCoro::Task<void> get(std::vector<std::string> names);
    QCoro::Task<void> wait(WaitStep step);
    QCoro::Task<Refs> allOf(std::vector<std::string> names);
    void mark(EventKind kind, std::size_t calls = 0, WaitKind wait = WaitKind::Outside) const;

    World& m_world;       // Outlives its driver.
    Recorder& m_recorder; // Likewise.
    std::map<std::string, Fired> m_batches;
};

} // namespace playground
