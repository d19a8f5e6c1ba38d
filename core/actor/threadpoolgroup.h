#pragma once

#include "core/actor/poolgroup.h"

#include <condition_variable>

namespace playground {

/// A pool of threads of this machine.
class ThreadPoolGroup final : public PoolGroup {
public:
    using PoolGroup::PoolGroup;
    ~ThreadPoolGroup() override;
    void join() override;

private:
    class Thread;
    std::unique_ptr<Worker> makeWorker(std::uint32_t slot) override;
    Worker& currentWorker() const override;
    void wakeOne() override;
    void wakeAll() override { m_changed.notify_all(); }
    void work(Worker& worker);

    std::condition_variable m_changed;
    std::int64_t m_idle = 0; // Threads that wait for work; under the lock.
};

} // namespace playground
