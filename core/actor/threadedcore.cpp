#include "core/actor/threadedcore.h"

#include "core/exec/loopthread.h"

namespace playground {

/// One thread of the pool. A QThread, so that methods may run Qt event loops in it.
class ThreadedCore::Worker final : public QThread {
public:
    Worker(ThreadedCore& core, std::uint32_t slot) : m_core(core), m_slot(slot) {}

protected:
    void run() override { m_core.work(m_slot); }

private:
    ThreadedCore& m_core;
    const std::uint32_t m_slot;
};

ThreadedCore::ThreadedCore(ActorBlueprint blueprint, Tracer tracer, std::string actorName)
    : ActorCore(std::move(blueprint), tracer, std::move(actorName)), m_admission(maxConcurrency()) {
    try {
        const std::lock_guard lock(m_mutex);
        startThreads();
    } catch (...) {
        kill("actor " + name() + " could not be created");
        join();
        throw;
    }
}

ThreadedCore::~ThreadedCore() { join(); }

void ThreadedCore::limitChanged(std::int64_t limit) {
    const std::lock_guard lock(m_mutex);
    const std::int64_t before = m_admission.limit();
    if (isDead() || limit == before)
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
void ThreadedCore::setLimit(std::int64_t limit) {
    m_admission.setLimit(limit);
    remember(limit);
    tracer().record(EventKind::LimitChanged, CallId::None, static_cast<std::uint32_t>(limit));
    m_changed.notify_all();
}

void ThreadedCore::startThreads() {
    while (m_threads < m_admission.limit()) {
        const std::uint32_t slot = m_slots.take();
        auto worker = std::make_unique<Worker>(*this, slot);
        try {
            startThread(*worker, name() + " thread " + std::to_string(slot + 1));
        } catch (const std::system_error& error) {
            m_slots.giveBack(slot);
            throw std::system_error(error.code(), "the machine gives " + name() + " only " + std::to_string(m_threads) +
                                                      " of " + std::to_string(m_admission.limit()) +
                                                      " threads; lower max_concurrency");
        }
        m_workers.push_back(std::move(worker));
        ++m_threads;
    }
}

void ThreadedCore::enqueue(Call& call) {
    {
        const std::lock_guard lock(m_mutex);
        if (!isDead()) {
            // Told before a thread can see the call and tell its start.
            if (!m_admission.hasFreeSlot() || !m_queue.isEmpty())
                tracer().record(EventKind::Queued, call.id(), static_cast<std::uint32_t>(QueueReason::SlotsFull));
            m_queue.push(call);
            if (m_idle > 0)
                m_changed.notify_one();
            return;
        }
    }
    refuse(call);
}

void ThreadedCore::work(std::uint32_t slot) {
    if (tracer().recorder)
        tracer().recorder->nameThread(name() + " thread " + std::to_string(slot + 1));
    const EventLoop::Scope loops(tracer().clock);
    std::call_once(m_constructed, [this] { construct(); });

    std::unique_lock lock(m_mutex);
    while (!isDead() && !isSurplus() && !(m_isEnding && m_queue.isEmpty())) {
        Job* next = m_admission.hasFreeSlot() ? m_queue.pop() : nullptr;
        if (!next) {
            ++m_idle;
            m_changed.wait(lock);
            --m_idle;
            continue;
        }
        m_admission.start();
        const TimePoint admitted = tracer().now();
        lock.unlock();
        auto& call = static_cast<Call&>(*next);
        call.slot = slot;
        begin(call, admitted);
        lock.lock();
        m_admission.finish();
    }

    m_slots.giveBack(slot);
    const bool isLast = --m_threads == 0;
    // The call that this thread ended may have made room for one that another, waiting thread may start.
    m_changed.notify_all();
    lock.unlock();
    if (isLast) {
        kill("actor " + name() + " has ended");
        destruct();
        tracer().record(EventKind::ActorStopped);
    }
    lock.lock(); // See join().
}

void ThreadedCore::callIsOver(Call& call) {
    recordEnd(call);
    publish(call);
}

void ThreadedCore::terminate() {
    const std::lock_guard lock(m_mutex);
    m_isEnding = true;
    m_changed.notify_all();
}

void ThreadedCore::died() {
    JobQueue queued;
    {
        const std::lock_guard lock(m_mutex);
        queued.take(m_queue);
        m_changed.notify_all();
    }
    while (Job* job = queued.pop())
        refuse(static_cast<Call&>(*job));
}

void ThreadedCore::join() {
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

bool ThreadedCore::hasStopped() const {
    const std::lock_guard lock(m_mutex);
    return m_threads == 0;
}

} // namespace playground
