#pragma once

#include "core/actor/actorcore.h"
#include "core/actor/admission.h"
#include "core/actor/slotset.h"

#include <QThread>

#include <condition_variable>
#include <deque>

namespace playground {

/// A threaded actor: a pool of exactly max_concurrency threads, fed by one first-in-first-out queue. A thread is a
/// slot.
class ThreadedCore final : public ActorCore {
public:
    static constexpr std::int64_t defaultLimit = 1;

    /// Starts all threads. Throws std::system_error when the machine does not give so many; none is left then.
    ThreadedCore(ActorBlueprint blueprint, Tracer tracer, std::string name);
    ~ThreadedCore() override;

    void terminate() override;
    void join() override;
    bool hasStopped() const override;
    void callIsOver(Call& call) override;

protected:
    void enqueue(Call& call) override;
    void limitChanged(std::int64_t limit) override;
    void died() override;

private:
    class Worker;
    void startThreads();
    void setLimit(std::int64_t limit);
    void work(std::uint32_t slot);
    bool isSurplus() const { return m_threads > m_admission.limit(); }

    mutable std::mutex m_mutex; // Guards all below: submitters meet the pool's threads.
    std::condition_variable m_changed;
    JobQueue m_queue;
    SlotSet m_slots; // A thread keeps its slot.
    std::deque<std::unique_ptr<Worker>> m_workers; // Those that have left, too, until they are joined.
    std::int64_t m_threads = 0;                     // That have not left.
    std::int64_t m_idle = 0;                        // That wait for work.
    Admission m_admission;
    bool m_isEnding = false;
    std::once_flag m_constructed;
};

} // namespace playground
