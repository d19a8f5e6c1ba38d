#pragma once

#include "core/base/time.h"
#include "core/trace/recorder.h"
#include "core/virtual/virtualmachine.h"

#include <cstdint>
#include <memory>
#include <optional>

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

    /// As in CPython, at most one thread of an actor computes at a time: compute() takes turns, at the latest after the
    /// switch interval (of model time) when another one waits. Sleeping, waiting and computeNative() let go of the
    /// lock. Needs more than zero. Default: none.
    RuntimeOptions& interpreterLock(Duration switchInterval = std::chrono::milliseconds(5)) {
        m_switchInterval = switchInterval;
        return *this;
    }

    /// Gives a freed slot to any of those that wait for it, not to the first. Nobody promises an order; this shows who
    /// relies on one. Default: first come, first served.
    RuntimeOptions& shuffleWakeUps(std::uint64_t seed) {
        m_shuffleSeed = seed;
        return *this;
    }

    /// Its actors live on the threads of this machine, in virtual time: what they do takes place when the machine runs.
    /// Their methods may await sleep(), yield(), refs and OnThread, and neither block nor compute but by the last.
    /// Default: none; they live on threads of their own, in real time.
    RuntimeOptions& machine(std::shared_ptr<VirtualMachine> machine) {
        m_machine = std::move(machine);
        return *this;
    }

    const std::shared_ptr<VirtualMachine>& machine() const { return m_machine; }
    Recorder* recorder() const { return m_recorder; }
    double speed() const { return m_speed; }
    std::optional<Duration> switchInterval() const { return m_switchInterval; }
    std::optional<std::uint64_t> shuffleSeed() const { return m_shuffleSeed; }

private:
    std::shared_ptr<VirtualMachine> m_machine;
    Recorder* m_recorder = nullptr;
    double m_speed = 1.0;
    std::optional<Duration> m_switchInterval;
    std::optional<std::uint64_t> m_shuffleSeed;
};

} // namespace playground
