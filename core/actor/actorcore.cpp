#include "core/actor/actorcore.h"

#include "core/actor/context.h"
#include "core/actor/errors.h"
#include "core/actor/logging.h"
#include "core/actor/loopgroup.h"
#include "core/actor/runtimecore.h"
#include "core/actor/threadpoolgroup.h"
#include "core/actor/virtualpoolgroup.h"

#include <algorithm>

namespace playground {

ActorCore::ActorCore(ActorBlueprint blueprint, Tracer tracer, RuntimeCore& runtime)
    : m_blueprint(std::move(blueprint)),
      m_machine(runtime.machine()),
      m_tracer(tracer),
      m_runtime(runtime),
      m_pending(m_blueprint.options.maxPendingCalls()),
      m_held(*this) {
    if (m_blueprint.switchInterval && m_machine)
        m_virtualLock.emplace(*m_machine, *m_blueprint.switchInterval);
    else if (m_blueprint.switchInterval)
        m_interpreterLock.emplace(*m_blueprint.switchInterval);
    createGroups();
    tellGroups();
}

ActorCore::~ActorCore() = default;

void ActorCore::open() {
    try {
        for (const auto& group : m_groups)
            group->open();
    } catch (...) {
        kill("actor " + name() + " could not be created");
        threadEnds();
        m_opening.count_down();
        join();
        m_firstOwner.reset();
        throw;
    }
    threadEnds();
    m_opening.count_down();
}

void ActorCore::createGroups() {
    for (const GroupPlan& plan : m_blueprint.groups) {
        const auto number = static_cast<std::uint8_t>(m_groups.size());
        if (isAsync())
            m_groups.push_back(std::make_unique<LoopGroup>(*this, plan, number));
        else if (m_machine)
            m_groups.push_back(std::make_unique<VirtualPoolGroup>(*this, plan, number));
        else
            m_groups.push_back(std::make_unique<ThreadPoolGroup>(*this, plan, number));
    }
    m_idleGroups.resize(m_groups.size());
}

void ActorCore::tellGroups() const {
    if (!m_tracer.recorder)
        return;
    const TimePoint time = m_tracer.now();
    m_tracer.recordAt(time, EventKind::ActorCreated, CallId::None,
                      static_cast<std::uint32_t>(m_groups.front()->maxConcurrency()));
    for (std::size_t number = 1; number < m_groups.size(); ++number)
        m_tracer.recordAt(
            time, EventKind::GroupCreated, CallId::None, static_cast<std::uint32_t>(m_groups[number]->maxConcurrency()),
            m_tracer.recorder->dictionary().method(m_groups[number]->name()), static_cast<std::uint8_t>(number));
}

std::string ActorCore::methodName(MethodId method) const {
    return m_tracer.recorder ? m_tracer.recorder->dictionary().methodName(method) : std::string();
}

ConcurrencyGroup& ActorCore::group(std::string_view wanted) const {
    const auto found = std::ranges::find_if(m_groups, [&](const auto& group) { return group->name() == wanted; });
    if (found != m_groups.end())
        return **found;
    std::string known;
    for (const auto& group : m_groups)
        if (!group->name().empty())
            known += (known.empty() ? "; it has " : ", ") + group->name();
    throw std::invalid_argument("actor " + name() + " has no concurrency group \"" + std::string(wanted) + "\"" +
                                known);
}

bool ActorCore::isPlain() const {
    return !isAsync() && m_groups.size() == 1 && m_groups.front()->maxConcurrency() == 1;
}

void ActorCore::submit(Call& call, std::span<RefState* const> late) {
    const std::uint32_t caller = t_context.actor ? t_context.actor->number() : 0;
    if (m_pending.areCounted())
        m_pending.begin(caller, name());
    call.ref().holdUnshared();
    CallId parent = CallId::None;
    if (Call* calling = t_context.call) {
        calling->makesCalls();
        parent = calling->id();
    }
    call.comesFrom(caller, parent);
    m_tracer.record(EventKind::Submitted, call.id(), toNumber(parent), call.method(), call.group().number());
    if (isTerminating()) [[unlikely]] {
        if (m_isClosed.load(std::memory_order_relaxed)) {
            call.group().refuse(call, std::make_exception_ptr(ActorDiedError("actor " + name() + " was terminated")));
            return;
        }
        expect(call);
    }
    if (late.empty() && m_held.isEmpty()) {
        if (!call.group().enqueue(call))
            refuse(call);
        return;
    }
    m_held.submit(call, late, isPlain());
}

void ActorCore::refuse(Call& call, std::exception_ptr error) {
    const Hold<RefState> alive(&call.ref());
    call.group().refuse(call, std::move(error));
    bool isAtEnd = false;
    {
        const std::lock_guard lock(m_mutex);
        if (std::exchange(call.m_isExpected, false))
            --m_expected;
        isAtEnd = hasNothingLeft();
    }
    if (isAtEnd)
        end();
}

void ActorCore::cancel(Call& call) {
    if (m_held.take(call))
        refuse(call);
    else
        call.group().cancel(call);
}

void ActorCore::cancelChildren(CallId parent) {
    std::vector<Hold<RefState>> held;
    m_held.collectChildren(parent, held);
    for (const Hold<RefState>& call : held)
        call->cancel(Recursion::Recursive);
    for (const auto& group : m_groups)
        group->cancelChildren(parent);
}

void ActorCore::setMaxConcurrency(std::string_view groupName, std::int64_t limit) const {
    if (limit < 1)
        throw std::invalid_argument("max_concurrency of " + name() + " must be at least 1, not " +
                                    std::to_string(limit));
    group(groupName).setMaxConcurrency(limit);
}

void ActorCore::kill(const std::string& reason) {
    {
        const std::lock_guard lock(m_mutex);
        if (m_dead.load(std::memory_order_relaxed))
            return;
        m_deathReason = reason;
        m_dead.store(true, std::memory_order_release);
        for (const auto& [key, callOff] : m_callOffs)
            callOff();
    }
    for (Call* call : m_held.close())
        call->group().refuse(*call);
    for (const auto& group : m_groups)
        group->died();
}

std::string ActorCore::deathReason() const {
    const std::lock_guard lock(m_mutex);
    return m_deathReason;
}

void ActorCore::terminateWhenIdle() {
    m_isTerminating.store(true);
    for (const auto& group : m_groups)
        group->terminate();
}

void ActorCore::terminate() {
    m_isClosed.store(true);
    terminateWhenIdle();
}

void ActorCore::expect(Call& call) {
    const std::lock_guard lock(m_mutex);
    if (!std::exchange(call.m_isExpected, true))
        ++m_expected;
}

void ActorCore::callArrives(Call& call) {
    if (!call.m_isExpected && !isTerminating()) [[likely]]
        return;
    const std::lock_guard lock(m_mutex);
    if (std::exchange(call.m_isExpected, false))
        --m_expected;
    m_idleGroups[call.group().number()] = false;
}

void ActorCore::groupIsIdle(std::uint8_t group) {
    const std::lock_guard lock(m_mutex);
    m_idleGroups[group] = true;
}

void ActorCore::endIfIdle() {
    {
        const std::lock_guard lock(m_mutex);
        if (!hasNothingLeft())
            return;
    }
    end();
}

/// Groups are idle only once they know that the actor terminates.
bool ActorCore::hasNothingLeft() const {
    return m_expected == 0 && !m_held.areWaiting() && std::ranges::find(m_idleGroups, false) == m_idleGroups.end();
}

void ActorCore::end() { kill("actor " + name() + " has ended"); }

void ActorCore::join() {
    for (const auto& group : m_groups)
        group->join();
}

void ActorCore::addCallOff(const void* key, std::function<void()> callOff) {
    const std::lock_guard lock(m_mutex);
    if (m_dead.load(std::memory_order_relaxed))
        callOff();
    m_callOffs.emplace(key, std::move(callOff));
}

void ActorCore::removeCallOff(const void* key) {
    const std::lock_guard lock(m_mutex);
    m_callOffs.erase(key);
}

bool ActorCore::park(Parking& parking, std::optional<Clock::Wall::time_point> deadline, Awaited waitsFor) {
    const Call* call = t_context.call; // Null in the constructor and the destructor, of which the trace knows nothing.
    ConcurrencyGroup* group = call ? &call->group() : nullptr;
    addCallOff(&parking, [&parking] { parking.callOff(); });
    if (call)
        m_tracer.recordWait(EventKind::Blocked, call->id(), waitsFor);
    if (group)
        group->threadParks();
    const Parking::End end = deadline ? parking.parkUntil(*deadline) : parking.park();
    if (group)
        group->threadGoesOn();
    if (call)
        m_tracer.record(EventKind::Unblocked, call->id());
    removeCallOff(&parking);
    if (end == Parking::End::CalledOff)
        throw ActorDiedError(deathReason());
    return end == Parking::End::Woken;
}

void ActorCore::checkBlocking(const char* function) {
    std::string where = "async actor " + name();
    const std::string method = t_context.call ? methodName(t_context.call->method()) : std::string();
    if (!method.empty())
        where += " (method " + method + ")";
    const std::string text =
        std::string("blocking ") + function + "() inside the " + where + " would stop its event loop";
    if (m_blueprint.options.onBlockingGet() == ActorOptions::OnBlockingGet::Refuse)
        throw BlockingCallError(text + "; use co_await on the ref instead");
    if (!m_warned.exchange(true))
        logWarning(text + ", and does so now; use co_await on the ref instead");
}

void ActorCore::threadBegins(const std::string& threadName) {
    t_context.actor = this;
    if (!m_tracer.recorder)
        return;
    if (m_machine)
        m_tracer.recorder->recordAs(m_tracer.recorder->addThread(threadName));
    else
        m_tracer.recorder->nameThread(threadName);
}

void ActorCore::threadEnds() {
    if (m_threads.fetch_sub(1, std::memory_order_acq_rel) != 1)
        return;
    try {
        if (m_instance)
            m_blueprint.destroy(m_instance);
    } catch (...) {
        logError("The destructor of actor " + name() + " threw: " + textOf(std::current_exception()));
    }
    m_tracer.record(EventKind::ActorStopped);
    m_hasStopped.store(true, std::memory_order_release);
}

void ActorCore::construct() {
    std::call_once(m_constructed, [this] {
        try {
            m_instance = m_blueprint.construct();
        } catch (...) {
            kill("actor " + name() + ": error raised in its creation task: " + textOf(std::current_exception()));
        }
        m_blueprint.construct = nullptr;
        m_firstOwner.reset();
        m_construction.count_down();
    });
}

std::uint32_t ActorCore::takeSlot() {
    if (m_groups.size() == 1 && isAsync())
        return m_slots.take(); // Only its loop does.
    const std::lock_guard lock(m_slotMutex);
    return m_slots.take();
}

void ActorCore::giveBackSlot(std::uint32_t slot) {
    if (m_groups.size() == 1 && isAsync()) {
        m_slots.giveBack(slot);
        return;
    }
    const std::lock_guard lock(m_slotMutex);
    m_slots.giveBack(slot);
}

} // namespace playground
