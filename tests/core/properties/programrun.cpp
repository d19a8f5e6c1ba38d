#include "tests/core/properties/programrun.h"

#include "tests/core/properties/property.h"

#include <algorithm>

namespace playground {

using namespace std::chrono_literals;

namespace {

constexpr double speed = 20;
/// Of the wall, on a machine that does much else; less when it is known that something is wrong.
std::chrono::seconds patience() { return hasACaseFailed() ? 2s : 20s; }

constexpr const char* side = "side";

/// Tells that something is asked of a call or an actor, and does it.
template <class F>
void ask(Asked& asked, const Clock& clock, F&& act) {
    asked.began.happened(clock.now());
    act();
    asked.returned.happened(clock.now());
}

template <auto M, class A>
ObjectRef<Value> fire(const ActorHandle<A>& actor, const CallOptions& options, const Task& task) {
    const std::vector<Made*>& arguments = task.made->arguments;
    if (arguments.empty())
        return actor.template remoteWith<M>(options, task, Value(), Value());
    if (arguments.size() == 1)
        return actor.template remoteWith<M>(options, task, arguments[0]->ref, Value());
    return actor.template remoteWith<M>(options, task, arguments[0]->ref, arguments[1]->ref);
}

ObjectRef<Value> fire(const std::monostate&, const CallOptions&, const Task&) { Q_UNREACHABLE(); }
ObjectRef<Value> fire(const ActorHandle<AsyncPlayer>& actor, const CallOptions& options, const Task& task) {
    return task.made->plan->isSync ? fire<&AsyncPlayer::runNow>(actor, options, task)
                                   : fire<&AsyncPlayer::run>(actor, options, task);
}
ObjectRef<Value> fire(const ActorHandle<PoolPlayer>& actor, const CallOptions& options, const Task& task) {
    return fire<&PoolPlayer::run>(actor, options, task);
}

} // namespace

void ProgramRun::run() {
    {
        RuntimeOptions options;
        options.recorder(&m_recorder).speed(speed);
        if (m_program.isShuffled)
            options.shuffleWakeUps(1);
        if (m_program.hasInterpreterLock)
            options.interpreterLock(100us);
        Runtime runtime(options);
        m_runtime = &runtime;
        m_clock = runtime.clock();
        spawnAll();
        {
            const std::jthread rival([this] { perform(m_program.rival, -2); });
            perform(m_program.driver, -1);
        }
        if (!m_program.goesInCircles)
            m_hasStalled = !waitForAll(patience()) || !waitForThoseThatEnd(patience());
        else if (const auto all = refs(); !all.empty()) // Asked once: calls may still submit more.
            wait(all, all.size(), 5ms);
    }
    m_handles.clear();
    m_events = m_recorder.drain(TimePoint::max());
}

void ProgramRun::spawnAll() {
    for (const ActorPlan& plan : m_program.actors)
        m_actors.emplace_back().plan = plan;
    for (unsigned number = 0; number < m_actors.size(); ++number) {
        const ActorPlan& plan = m_actors[number].plan;
        ActorOptions options;
        options.maxConcurrency(plan.limit).maxPendingCalls(plan.maxPending);
        if (plan.sideLimit > 0)
            options.maxConcurrency(side, plan.sideLimit);
        if (plan.isAsync)
            m_handles.emplace_back(m_runtime->spawn<AsyncPlayer>(options, this, number));
        else
            m_handles.emplace_back(m_runtime->spawn<PoolPlayer>(options, this, number));
    }
}

void ProgramRun::spawnShortLived() {
    const auto ref = m_runtime->spawn<Mayfly>(ActorOptions().traced(false)).remote<&Mayfly::live>();
    if (get(ref) != 1)
        complain("an actor that lives for one call did not answer");
}

void ProgramRun::perform(const std::vector<Deed>& deeds, int driver) {
    for (const Deed& deed : deeds)
        perform(deed, driver);
}

void ProgramRun::perform(const Deed& deed, int driver) {
    using enum Deed::Kind;
    const unsigned number = wrapped(deed.which);
    Played& target = m_actors[number];
    switch (deed.kind) {
    case Submit:
        try {
            make(deed.call, wrapped(deed.call.actor), nullptr, driver, argumentsOfDriver(deed.call));
        } catch (const PendingCallsLimitExceededError&) {
        }
        break;
    case Cancel:
    case CancelOnlyThis:
        if (Made* made = earlier(deed.which))
            cancel(*made, deed.kind == Cancel ? Recursion::Recursive : Recursion::OnlyThis);
        break;
    case SetLimit:
        withHandle(number, [&](const auto& handle) { handle.setMaxConcurrency(deed.amount); });
        break;
    case SetSideLimit:
        if (target.plan.sideLimit > 0)
            withHandle(number, [&](const auto& handle) { handle.setMaxConcurrency(side, deed.amount); });
        break;
    case Kill:
        withHandle(number, [&](const auto& handle) { ask(target.kill, m_clock, [&] { handle.kill(); }); });
        break;
    case Terminate:
        withHandle(number, [&](const auto& handle) { ask(target.terminate, m_clock, [&] { handle.terminate(); }); });
        break;
    case Drop:
        ask(target.drop, m_clock, [&] {
            Handle dropped;
            const std::lock_guard lock(m_mutex);
            std::swap(dropped, m_handles[number]);
        });
        break;
    case Wait:
        waitForSome(deed.which, m_clock.toWall(std::chrono::microseconds(deed.amount)));
        break;
    case Pause:
        block(m_clock.toWall(std::chrono::microseconds(deed.amount)));
        break;
    case Spawn:
        spawnShortLived();
        break;
    }
}

void ProgramRun::waitForSome(unsigned which, Duration timeout) {
    std::vector<ObjectRef<Value>> all = refs();
    all.resize(std::min<std::size_t>(all.size(), 1 + which));
    if (all.empty())
        return;
    const std::size_t count = 1 + which % all.size();
    const TimePoint before = now();
    const Waited<ObjectRef<Value>> waited = wait(all, count, timeout);
    if (waited.ready.size() + waited.notReady.size() != all.size() || waited.ready.size() > count)
        complain("a wait lost or invented refs");
    if (!std::ranges::all_of(waited.ready, &ObjectRef<Value>::isReady))
        complain("a wait called a ref ready that is not");
    if (waited.ready.size() < count && m_clock.toWall(now() - before) + 100ns < timeout)
        complain("a wait gave up before its time");
}

ProgramRun::Handle ProgramRun::handleOf(unsigned actor) {
    const std::lock_guard lock(m_mutex);
    return m_handles[actor];
}

template <class F>
void ProgramRun::withHandle(unsigned actor, F&& act) {
    const Handle handle = handleOf(actor);
    std::visit(
        [&](const auto& known) {
            if constexpr (!std::is_same_v<std::decay_t<decltype(known)>, std::monostate>)
                act(known);
        },
        handle);
}

Made* ProgramRun::makeChild(Made& parent, const Step& step) {
    const CallPlan& plan = step.callee.front();
    Made* child = make(plan, actorOfChild(parent, plan), &parent, parent.number, argumentsOfChild(parent, plan));
    if (child)
        parent.children.push_back(child);
    return child;
}

/// Unless calls may go in circles they are made of later actors only, or of their own, for which nobody waits for long.
unsigned ProgramRun::actorOfChild(const Made& parent, const CallPlan& plan) const {
    if (m_program.goesInCircles)
        return wrapped(plan.actor);
    const auto later = static_cast<unsigned>(m_actors.size()) - parent.actor - 1;
    const bool isOwn = later == 0 || plan.actor == 3;
    return isOwn ? parent.actor : parent.actor + 1 + plan.actor % later;
}

std::vector<Made*> ProgramRun::argumentsOfDriver(const CallPlan& plan) {
    std::vector<Made*> arguments;
    for (const unsigned which : plan.arguments)
        if (Made* made = earlier(which))
            arguments.push_back(made);
    return arguments;
}

/// What a later actor gives: it needs no slot of the parent's.
std::vector<Made*> ProgramRun::argumentsOfChild(const Made& parent, const CallPlan& plan) {
    if (m_program.goesInCircles)
        return argumentsOfDriver(plan);
    std::vector<Made*> arguments;
    for (const unsigned which : plan.arguments)
        if (which < parent.children.size() && parent.children[which]->actor > parent.actor)
            arguments.push_back(parent.children[which]);
    return arguments;
}

Made* ProgramRun::make(const CallPlan& plan, unsigned actor, Made* parent, int submitter,
                       std::vector<Made*> arguments) {
    const Handle handle = handleOf(actor);
    if (std::holds_alternative<std::monostate>(handle))
        return nullptr;
    Made* made = nullptr;
    {
        const std::lock_guard lock(m_mutex);
        made = &m_made.emplace_back();
        made->number = static_cast<int>(m_made.size());
    }
    made->actor = actor;
    made->group = plan.isInSide && m_actors[actor].plan.sideLimit > 0 ? 1 : 0;
    made->plan = &plan;
    made->parent = parent;
    made->submitter = submitter;
    made->arguments = std::move(arguments);
    submit(handle, *made);
    const std::lock_guard lock(m_mutex);
    m_submitted.push_back(made);
    return made;
}

void ProgramRun::submit(const Handle& handle, Made& made) {
    CallOptions options;
    if (made.group == 1)
        options.concurrencyGroup(side);
    Task task;
    task.run = this;
    task.made = &made;
    made.submitBegan = now();
    try {
        made.ref = std::visit([&](const auto& known) { return fire(known, options, task); }, handle);
    } catch (const PendingCallsLimitExceededError&) {
        made.isRefused = true;
        throw;
    }
    made.submitReturned = now();
}

Made* ProgramRun::earlier(unsigned which) {
    const std::lock_guard lock(m_mutex);
    return m_submitted.empty() ? nullptr : m_submitted[m_submitted.size() - 1 - which % m_submitted.size()];
}

void ProgramRun::cancel(Made& call, Recursion recursion) {
    ask(recursion == Recursion::Recursive ? call.recursiveCancel : call.cancel, m_clock,
        [&] { call.ref.cancel(recursion); });
}

void ProgramRun::complain(std::string text) {
    const std::lock_guard lock(m_mutex);
    m_complaints.push_back(std::move(text));
}

/// The latest first.
std::vector<ObjectRef<Value>> ProgramRun::refs() {
    const std::lock_guard lock(m_mutex);
    std::vector<ObjectRef<Value>> refs;
    for (auto made = m_submitted.rbegin(); made != m_submitted.rend(); ++made)
        refs.push_back((*made)->ref);
    return refs;
}

/// Those that end by themselves may submit others until the last one has ended.
bool ProgramRun::waitForAll(std::chrono::seconds most) {
    for (std::vector<ObjectRef<Value>> known;;) {
        std::vector<ObjectRef<Value>> all = refs();
        if (all.size() == known.size())
            return true;
        if (!wait(all, all.size(), most).notReady.empty()) {
            for (const ObjectRef<Value>& ref : all)
                if (!ref.isReady())
                    complain("call " + std::to_string(toNumber(ref.id())) + " did not end by itself");
            return false;
        }
        known = std::move(all);
    }
}

bool ProgramRun::waitForThoseThatEnd(std::chrono::seconds most) {
    for (const Played& actor : m_actors) {
        const bool ends =
            actor.kill.began.hasHappened() || actor.terminate.began.hasHappened() || actor.drop.began.hasHappened();
        const TimePoint deadline = now() + most * static_cast<int>(speed);
        while (ends && !actor.gone.hasHappened()) {
            if (now() > deadline) {
                complain("an actor did not end that was to");
                return false;
            }
            block(100us);
        }
    }
    return true;
}

} // namespace playground
