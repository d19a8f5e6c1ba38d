#pragma once

#include "core/actor/admission.h"
#include "core/actor/callqueue.h"
#include "core/actor/concurrencygroup.h"

#include <QThread>

#include <condition_variable>
#include <deque>

namespace playground {

/// A group of a threaded actor: a pool of exactly max_concurrency threads, fed by one first-in-first-out queue. A
/// thread is a slot.
class PoolGroup final : public ConcurrencyGroup {
public:
    static constexpr std::int64_t defaultLimit = 1;

    PoolGroup(ActorCore& actor, GroupPlan plan, std::uint8_t number);
    ~PoolGroup() override;

    void open() override;
    bool enqueue(Call& call) override;
    void setMaxConcurrency(std::int64_t limit) override;
    void cancel(Call& call) override;
    void cancelChildren(CallId parent) override;
    void died() override;
    void terminate() override;
    void join() override;
    void arrive(Call& call) override;
    void callIsOver(Call& call) override;
    void threadParks() override;
    void threadGoesOn() override;

private:
    class Worker;
    void startThreads();
    void setLimit(std::int64_t limit);
    void work(Worker& worker);
    void runNext(std::unique_lock<std::mutex>& lock, Worker& worker, Call& call);
    void adjustLimit(std::int64_t by);
    void stopWhenIdle();
    bool isSurplus() const { return m_threads > m_admission.limit(); }
    bool isIdle() const { return m_admission.inFlight() == 0 && m_queue.isEmpty(); }

    mutable std::mutex m_mutex; // Guards all below: submitters meet the pool's threads.
    std::condition_variable m_changed;
    CallQueue m_queue;
    std::deque<std::unique_ptr<Worker>> m_workers; // Those that have left, too, until they are joined.
    std::int64_t m_threads = 0;                     // That have not left.
    std::int64_t m_idle = 0;                        // That wait for work.
    Admission m_admission;
    bool m_isEnding = false;
};

} // namespace playground
