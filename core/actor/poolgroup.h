#pragma once

#include "core/actor/admission.h"
#include "core/actor/callqueue.h"
#include "core/actor/concurrencygroup.h"

#include <deque>
#include <mutex>

namespace playground {

/// A group of a threaded actor: a pool of exactly max_concurrency threads, fed by one first-in-first-out queue. A
/// thread is a slot. What the threads are, and how they wait for calls, is up to whoever derives from this.
class PoolGroup : public ConcurrencyGroup {
public:
    static constexpr std::int64_t defaultLimit = 1;

    PoolGroup(ActorCore& actor, GroupPlan plan, std::uint8_t number);

    void open() override;
    bool enqueue(Call& call) override;
    void setMaxConcurrency(std::int64_t limit) override;
    void cancel(Call& call) override;
    void cancelChildren(CallId parent) override;
    void died() override;
    void terminate() override;
    void arrive(Call& call) override;
    void callIsOver(Call& call) override;
    void threadParks() override;
    void threadGoesOn() override;

protected:
    /// One thread of the pool.
    class Worker {
    public:
        explicit Worker(std::uint32_t slot) : m_slot(slot) {}
        virtual ~Worker() = default;
        Worker(const Worker&) = delete;
        Worker& operator=(const Worker&) = delete;

        virtual void start(const std::string& name) = 0; ///< Throws std::system_error when there are no more threads.
        virtual bool isFinished() const = 0;
        virtual void join() = 0; ///< Waits until it is finished.

        std::uint32_t slot() const { return m_slot; }
        void setCall(Call* call);
        bool hasCall(); ///< Runs a call, or holds one that is parked.

        /// The call that it runs, if that one has this parent; null when it does not.
        Hold<RefState> callOf(CallId parent);

    private:
        const std::uint32_t m_slot;
        std::mutex m_mutex; // Guards the call: its thread meets those who cancel.
        Call* m_call = nullptr;
    };

    virtual std::unique_ptr<Worker> makeWorker(std::uint32_t slot) = 0;
    virtual Worker& currentWorker() const = 0;

    /// Something changed for workers that wait. Under the lock.
    virtual void wakeOne() = 0;
    virtual void wakeAll() = 0;

    // For the workers, on their threads.
    void workerBegins(const Worker& worker);
    /// What it is to do next. Under the lock. A call has a slot then.
    struct Next {
        enum class What : std::uint8_t { RunCall, Wait, Leave } what = What::Wait;
        Call* call = nullptr;
        TimePoint admitted{};
    };
    Next next();
    void run(Worker& worker, const Next& todo); ///< Until it is over or its thread parks. Not under the lock.
    void callHasEnded(std::unique_lock<std::mutex>& lock); ///< After run(), when it is over.
    void workerLeaves(const Worker& worker); ///< Under the lock.
    void workerEnds(); ///< Not under the lock.

    std::unique_lock<std::mutex> lock() const { return std::unique_lock(m_mutex); }
    std::vector<Worker*> workers() const;

private:
    void startThreads();
    void setLimit(std::int64_t limit);
    void adjustLimit(std::int64_t by);
    void stopWhenIdle();
    std::string nameOf(std::uint32_t slot) const;
    bool isSurplus() const { return m_threads > m_admission.limit(); }
    bool isIdle() const { return m_admission.inFlight() == 0 && m_queue.isEmpty(); }

    mutable std::mutex m_mutex; // Guards all below: submitters meet the pool's threads.
    CallQueue m_queue;
    std::deque<std::unique_ptr<Worker>> m_workers; // Those that have left, too, until they are joined.
    std::int64_t m_threads = 0;                     // That have not left.
    Admission m_admission;
    bool m_isEnding = false;
};

} // namespace playground
