#pragma once

#include "core/actor/actorcore.h"

#include <atomic>

namespace playground {

/// The part of a Runtime that handles and calls share. Thread: any.
class RuntimeCore final {
public:
    RuntimeCore(Recorder* recorder, double speed) : m_clock(speed), m_recorder(recorder) {}
    ~RuntimeCore();

    const Clock& clock() const { return m_clock; }
    Recorder* recorder() const { return m_recorder; }
    CallId nextCallId() { return CallId(m_lastCall.fetch_add(1, std::memory_order_relaxed) + 1); }

    enum class Model { Async, Threaded };
    /// Throws std::invalid_argument, std::system_error, std::length_error; see Runtime::spawn().
    std::shared_ptr<ActorCore> spawn(ActorBlueprint blueprint, Model model,
                                     const std::vector<std::string_view>& methods);

    /// Runs remote tasks; made at the first call. Its name in traces is "tasks".
    std::shared_ptr<ActorCore> taskPool();

    /// Kills every actor and waits for their threads. No actor can be spawned afterwards.
    void shutDown();

private:
    std::string nameFor(const ActorBlueprint& blueprint);
    void joinStopped();

    const Clock m_clock;
    Recorder* const m_recorder; // Not ours; null when nothing is traced.
    std::atomic<std::uint32_t> m_lastCall{0}; // Wraps around after four billion; ids are for traces and messages only.
    std::mutex m_mutex; // Guards all below.
    std::vector<std::shared_ptr<ActorCore>> m_actors;
    std::once_flag m_taskPoolMade;
    std::shared_ptr<ActorCore> m_taskPool;
    std::uint32_t m_spawned = 0;
    bool m_isShutDown = false;
};

} // namespace playground
