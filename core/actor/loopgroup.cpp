#include "core/actor/loopgroup.h"

#include "core/actor/context.h"
#include "core/actor/virtualcontext.h"
#include "core/exec/qtloopthread.h"
#include "core/virtual/virtualloopthread.h"

#include <algorithm>

namespace playground {

LoopGroup::LoopGroup(ActorCore& owner, GroupPlan plan, std::uint8_t groupNumber)
    : ConcurrencyGroup(owner, std::move(plan), groupNumber),
      m_admission(maxConcurrency()),
      m_queue(owner.shuffleSeed()),
      m_thread(makeThread()) {}

LoopGroup::~LoopGroup() = default;

std::unique_ptr<LoopThread> LoopGroup::makeThread() {
    auto begin = [this] { threadBegins(); };
    auto end = [this] { threadEnds(); };
    const auto& machine = actor().machine();
    if (!machine)
        return std::make_unique<QtLoopThread>(tracer().clock, std::move(begin), std::move(end));
    auto thread = std::make_unique<VirtualLoopThread>(
        machine, std::move(begin), std::move(end),
        [context = VirtualContext(tracer().recorder)]() mutable { context.swap(); });
    m_slice = TimeSlice(tracer().clock, thread->parkedFlag());
    return thread;
}

void LoopGroup::open() {
    actor().threadStarts();
    try {
        m_thread->startLoop(label());
    } catch (...) {
        actor().threadEnds();
        throw;
    }
}

/// The default group's thread makes the instance and is the one to destroy it.
void LoopGroup::threadBegins() {
    t_context.loopOf = this;
    if (!actor().machine())
        m_qtThread = QThread::currentThread();
    actor().threadBegins(label() + " event loop");
    if (number() == 0)
        actor().construct();
    else
        actor().awaitConstruction();
    EventLoop::current()->post(m_pump);
}

void LoopGroup::threadEnds() {
    if (number() == 0) {
        actor().awaitOpening();
        for (const auto& group : actor().groups())
            if (group.get() != this)
                group->join();
    }
    actor().threadEnds();
}

bool LoopGroup::enqueue(Call& call) {
    if (call.wasHeld()) // Told before the loop can see it and tell its start.
        tracer().recordQueued(call.id(), QueueReason::Arriving);
    if (t_context.loopOf == this)
        return EventLoop::current()->post(call);
    return m_thread->inbox().post(call);
}

void LoopGroup::arrive(Call& call) {
    actor().callArrives(call);
    if (!mayBegin(call)) {
        refuse(call);
        stopWhenIdle();
        return;
    }
    if (m_queue.isEmpty() && m_admission.hasFreeSlot() && !m_pump.isPosted) {
        start(call);
        // It took its time: let timers, limits and other calls have their chance before the next one starts.
        if (m_slice.isOver())
            postPump();
        return;
    }
    const auto free = m_admission.limit() - m_admission.inFlight();
    const bool hasSlot = static_cast<std::int64_t>(m_queue.size()) < free;
    tracer().recordQueued(call.id(), hasSlot ? QueueReason::LoopBusy : QueueReason::SlotsFull);
    m_queue.push(call);
    warnOfMany(m_queue.size() + static_cast<std::size_t>(m_admission.inFlight()));
}

void LoopGroup::start(Call& call) {
    m_admission.start();
    call.slot = actor().takeSlot();
    if (m_bySlot.size() <= call.slot)
        m_bySlot.resize(std::max<std::size_t>(call.slot + 1, m_bySlot.size() + m_bySlot.size() / 2));
    m_bySlot[call.slot] = &call;
    begin(call, tracer().now());
}

void LoopGroup::callIsOver(Call& call) {
    recordEnd(call);
    m_admission.finish();
    m_bySlot[call.slot] = nullptr;
    actor().giveBackSlot(call.slot);
    publish(call);
    if (!m_queue.isEmpty())
        pump();
    stopWhenIdle();
}

/// A call that is started from here and runs a Qt event loop of its own gives calls that end in there another pump.
bool LoopGroup::isPumping() const { return m_pumpLevel != 0 && m_pumpLevel == level(); }

int LoopGroup::level() const { return m_qtThread ? std::max(1, m_qtThread->loopLevel()) : 1; }

void LoopGroup::pump() {
    // A sync call is over before start() returns and comes back here: a loop, not a recursion.
    if (actor().isDead() || isPumping() || m_pump.isPosted)
        return;
    const int outerLevel = std::exchange(m_pumpLevel, level());
    while (m_admission.hasFreeSlot()) {
        Call* next = m_queue.pop();
        if (!next)
            break;
        if (!mayBegin(*next)) {
            refuse(*next);
            continue;
        }
        start(*next);
        if (m_slice.isOver()) {
            postPump();
            break;
        }
    }
    m_pumpLevel = outerLevel;
}

void LoopGroup::postPump() {
    if (std::exchange(m_pump.isPosted, true))
        return;
    EventLoop::current()->post(m_pump);
}

void LoopGroup::Pump::run() noexcept {
    isPosted = false;
    group.m_slice.begin();
    group.pump();
    group.stopWhenIdle();
}

void LoopGroup::setMaxConcurrency(std::int64_t limit) {
    const std::lock_guard lock(m_limitMutex);
    remember(limit);
    post(
        [this, limit] {
            if (m_admission.limit() == limit)
                return;
            m_admission.setLimit(limit);
            recordLimit(limit);
            pump();
        },
        Way::BehindOthers);
}

void LoopGroup::cancel(Call& call) {
    // It may be on its way to the loop still; this comes after it.
    post(
        [this, alive = Hold<RefState>(&call.ref()), target = &call] {
            if (actor().isDead())
                return;
            if (target->isWaiting()) {
                m_queue.forget(*target);
                refuse(*target);
                stopWhenIdle();
            } else if (target->isStarted() && !target->isOver()) {
                target->deliverCancel();
            }
        },
        Way::BehindOthers);
}

void LoopGroup::cancelChildren(CallId parent) {
    post(
        [this, parent] {
            std::vector<Hold<RefState>> children;
            for (Call* call : m_bySlot)
                if (call && call->parent() == parent)
                    children.emplace_back(&call->ref());
            m_queue.collectChildren(parent, children);
            for (const Hold<RefState>& child : children)
                child->cancel(Recursion::Recursive);
        },
        Way::BehindOthers);
}

void LoopGroup::terminate() {
    post(
        [this] {
            m_isEnding = true;
            stopWhenIdle();
        },
        Way::BehindOthers);
}

void LoopGroup::died() {
    post([this] {
        while (Call* call = m_queue.pop())
            refuse(*call);
        unwindAll();
        stopWhenIdle();
    });
    m_thread->interrupt();
}

void LoopGroup::unwindAll() {
    for (std::size_t slot = 0; slot < m_bySlot.size(); ++slot) {
        // Those that are on the stack right now are unwound when they suspend.
        if (Call* call = m_bySlot[slot])
            call->unwind();
    }
}

void LoopGroup::stopWhenIdle() {
    if (m_admission.inFlight() > 0 || !m_queue.isEmpty() || (m_pump.isPosted && !actor().isDead()))
        return;
    if (m_isEnding && !actor().isDead()) {
        actor().groupIsIdle(number());
        actor().endIfIdle();
    }
    if (actor().isDead())
        m_thread->quit();
}

/// BehindOthers: by way of the inbox from the loop's own thread too, so that what others have posted comes first.
void LoopGroup::post(std::function<void()> function, Way way) {
    Job& job = FunctionJob::make(std::move(function));
    if (way == Way::Shortest && t_context.loopOf == this)
        EventLoop::current()->post(job);
    else if (!m_thread->inbox().post(job)) // It is closed.
        FunctionJob::discard(job);
}

void LoopGroup::join() { m_thread->join(); }

} // namespace playground
