#include "core/actor/runtimecore.h"

#include "core/actor/actorhandle.h"
#include "core/actor/context.h"
#include "core/actor/errors.h"
#include "core/actor/groupplans.h"

#include <algorithm>
#include <thread>

namespace playground {

RuntimeCore::RuntimeCore(const RuntimeOptions& options)
    : m_options(options),
      m_clock(options.machine() ? options.machine()->clock() : Clock(options.speed())),
      m_droppedErrors(std::make_shared<DroppedErrors>(m_clock, options.recorder())) {}

RuntimeCore::~RuntimeCore() { shutDown(); }

std::shared_ptr<detail::ActorOwner> RuntimeCore::spawn(ActorBlueprint blueprint,
                                                       const std::vector<std::string_view>& methods,
                                                       const std::vector<GroupOfMethods>& groups) {
    const std::string wanted = blueprint.options.name();
    const auto isFree = [&] {
        const auto known = m_named.find(wanted);
        const auto owner = known == m_named.end() ? nullptr : known->second.lock();
        return !owner || owner->core().isDead();
    };
    const auto refuseTaken = [&] {
        if (!wanted.empty() && !isFree())
            throw std::invalid_argument("there is an actor \"" + wanted + "\" already; choose another name");
    };
    {
        const std::lock_guard lock(m_mutex);
        refuseTaken(); // Before threads are started for nothing; what counts is asked below.
    }
    const auto core = make(std::move(blueprint), methods, groups);
    auto owner = std::make_shared<detail::ActorOwner>(shared_from_this(), core);
    core->setOwner(owner);
    open(core);
    const std::lock_guard lock(m_mutex);
    try {
        refuseTaken();
    } catch (...) {
        core->kill("actor " + core->name() + " was not spawned: its name was taken meanwhile");
        throw;
    }
    m_named[core->name()] = owner;
    return owner;
}

std::shared_ptr<ActorCore> RuntimeCore::make(ActorBlueprint blueprint, const std::vector<std::string_view>& methods,
                                             const std::vector<GroupOfMethods>& groups) {
    planGroups(blueprint, methods, groups);
    number(blueprint);
    blueprint.switchInterval = m_options.switchInterval();
    if (blueprint.switchInterval)
        blueprint.switchInterval = std::max(m_clock.toWall(*blueprint.switchInterval), Duration(1));
    if (m_options.shuffleSeed())
        blueprint.shuffleSeed = *m_options.shuffleSeed() + blueprint.number;
    const Tracer tracer = tracerFor(blueprint, methods);
    return std::make_shared<ActorCore>(std::move(blueprint), tracer, *this);
}

void RuntimeCore::open(const std::shared_ptr<ActorCore>& core) {
    core->open();
    joinStopped();
    std::unique_lock lock(m_mutex);
    if (!m_isShutDown) {
        m_actors.push_back(core);
        return;
    }
    lock.unlock();
    core->kill("the runtime has been shut down");
    core->join();
    throw ActorDiedError("the runtime has been shut down");
}

void RuntimeCore::number(ActorBlueprint& blueprint) {
    const std::lock_guard lock(m_mutex);
    if (m_isShutDown)
        throw ActorDiedError("the runtime has been shut down");
    blueprint.number = ++m_spawned;
    blueprint.name = blueprint.options.name().empty() ? blueprint.className + " " + std::to_string(m_spawned)
                                                      : blueprint.options.name();
}

Tracer RuntimeCore::tracerFor(ActorBlueprint& blueprint, const std::vector<std::string_view>& methods) {
    Tracer tracer{.clock = m_clock, .recorder = blueprint.options.isTraced() ? recorder() : nullptr};
    if (!tracer.recorder) {
        blueprint.methods.resize(methods.size());
        return tracer;
    }
    Dictionary& dictionary = tracer.recorder->dictionary();
    const bool isAsync = blueprint.model == ActorBlueprint::Model::Async;
    tracer.actor =
        dictionary.addActor({blueprint.name, blueprint.className, isAsync ? ActorKind::Async : ActorKind::Threaded});
    for (const std::string_view method : methods)
        blueprint.methods.push_back(dictionary.method(method));
    return tracer;
}

std::shared_ptr<detail::ActorOwner> RuntimeCore::actorNamed(const std::string& name, const void* type) {
    std::shared_ptr<detail::ActorOwner> owner;
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_named.find(name);
        owner = found == m_named.end() ? nullptr : found->second.lock();
    }
    if (!owner || owner->core().isDead())
        throw std::invalid_argument("there is no actor \"" + name + "\"");
    if (owner->core().type() != type)
        throw std::invalid_argument("actor \"" + name + "\" is of class " + owner->core().className());
    return owner;
}

ActorBlueprint RuntimeCore::blueprintOfTasks() const {
    const int cores = machine() ? machine()->cores().count() : static_cast<int>(std::thread::hardware_concurrency());
    ActorBlueprint blueprint;
    blueprint.className = "tasks";
    blueprint.options.name("tasks").className("tasks").maxConcurrency(std::max(2, cores));
    blueprint.growsWhileParked = true;
    return blueprint;
}

ActorCore& RuntimeCore::tasks() {
    std::call_once(m_tasksMade, [this] {
        ActorBlueprint blueprint = blueprintOfTasks();
        blueprint.construct = []() -> void* { return nullptr; };
        m_tasks = make(std::move(blueprint), {"task"}, {});
        open(m_tasks);
    });
    return *m_tasks;
}

std::vector<std::shared_ptr<ActorCore>> RuntimeCore::actors() {
    const std::lock_guard lock(m_mutex);
    return m_actors;
}

void RuntimeCore::cancelChildren(CallId parent) {
    for (const auto& actor : actors())
        actor->cancelChildren(parent);
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
        std::erase_if(m_named, [](const auto& entry) { return entry.second.expired(); });
    }
    for (const auto& actor : stopped)
        actor->join();
}

void RuntimeCore::shutDown() {
    std::vector<std::shared_ptr<ActorCore>> actors;
    {
        const std::lock_guard lock(m_mutex);
        if (t_context.actor && &t_context.actor->runtime() == this && !m_isShutDown)
            throw std::logic_error("a runtime cannot be shut down by one of its actors: it would wait for itself");
        m_isShutDown = true;
        actors.swap(m_actors);
    }
    m_droppedErrors->close(); // What its actors leave is none of the run's.
    // All at once, so that none waits for an answer of one that is still to be killed.
    for (const auto& actor : actors)
        actor->kill("actor " + actor->name() + " was killed: the runtime shuts down");
    for (const auto& actor : actors)
        actor->join();
}

CallId detail::ActorOwner::nextCallId() const {
    return m_core->tracer().recorder || !m_runtime->recorder() ? m_runtime->nextCallId() : CallId::None;
}

std::shared_ptr<detail::ActorOwner> detail::ownerOfCurrentActor(const void* type) {
    if (!t_context.actor || t_context.actor->type() != type)
        throw std::logic_error("self() is for code that an actor of this class runs");
    auto owner = t_context.actor->owner().lock();
    if (!owner)
        throw std::logic_error("actor " + t_context.actor->name() + " has no handle any more: it ends");
    return owner;
}

} // namespace playground
