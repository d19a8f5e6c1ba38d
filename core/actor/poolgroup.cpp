#include "core/actor/poolgroup.h"

#include "core/actor/logging.h"

#include <QtGlobal>

#include <algorithm>
#include <system_error>

namespace playground {

void PoolGroup::Worker::setCall(Call* call) {
    const std::lock_guard lock(m_mutex);
    m_call = call;
}

bool PoolGroup::Worker::hasCall() {
    const std::lock_guard lock(m_mutex);
    return m_call != nullptr;
}

Hold<RefState> PoolGroup::Worker::callOf(CallId parent) {
    const std::lock_guard lock(m_mutex);
    return m_call && m_call->parent() == parent ? Hold<RefState>(&m_call->ref()) : Hold<RefState>();
}

PoolGroup::PoolGroup(ActorCore& owner, GroupPlan plan, std::uint8_t groupNumber)
    : ConcurrencyGroup(owner, std::move(plan), groupNumber),
      m_queue(owner.shuffleSeed()),
      m_admission(maxConcurrency()) {}

void PoolGroup::open() {
    const std::lock_guard lock(m_mutex);
    startThreads();
}

void PoolGroup::setMaxConcurrency(std::int64_t limit) {
    const std::lock_guard lock(m_mutex);
    const std::int64_t before = m_admission.limit();
    if (actor().isDead() || limit == before)
        return;
    std::erase_if(m_workers, [](const auto& worker) { return worker->isFinished(); });
    setLimit(limit);
    try {
        startThreads();
    } catch (...) {
        setLimit(before);
        throw;
    }
}

// Told under the lock under which calls are admitted: the trace never shows a start above the limit.
void PoolGroup::setLimit(std::int64_t limit) {
    m_admission.setLimit(limit);
    remember(limit);
    recordLimit(limit);
    wakeAll();
}

std::string PoolGroup::nameOf(std::uint32_t slot) const { return label() + " thread " + std::to_string(slot + 1); }

void PoolGroup::startThreads() {
    while (m_threads < m_admission.limit()) {
        const std::uint32_t slot = actor().takeSlot();
        auto worker = makeWorker(slot);
        actor().threadStarts();
        try {
            worker->start(nameOf(slot));
        } catch (const std::system_error& error) {
            actor().giveBackSlot(slot);
            actor().threadEnds();
            throw std::system_error(error.code(),
                                    "the machine gives " + label() + " only " + std::to_string(m_threads) + " of " +
                                        std::to_string(m_admission.limit()) + " threads; lower max_concurrency");
        }
        m_workers.push_back(std::move(worker));
        ++m_threads;
    }
}

bool PoolGroup::enqueue(Call& call) {
    const std::lock_guard lock(m_mutex);
    if (actor().isDead())
        return false;
    actor().callArrives(call);
    // Told before a thread can see the call and tell its start. Those before it, which threads are about to take, take
    // what is free.
    if (m_admission.limit() - m_admission.inFlight() <= static_cast<std::int64_t>(m_queue.size()))
        tracer().recordQueued(call.id(), QueueReason::SlotsFull);
    else if (call.wasHeld())
        tracer().recordQueued(call.id(), QueueReason::Arriving);
    m_queue.push(call);
    warnOfMany(m_queue.size());
    wakeOne();
    return true;
}

void PoolGroup::workerBegins(const Worker& worker) {
    actor().threadBegins(nameOf(worker.slot()));
    actor().construct();
}

PoolGroup::Next PoolGroup::next() {
    if (actor().isDead() || isSurplus())
        return {Next::What::Leave};
    Call* const call = m_admission.hasFreeSlot() ? m_queue.pop() : nullptr;
    if (!call)
        return {Next::What::Wait};
    m_admission.start();
    // Now, and not when it begins: others are admitted meanwhile.
    return {Next::What::RunCall, call, tracer().now()};
}

void PoolGroup::run(Worker& worker, const Next& todo) {
    Call& call = *todo.call;
    if (!mayBegin(call)) {
        refuse(call);
    } else {
        call.slot = worker.slot();
        worker.setCall(&call);
        begin(call, todo.admitted);
    }
}

void PoolGroup::callHasEnded(std::unique_lock<std::mutex>& lock) {
    m_admission.finish();
    if (m_isEnding && isIdle()) {
        lock.unlock();
        stopWhenIdle();
        lock.lock();
    }
}

void PoolGroup::workerLeaves(const Worker& worker) {
    actor().giveBackSlot(worker.slot());
    --m_threads;
    // The call that this thread ended may have made room for one that another, waiting thread may start.
    wakeAll();
}

void PoolGroup::workerEnds() {
    actor().awaitOpening(); // The last thread destroys the instance; that is none that only starts others.
    actor().threadEnds();
}

void PoolGroup::callIsOver(Call& call) {
    recordEnd(call);
    currentWorker().setCall(nullptr);
    publish(call);
}

/// Of the pool for tasks: one that waits inside is no thread less for the others.
void PoolGroup::adjustLimit(std::int64_t by) {
    const std::lock_guard lock(m_mutex);
    if (actor().isDead())
        return;
    setLimit(m_admission.limit() + by);
    try {
        startThreads();
    } catch (const std::system_error& error) {
        logWarning(error.what()); // Then they wait.
    }
}

void PoolGroup::threadParks() {
    if (actor().growsWhileParked())
        adjustLimit(1);
}

void PoolGroup::threadGoesOn() {
    if (actor().growsWhileParked())
        adjustLimit(-1);
}

void PoolGroup::arrive(Call&) {
    Q_UNREACHABLE(); // Only calls of event loops travel as jobs.
}

void PoolGroup::cancel(Call& call) {
    {
        const std::lock_guard lock(m_mutex);
        // A thread cannot be interrupted: what runs is left alone, and its result is thrown away.
        if (!call.isWaiting())
            return;
        m_queue.forget(call);
        actor().expect(call); // Before the group is idle: the call is not over.
        if (m_isEnding && isIdle())
            actor().groupIsIdle(number());
    }
    actor().refuse(call);
}

void PoolGroup::cancelChildren(CallId parent) {
    std::vector<Hold<RefState>> children;
    {
        const std::lock_guard lock(m_mutex);
        for (const auto& worker : m_workers)
            if (auto child = worker->callOf(parent))
                children.push_back(std::move(child));
        m_queue.collectChildren(parent, children);
    }
    for (const Hold<RefState>& child : children)
        child->cancel(Recursion::Recursive);
}

void PoolGroup::terminate() {
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    stopWhenIdle();
}

void PoolGroup::stopWhenIdle() {
    {
        // Told under the lock under which calls arrive: one of them would have the last word.
        const std::lock_guard lock(m_mutex);
        if (!m_isEnding || !isIdle())
            return;
        actor().groupIsIdle(number());
    }
    actor().endIfIdle();
}

void PoolGroup::died() {
    std::vector<Call*> queued;
    {
        const std::lock_guard lock(m_mutex);
        while (Call* call = m_queue.pop())
            queued.push_back(call);
        wakeAll();
    }
    for (Call* call : queued)
        refuse(*call);
}

std::vector<PoolGroup::Worker*> PoolGroup::workers() const {
    const std::lock_guard lock(m_mutex);
    std::vector<Worker*> all;
    for (const auto& worker : m_workers)
        all.push_back(worker.get());
    return all;
}

} // namespace playground
