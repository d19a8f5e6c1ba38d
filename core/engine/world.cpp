#include "core/engine/world.h"

#include "core/base/sentence.h"

#include <system_error>

namespace playground {

namespace {

// The errors of calls, too, which a trace records: in English, whatever the window speaks.
Error noClass(const std::string& name) { return {"there is no class \"" + name + "\""}; }
Error noActor(const std::string& name) { return {"there is no actor \"" + name + "\""}; }
Error noTask(const std::string& name) { return {"there is no task \"" + name + "\""}; }
Error noMethod(const std::string& name) { return {"there is no method \"" + name + "\""}; }
Error wasKilled(const std::string& name) { return {"actor " + name + " was killed"}; }

} // namespace

Result<void> World::setClass(const ClassSpec& spec) {
    Class made{spec, {}};
    for (const MethodSpec& method : spec.methods)
        made.programs[method.name] = compile(method, m_recorder.dictionary().method(method.name));

    const std::lock_guard lock(m_mutex);
    for (const auto& [name, actor] : m_actors) {
        if (!actor.isKilled && actor.className == spec.name && actor.isAsync != spec.isAsync())
            return Error{
                filled(sentence("World", "class \"%1\" would change between async and threaded while actor \"%2\" "
                                         "lives; remove the actor first"),
                       {spec.name, name})};
    }
    m_classes.insert_or_assign(spec.name, std::move(made));
    return {};
}

void World::setTask(const TaskSpec& spec) {
    Task task{compile(spec.method, m_recorder.dictionary().method(spec.method.name)), spec.runToCompletion};
    const std::lock_guard lock(m_mutex);
    m_tasks.insert_or_assign(spec.method.name, std::move(task));
}

World::Actor World::makeActor(const ActorSpec& spec, const ClassSpec& actorClass) {
    ActorOptions options;
    options.name(spec.name).className(spec.className);
    if (spec.maxConcurrency)
        options.maxConcurrency(*spec.maxConcurrency);
    if (spec.blockingGet == BlockingGet::Warn)
        options.onBlockingGet(ActorOptions::OnBlockingGet::Warn);
    if (spec.maxPendingCalls)
        options.maxPendingCalls(*spec.maxPendingCalls);
    for (const auto& [group, limit] : actorClass.groups)
        options.maxConcurrency(group, limit);
    auto state = std::make_shared<ScriptState>();
    Actor actor{.className = spec.className, .handle = {}, .state = state, .isAsync = actorClass.isAsync()};
    if (m_engine == Engine::Virtual || actor.isAsync) {
        ActorBlueprint blueprint;
        blueprint.model = actor.isAsync ? ActorBlueprint::Model::Async : ActorBlueprint::Model::Threaded;
        blueprint.options = options;
        actor.handle = m_runtime.spawnAs<AsyncScript>(std::move(blueprint), this, state);
    } else {
        actor.handle = m_runtime.spawn<ThreadedScript>(options, this, state);
    }
    return actor;
}

Result<ActorId> World::addActor(const ActorSpec& spec) {
    const std::unique_lock lock(m_mutex);
    const auto found = m_classes.find(spec.className);
    if (found == m_classes.end())
        return noClass(spec.className);
    if (const auto taken = m_actors.find(spec.name); taken != m_actors.end() && !taken->second.isKilled)
        return Error{filled(sentence("World", "there is an actor \"%1\" already; choose another name"), {spec.name})};
    try {
        Actor actor = makeActor(spec, found->second.spec);
        const ActorId id = std::visit([](const auto& handle) { return handle.id(); }, actor.handle);
        m_actors.insert_or_assign(spec.name, std::move(actor));
        return id;
    } catch (const std::exception& error) {
        return Error{filled(sentence("World", "actor \"%1\": %2"), {spec.name, error.what()})};
    }
}

void World::kill(const std::string& name, const Actor& actor) {
    std::visit([&name](const auto& handle) { handle.kill(wasKilled(name).text); }, actor.handle);
}

Result<void> World::endActor(const std::string& name, End end) {
    Actor killed;
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_actors.find(name);
        if (found == m_actors.end())
            return noActor(name);
        found->second.isKilled = true;
        killed = found->second;
    }
    if (end == End::AtOnce)
        kill(name, killed);
    else
        std::visit([](const auto& handle) { handle.terminate(); }, killed.handle);
    return {};
}

Result<void> World::removeActor(const std::string& name) {
    Actor removed;
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_actors.find(name);
        if (found == m_actors.end())
            return noActor(name);
        removed = std::move(found->second);
        m_actors.erase(found);
    }
    kill(name, removed);
    return {};
}

Result<void> World::setMaxConcurrency(const std::string& actor, std::int64_t limit, const std::string& group) {
    std::variant<ActorHandle<AsyncScript>, ActorHandle<ThreadedScript>> handle;
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_actors.find(actor);
        if (found == m_actors.end())
            return noActor(actor);
        if (found->second.isKilled)
            return wasKilled(actor);
        handle = found->second.handle;
    }
    try {
        std::visit([&](const auto& known) { known.setMaxConcurrency(group, limit); }, handle);
    } catch (const std::exception& error) {
        return Error{error.what()};
    }
    return {};
}

std::optional<ActorId> World::actorId(const std::string& name) const {
    const std::lock_guard lock(m_mutex);
    const auto found = m_actors.find(name);
    if (found == m_actors.end() || found->second.isKilled)
        return std::nullopt;
    return std::visit([](const auto& handle) { return handle.id(); }, found->second.handle);
}

Result<void> World::check(const std::string& actor, const std::string& method) const {
    const std::lock_guard lock(m_mutex);
    if (actor.empty())
        return m_tasks.contains(method) ? Result<void>() : noTask(method);
    if (!m_actors.contains(actor))
        return noActor(actor);
    return programOf(actor, method) ? Result<void>() : noMethod(actor + "." + method);
}

std::shared_ptr<const Program> World::programOf(const std::string& actor, const std::string& method) const {
    const auto knownClass = m_classes.find(m_actors.find(actor)->second.className);
    if (knownClass == m_classes.end())
        return nullptr;
    const auto found = knownClass->second.programs.find(method);
    return found == knownClass->second.programs.end() ? nullptr : found->second;
}

CallRef World::submit(const Target& target, std::uint64_t seed, const Refs& arguments) {
    if (const auto known = check(target.actor, target.method); !known)
        throw ScenarioError(known.error().text);
    if (target.actor.empty())
        return submitTask(target.method, seed, arguments);

    std::unique_lock lock(m_mutex);
    const auto found = m_actors.find(target.actor);
    if (found == m_actors.end())
        throw ScenarioError(noActor(target.actor).text); // Removed a moment ago.
    const auto program = programOf(target.actor, target.method);
    if (!program)
        throw ScenarioError(noMethod(target.actor + "." + target.method).text);
    const auto handle = found->second.handle;
    const MethodId label = program->label;
    ScriptCall call(program, seed, nullptr);
    lock.unlock();
    call.token = liveToken();

    CallOptions options;
    options.concurrencyGroup(target.group.empty() ? program->method.group : target.group);
    const auto make = [&]<auto Method>(const auto& actor) -> CallRef {
        return actor.template remoteAs<Method>(label, options, std::move(call), spread(arguments));
    };
    if (const auto* async = std::get_if<ActorHandle<AsyncScript>>(&handle)) {
        if (m_engine == Engine::Virtual && !program->method.isAsync)
            return program->yieldsItems ? make.template operator()<&AsyncScript::streamOnThread>(*async)
                                        : make.template operator()<&AsyncScript::runOnThread>(*async);
        if (program->method.isAsync)
            return program->yieldsItems ? make.template operator()<&AsyncScript::stream>(*async)
                                        : make.template operator()<&AsyncScript::run>(*async);
        return program->yieldsItems ? make.template operator()<&AsyncScript::streamSync>(*async)
                                    : make.template operator()<&AsyncScript::runSync>(*async);
    }
    const auto& threaded = std::get<ActorHandle<ThreadedScript>>(handle);
    return program->yieldsItems ? make.template operator()<&ThreadedScript::streamSync>(threaded)
                                : make.template operator()<&ThreadedScript::runSync>(threaded);
}

ObjectRef<Value> World::submitTask(const std::string& name, std::uint64_t seed, const Refs& arguments) {
    std::unique_lock lock(m_mutex);
    const Task task = m_tasks.find(name)->second;
    ScriptCall call(task.program, seed, nullptr);
    lock.unlock();
    call.token = liveToken();
    call.runsToCompletion = task.runToCompletion;
    if (m_engine == Engine::Virtual)
        return virtualTasks().remoteAs<&AsyncScript::runOnThread>(task.program->label, CallOptions(), std::move(call),
                                                                  spread(arguments));
    return m_runtime.remoteAs(
        task.program->label,
        [this](const ScriptCall& what, const ArgumentValues& values) { return runTask(*this, what, values); },
        std::move(call), spread(arguments));
}

ActorHandle<AsyncScript> World::virtualTasks() {
    const std::lock_guard lock(m_mutex);
    if (!m_virtualTasks)
        m_virtualTasks = m_runtime.spawnAs<AsyncScript>(m_runtime.blueprintOfTasks(), this, nullptr);
    return *m_virtualTasks;
}

LiveToken World::countedIn(const Count& count) {
    count->fetch_add(1, std::memory_order_relaxed);
    return {static_cast<void*>(nullptr), [count](void*) { count->fetch_sub(1, std::memory_order_release); }};
}

LiveToken World::liveToken() { return countedIn(m_live); }

LiveToken World::firingToken() { return countedIn(m_firing); }

std::map<std::string, std::map<std::string, std::int64_t>> World::variables() const {
    const std::lock_guard lock(m_mutex);
    std::map<std::string, std::map<std::string, std::int64_t>> all;
    for (const auto& [name, actor] : m_actors)
        all[name] = actor.state->variables();
    return all;
}

} // namespace playground
