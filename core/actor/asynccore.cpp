#include "core/actor/asynccore.h"

#include "core/actor/context.h"

namespace playground {

namespace {

// So many calls that end at once may start one after the other before timers and sockets get their chance.
constexpr int startsPerPump = 64;

} // namespace

AsyncCore::AsyncCore(ActorBlueprint blueprint, Tracer tracer, std::string actorName)
    : ActorCore(std::move(blueprint), tracer, std::move(actorName)),
      m_admission(maxConcurrency()),
      m_thread(
          name(), tracer.clock,
          [this] {
              t_context.loopOf = this;
              if (this->tracer().recorder)
                  this->tracer().recorder->nameThread(name() + " event loop");
              m_inbox = EventLoop::current()->inbox();
              m_pump.core = this;
              construct();
          },
          [this] {
              destruct();
              this->tracer().record(EventKind::ActorStopped);
          }) {}

AsyncCore::~AsyncCore() = default;

void AsyncCore::enqueue(Call& call) {
    if (t_context.loopOf == this)
        EventLoop::current()->post(call);
    else if (!m_inbox->post(call))
        refuse(call);
}

void AsyncCore::arrive(Call& call) {
    if (isDead()) {
        refuse(call);
        return;
    }
    if (m_queue.isEmpty() && m_admission.hasFreeSlot()) {
        start(call);
        return;
    }
    tracer().record(EventKind::Queued, call.id(), static_cast<std::uint32_t>(QueueReason::SlotsFull));
    m_queue.push(call);
}

void AsyncCore::start(Call& call) {
    m_admission.start();
    call.slot = m_slots.take();
    if (m_bySlot.size() <= call.slot)
        m_bySlot.resize(call.slot + 1);
    m_bySlot[call.slot] = &call;
    begin(call, tracer().now());
}

void AsyncCore::callIsOver(Call& call) {
    recordEnd(call);
    m_admission.finish();
    m_slots.giveBack(call.slot);
    m_bySlot[call.slot] = nullptr;
    publish(call);
    if (!m_queue.isEmpty())
        pump();
    stopWhenIdle();
}

void AsyncCore::pump() {
    // A sync call is over before start() returns and comes back here: a loop, not a recursion.
    if (isDead() || m_isPumping || m_pump.isPosted)
        return;
    m_isPumping = true;
    for (int started = 0; started < startsPerPump && m_admission.hasFreeSlot(); ++started) {
        Job* next = m_queue.pop();
        if (!next)
            break;
        start(static_cast<Call&>(*next));
    }
    m_isPumping = false;
    if (!m_queue.isEmpty() && m_admission.hasFreeSlot()) {
        m_pump.isPosted = true;
        EventLoop::current()->post(m_pump);
    }
}

void AsyncCore::Pump::run() noexcept {
    isPosted = false;
    core->pump();
    core->stopWhenIdle();
}

void AsyncCore::limitChanged(std::int64_t limit) {
    remember(limit);
    post([this, limit] {
        if (m_admission.limit() == limit)
            return;
        m_admission.setLimit(limit);
        tracer().record(EventKind::LimitChanged, CallId::None, static_cast<std::uint32_t>(limit));
        pump();
    });
}

void AsyncCore::terminate() {
    // By way of the inbox from the loop's own thread too: calls that others have posted there come first.
    Job& job = FunctionJob::make([this] {
        m_isTerminating = true;
        stopWhenIdle();
    });
    if (!m_inbox->post(job))
        FunctionJob::discard(job);
}

void AsyncCore::died() {
    post([this] {
        while (Job* job = m_queue.pop())
            refuse(static_cast<Call&>(*job));
        unwindAll();
        stopWhenIdle();
    });
}

void AsyncCore::unwindAll() {
    for (std::size_t slot = 0; slot < m_bySlot.size(); ++slot) {
        // Those that are on the stack right now are unwound when they suspend.
        if (Call* call = m_bySlot[slot])
            call->unwind();
    }
}

void AsyncCore::stopWhenIdle() {
    if (m_admission.inFlight() > 0 || !m_queue.isEmpty())
        return;
    if (m_isTerminating)
        kill("actor " + name() + " has ended");
    if (isDead())
        m_thread.quit();
}

void AsyncCore::post(std::function<void()> function) {
    Job& job = FunctionJob::make(std::move(function));
    if (t_context.loopOf == this)
        EventLoop::current()->post(job);
    else if (!m_inbox->post(job))
        FunctionJob::discard(job);
}

void AsyncCore::join() { m_thread.join(); }

bool AsyncCore::hasStopped() const { return m_thread.isFinished(); }

} // namespace playground
