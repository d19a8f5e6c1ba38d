#include "core/actor/actorcore.h"

#include "core/actor/context.h"
#include "core/actor/errors.h"
#include "core/actor/suspension.h"

#include <spdlog/spdlog.h>

namespace playground {

namespace {

/// The call whose code runs on this thread, told to the trace.
class Running final {
public:
    Running(Call& call, EventKind begin, std::uint32_t argument, TimePoint time)
        : m_call(call), m_alive(&call.ref()), m_outer(std::exchange(t_context.call, &call)) {
        // Only a Qt event loop inside a method lets another call run here meanwhile.
        if (m_outer)
            m_outer->core().tracer().record(EventKind::Blocked, m_outer->id());
        call.core().tracer().recordAt(time, begin, call.id(), argument);
    }
    ~Running() {
        t_context.call = m_outer;
        if (m_call.isOver()) {
            m_call.core().callIsOver(m_call);
        } else {
            m_call.core().tracer().record(EventKind::Awaiting, m_call.id(), toNumber(m_call.waitsFor()));
            // A coroutine that the method started and did not wait for must not go on without its call.
            if (m_call.core().isDead() || m_call.hasRootEnded())
                m_call.unwind();
        }
        if (m_outer)
            m_outer->core().tracer().record(EventKind::Unblocked, m_outer->id());
    }
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;

private:
    Call& m_call;
    Hold<RefState> m_alive;
    Call* m_outer;
};

} // namespace

ActorCore::ActorCore(ActorBlueprint blueprint, Tracer tracer, std::string name)
    : m_name(std::move(name)),
      m_tracer(tracer),
      m_methods(std::move(blueprint.methods)),
      m_onBlockingGet(blueprint.options.onBlockingGet()),
      m_construct(std::move(blueprint.construct)),
      m_limit(blueprint.options.maxConcurrencyOr(1)) {}

std::string ActorCore::methodName(MethodId method) const {
    return m_tracer.recorder ? m_tracer.recorder->dictionary().methodName(method) : std::string();
}

void ActorCore::submit(Call& call, CallId parent) {
    call.ref().hold();
    m_tracer.record(EventKind::Submitted, call.id(), toNumber(parent), call.method());
    enqueue(call);
}

void ActorCore::setMaxConcurrency(std::int64_t limit) {
    if (limit < 1)
        throw std::invalid_argument("max_concurrency of " + m_name + " must be at least 1, not " +
                                    std::to_string(limit));
    limitChanged(limit);
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
    died();
}

std::string ActorCore::deathReason() const {
    const std::lock_guard lock(m_mutex);
    return m_deathReason;
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

bool ActorCore::park(Parking& parking, std::optional<Clock::Wall::time_point> deadline, CallId waitsFor) {
    const CallId id = t_context.call ? t_context.call->id() : CallId::None;
    addCallOff(&parking, [&parking] { parking.callOff(); });
    m_tracer.record(EventKind::Blocked, id, toNumber(waitsFor));
    const Parking::End end = deadline ? parking.parkUntil(*deadline) : parking.park();
    m_tracer.record(EventKind::Unblocked, id);
    removeCallOff(&parking);
    if (end == Parking::End::CalledOff)
        throw ActorDiedError(deathReason());
    return end == Parking::End::Woken;
}

void ActorCore::checkBlocking(const char* function) {
    std::string where = "async actor " + m_name;
    if (t_context.call)
        where += " (method " + methodName(t_context.call->method()) + ")";
    const std::string text =
        std::string("blocking ") + function + "() inside the " + where + " would stop its event loop";
    if (m_onBlockingGet == ActorOptions::OnBlockingGet::Refuse)
        throw BlockingCallError(text + "; use co_await on the ref instead");
    if (!m_warned.exchange(true))
        spdlog::warn("{}, and does so now; use co_await on the ref instead", text);
}

void ActorCore::resume(Call& call, Suspension& suspension, std::coroutine_handle<> handle) {
    if (call.isAbandoned())
        return;
    const Running running(call, EventKind::Resumed, 0, m_tracer.now());
    call.resumed(suspension);
    handle.resume();
}

void ActorCore::abandon(Call& call) {
    spdlog::error("Call {} of actor {} swallows its cancellation and is abandoned", toNumber(call.id()), m_name);
    call.abandoned();
    call.ref().setError(std::make_exception_ptr(TaskCancelledError("abandoned: the method swallows its cancellation")));
    callIsOver(call);
}

void ActorCore::arrive(Call&) {
    Q_UNREACHABLE(); // Only calls of event loops travel as jobs.
}

void ActorCore::construct() {
    try {
        m_instance = m_construct();
    } catch (...) {
        kill("actor " + m_name + ": error raised in its creation task: " + textOf(std::current_exception()));
    }
    m_construct = nullptr;
}

void ActorCore::destruct() {
    try {
        m_instance.reset();
    } catch (...) {
        spdlog::error("The destructor of actor {} threw: {}", m_name, textOf(std::current_exception()));
    }
}

void ActorCore::failAsDead(Call& call) const {
    call.ref().setError(std::make_exception_ptr(ActorDiedError(deathReason())));
    call.ref().error(); // Whoever ended the actor knows; nobody has to look at each of its calls.
}

void ActorCore::refuse(Call& call) {
    failAsDead(call);
    m_tracer.record(EventKind::Failed, call.id(), m_tracer.text(deathReason()));
    publish(call);
}

void ActorCore::begin(Call& call, TimePoint admitted) {
    const Running running(call, EventKind::Started, call.slot, admitted);
    try {
        call.invoke(m_instance.get());
    } catch (...) {
        t_context.starting = nullptr;
        call.ref().setError(std::current_exception());
        call.rootEnds();
    }
}

void ActorCore::recordEnd(Call& call) {
    if (isDead())
        failAsDead(call);
    if (!call.ref().hasFailed()) {
        m_tracer.record(EventKind::Finished, call.id());
        return;
    }
    if (!m_tracer.recorder)
        return;
    try {
        std::rethrow_exception(call.ref().peekError());
    } catch (const TaskCancelledError& cancelled) {
        m_tracer.record(EventKind::Cancelled, call.id(), m_tracer.text(cancelled.what()));
    } catch (...) {
        m_tracer.record(EventKind::Failed, call.id(), m_tracer.text(textOf(std::current_exception())));
    }
}

void ActorCore::publish(Call& call) {
    call.dropArguments();
    call.ref().becomeReady();
    call.ref().release();
}

} // namespace playground
