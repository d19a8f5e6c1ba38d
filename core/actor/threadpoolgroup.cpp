#include "core/actor/threadpoolgroup.h"

#include "core/exec/qtloop.h"
#include "core/exec/qtloopthread.h"

namespace playground {

/// A QThread, so that methods may run Qt event loops in it.
class ThreadPoolGroup::Thread final : public QThread, public Worker {
public:
    Thread(ThreadPoolGroup& group, std::uint32_t slot) : Worker(slot), m_group(group) {}
    void start(const std::string& name) override { startThread(*this, name); }
    bool isFinished() const override { return QThread::isFinished(); }
    void join() override { wait(); }

protected:
    void run() override { m_group.work(*this); }

private:
    ThreadPoolGroup& m_group;
};

ThreadPoolGroup::~ThreadPoolGroup() { ThreadPoolGroup::join(); }

std::unique_ptr<PoolGroup::Worker> ThreadPoolGroup::makeWorker(std::uint32_t slot) {
    return std::make_unique<Thread>(*this, slot);
}

PoolGroup::Worker& ThreadPoolGroup::currentWorker() const { return static_cast<Thread&>(*QThread::currentThread()); }

void ThreadPoolGroup::wakeOne() {
    if (m_idle > 0)
        m_changed.notify_one();
}

void ThreadPoolGroup::work(Worker& worker) {
    {
        const QtLoop::Scope loops(tracer().clock);
        workerBegins(worker);
        std::unique_lock<std::mutex> lock = this->lock();
        while (true) {
            const Next todo = next();
            if (todo.what == Next::What::Leave)
                break;
            if (todo.what == Next::What::Wait) {
                ++m_idle;
                m_changed.wait(lock);
                --m_idle;
                continue;
            }
            lock.unlock();
            run(worker, todo);
            lock.lock();
            callHasEnded(lock);
        }
        workerLeaves(worker);
    }
    workerEnds();
    const auto last = lock(); // See join().
}

void ThreadPoolGroup::join() {
    for (Worker* worker : workers())
        worker->join();
    // What the threads did last comes before this, by a lock that tools which look for races can see.
    const auto last = lock();
}

} // namespace playground
