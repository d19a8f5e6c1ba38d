#pragma once

#include "core/actor/actorcore.h"
#include "core/actor/actormethods.h"
#include "core/actor/droppederrors.h"
#include "core/actor/runtimeoptions.h"

#include <atomic>
#include <map>

namespace playground {

/// The part of a Runtime that handles and calls share. Thread: any.
class RuntimeCore final : public std::enable_shared_from_this<RuntimeCore> {
public:
    explicit RuntimeCore(const RuntimeOptions& options);
    ~RuntimeCore();

    const Clock& clock() const { return m_clock; }
    const std::shared_ptr<VirtualMachine>& machine() const { return m_options.machine(); }
    Recorder* recorder() const { return m_options.recorder(); }
    const std::shared_ptr<DroppedErrors>& droppedErrors() const { return m_droppedErrors; }
    CallId nextCallId() { return CallId(m_lastCall.fetch_add(1, std::memory_order_relaxed) + 1); }

    /// Errors: see Runtime::spawn() and Runtime::actor().
    std::shared_ptr<detail::ActorOwner> spawn(ActorBlueprint blueprint, const std::vector<std::string_view>& methods,
                                              const std::vector<GroupOfMethods>& groups);
    std::shared_ptr<detail::ActorOwner> actorNamed(const std::string& name, const void* type);

    /// Runs remote tasks; made at the first call. Its name in traces is "tasks".
    ActorCore& tasks();
    ActorBlueprint blueprintOfTasks() const;

    /// Those that are not over and were submitted in the name of this call, wherever they are.
    void cancelChildren(CallId parent);

    /// Kills every actor and waits for their threads. No actor can be spawned afterwards.
    void shutDown();

private:
    std::shared_ptr<ActorCore> make(ActorBlueprint blueprint, const std::vector<std::string_view>& methods,
                                    const std::vector<GroupOfMethods>& groups);
    void open(const std::shared_ptr<ActorCore>& core);
    void number(ActorBlueprint& blueprint);
    Tracer tracerFor(ActorBlueprint& blueprint, const std::vector<std::string_view>& methods);
    std::vector<std::shared_ptr<ActorCore>> actors();
    void joinStopped();

    const RuntimeOptions m_options;
    const Clock m_clock;
    const std::shared_ptr<DroppedErrors> m_droppedErrors; // Refs that outlive the run hold it.
    std::atomic<std::uint32_t> m_lastCall{0}; // Wraps around after four billion; ids are for traces and messages only.
    std::mutex m_mutex; // Guards all below.
    std::vector<std::shared_ptr<ActorCore>> m_actors;
    std::map<std::string, std::weak_ptr<detail::ActorOwner>> m_named;
    std::once_flag m_tasksMade;
    std::shared_ptr<ActorCore> m_tasks;
    std::uint32_t m_spawned = 0;
    bool m_isShutDown = false;
};

} // namespace playground
