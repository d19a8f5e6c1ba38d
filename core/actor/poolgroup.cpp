#include "core/actor/poolgroup.h"

#include "core/exec/loopthread.h"

#include <spdlog/spdlog.h>

#include <algorithm>

namespace playground {

/// One thread of the pool. A QThread, so that methods may run Qt event loops in it.
class PoolGroup::Worker final : public QThread {
public:
    Worker(PoolGroup& group, std::uint32_t slot) : m_group(group), m_slot(slot) {}

    static Worker& current() { return static_cast<Worker&>(*currentThread()); }
    std::uint32_t slot() const { return m_slot; }

    void setCall(Call* call) {
        const std::lock_guard lock(m_mutex);
        m_call = call;
    }

    /// The call that it runs, if that one has this parent; null when it does not.
    Hold<RefState> callOf(CallId parent) {
        const std::lock_guard lock(m_mutex);
        return m_call && m_call->parent() == parent ? Hold<RefState>(&m_call->ref()) : Hold<RefState>();
    }

protected:
    void run() override { m_group.work(*this); }

private:
    PoolGroup& m_group;
    const std::uint32_t m_slot;
    std::mutex m_mutex; // Guards the call: its thread meets those who cancel.
    Call* m_call = nullptr;
};

PoolGroup::PoolGroup(ActorCore& owner, GroupPlan plan, std::uint8_t groupNumber)
    : ConcurrencyGroup(owner, std::move(plan), groupNumber),
      m_queue(owner.shuffleSeed()),
      m_admission(maxConcurrency()) {}

PoolGroup::~PoolGroup() { join(); }

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
    m_changed.notify_all();
}

void PoolGroup::startThreads() {
    while (m_threads < m_admission.limit()) {
        const std::uint32_t slot = actor().takeSlot();
        auto worker = std::make_unique<Worker>(*this, slot);
        actor().threadStarts();
        try {
            startThread(*worker, label() + " thread " + std::to_string(slot + 1));
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
    m_queue.push(call);
    warnOfMany(m_queue.size());
    if (m_idle > 0)
        m_changed.notify_one();
    return true;
}

void PoolGroup::work(Worker& worker) {
    actor().threadBegins(label() + " thread " + std::to_string(worker.slot() + 1));
    {
        const EventLoop::Scope loops(tracer().clock);
        actor().construct();
        std::unique_lock lock(m_mutex);
        while (!actor().isDead() && !isSurplus()) {
            Call* next = m_admission.hasFreeSlot() ? m_queue.pop() : nullptr;
            if (!next) {
                ++m_idle;
                m_changed.wait(lock);
                --m_idle;
                continue;
            }
            runNext(lock, worker, *next);
        }
        actor().giveBackSlot(worker.slot());
        --m_threads;
        // The call that this thread ended may have made room for one that another, waiting thread may start.
        m_changed.notify_all();
    }
    actor().awaitOpening(); // The last thread destroys the instance; that is none that only starts others.
    actor().threadEnds();
    const std::lock_guard lock(m_mutex); // See join().
}

void PoolGroup::runNext(std::unique_lock<std::mutex>& lock, Worker& worker, Call& call) {
    m_admission.start();
    const TimePoint admitted = tracer().now();
    lock.unlock();
    if (hindrance(call)) {
        refuse(call);
    } else {
        call.slot = worker.slot();
        worker.setCall(&call);
        begin(call, admitted);
    }
    lock.lock();
    m_admission.finish();
    if (m_isEnding && isIdle()) {
        lock.unlock();
        stopWhenIdle();
        lock.lock();
    }
}

void PoolGroup::callIsOver(Call& call) {
    recordEnd(call);
    Worker::current().setCall(nullptr);
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
        spdlog::warn("{}", error.what()); // Then they wait.
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
        m_changed.notify_all();
    }
    for (Call* call : queued)
        refuse(*call);
}

void PoolGroup::join() {
    std::vector<Worker*> workers;
    {
        const std::lock_guard lock(m_mutex);
        for (const auto& worker : m_workers)
            workers.push_back(worker.get());
    }
    for (Worker* worker : workers)
        worker->wait();
    // What the threads did last comes before this, by a lock that tools which look for races can see.
    const std::lock_guard lock(m_mutex);
}

} // namespace playground
