#include "core/actor/runtimecore.h"

#include "core/actor/actorhandle.h"
#include "core/actor/asynccore.h"
#include "core/actor/context.h"
#include "core/actor/errors.h"
#include "core/actor/threadedcore.h"

#include <thread>

namespace playground {

RuntimeCore::~RuntimeCore() { shutDown(); }

std::shared_ptr<ActorCore> RuntimeCore::spawn(ActorBlueprint blueprint, Model model,
                                              const std::vector<std::string_view>& methods) {
    const std::int64_t limit = blueprint.options.maxConcurrencyOr(model == Model::Async ? AsyncCore::defaultLimit
                                                                                        : ThreadedCore::defaultLimit);
    if (limit < 1)
        throw std::invalid_argument("max_concurrency must be at least 1, not " + std::to_string(limit));
    blueprint.options.maxConcurrency(limit);
    const std::string name = nameFor(blueprint);

    Tracer tracer{.clock = m_clock, .recorder = blueprint.options.isTraced() ? m_recorder : nullptr};
    if (tracer.recorder) {
        Dictionary& dictionary = tracer.recorder->dictionary();
        tracer.actor = dictionary.addActor(
            {name, blueprint.className, model == Model::Async ? ActorKind::Async : ActorKind::Threaded});
        for (const std::string_view method : methods)
            blueprint.methods.push_back(dictionary.method(method));
        tracer.record(EventKind::ActorCreated, CallId::None, static_cast<std::uint32_t>(limit));
    } else {
        blueprint.methods.resize(methods.size());
    }

    std::shared_ptr<ActorCore> core;
    if (model == Model::Async)
        core = std::make_shared<AsyncCore>(std::move(blueprint), tracer, name);
    else
        core = std::make_shared<ThreadedCore>(std::move(blueprint), tracer, name);
    joinStopped();
    std::unique_lock lock(m_mutex);
    if (!m_isShutDown) {
        m_actors.push_back(core);
        return core;
    }
    lock.unlock();
    core->kill("the runtime has been shut down");
    core->join();
    throw ActorDiedError("the runtime has been shut down");
}

std::shared_ptr<ActorCore> RuntimeCore::taskPool() {
    std::call_once(m_taskPoolMade, [this] {
        ActorBlueprint blueprint;
        blueprint.className = "tasks";
        blueprint.options.name("tasks").maxConcurrency(std::max(2U, std::thread::hardware_concurrency()));
        blueprint.construct = [] { return std::shared_ptr<void>(); };
        m_taskPool = spawn(std::move(blueprint), Model::Threaded, {"task"});
    });
    return m_taskPool;
}

std::string RuntimeCore::nameFor(const ActorBlueprint& blueprint) {
    const std::lock_guard lock(m_mutex);
    if (m_isShutDown)
        throw ActorDiedError("the runtime has been shut down");
    ++m_spawned;
    return blueprint.options.name().empty() ? blueprint.className + " " + std::to_string(m_spawned)
                                            : blueprint.options.name();
}

void RuntimeCore::joinStopped() {
    std::vector<std::shared_ptr<ActorCore>> stopped;
    {
        const std::lock_guard lock(m_mutex);
        std::erase_if(m_actors, [&stopped](const auto& actor) {
            if (!actor->hasStopped())
                return false;
            stopped.push_back(actor);
            return true;
        });
    }
    for (const auto& actor : stopped)
        actor->join();
}

void RuntimeCore::shutDown() {
    std::vector<std::shared_ptr<ActorCore>> actors;
    {
        const std::lock_guard lock(m_mutex);
        m_isShutDown = true;
        actors.swap(m_actors);
    }
    // All at once, so that none waits for an answer of one that is still to be killed.
    for (const auto& actor : actors)
        actor->kill("actor " + actor->name() + " was killed: the runtime shuts down");
    for (const auto& actor : actors)
        actor->join();
}

CallId detail::ActorOwner::nextCallId() const {
    return m_core->tracer().recorder || !m_runtime->recorder() ? m_runtime->nextCallId() : CallId::None;
}

CallId detail::currentCallId() { return t_context.call ? t_context.call->id() : CallId::None; }

} // namespace playground
