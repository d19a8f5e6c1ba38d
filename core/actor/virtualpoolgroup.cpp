#include "core/actor/virtualpoolgroup.h"

#include "core/actor/virtualcontext.h"
#include "core/virtual/virtualmachine.h"

namespace playground {

class VirtualPoolGroup::Thread final : public Worker, public VirtualThread {
public:
    Thread(VirtualPoolGroup& group, std::uint32_t slot)
        : Worker(slot), VirtualThread(group.actor().machine()), m_group(group), m_context(group.tracer().recorder) {}

    void start(const std::string&) override { wake(); }
    bool isFinished() const override { return m_phase == Phase::Over; }
    void join() override {
        while (!isFinished() && !machine().isRunning() && machine().run(1)) {
        }
    }

    bool isInStep() const { return m_isInStep; }

private:
    enum class Phase : std::uint8_t { New, Waiting, WithCall, Over };

    void step() override {
        m_isInStep = true;
        if (m_phase == Phase::New) {
            m_group.workerBegins(*this);
            m_phase = Phase::Waiting;
        }
        if (m_phase != Phase::Over)
            work();
        m_isInStep = false;
    }

    void work() {
        auto lock = m_group.lock();
        while (true) {
            if (m_phase == Phase::WithCall) {
                m_phase = Phase::Waiting;
                m_group.callHasEnded(lock);
            }
            const Next todo = m_group.next();
            if (todo.what == Next::What::Leave)
                break;
            if (todo.what == Next::What::Wait) {
                m_group.m_idle.insert(this);
                return;
            }
            m_phase = Phase::WithCall;
            lock.unlock();
            m_group.run(*this, todo);
            if (isParked())
                return;
            lock.lock();
        }
        m_phase = Phase::Over;
        m_group.workerLeaves(*this);
        lock.unlock();
        m_group.workerEnds();
    }

    void swapContext() noexcept override { m_context.swap(); }

    VirtualPoolGroup& m_group;
    VirtualContext m_context;
    Phase m_phase = Phase::New;
    bool m_isInStep = false;
};

bool VirtualPoolGroup::Lower::operator()(const Thread* one, const Thread* other) const {
    return one->slot() < other->slot();
}

std::unique_ptr<PoolGroup::Worker> VirtualPoolGroup::makeWorker(std::uint32_t slot) {
    return std::make_unique<Thread>(*this, slot);
}

PoolGroup::Worker& VirtualPoolGroup::currentWorker() const { return static_cast<Thread&>(*VirtualThread::current()); }

void VirtualPoolGroup::wakeOne() {
    if (m_idle.empty())
        return;
    Thread* const first = *m_idle.begin();
    m_idle.erase(m_idle.begin());
    first->wake();
}

void VirtualPoolGroup::wakeAll() {
    while (!m_idle.empty())
        wakeOne();
}

void VirtualPoolGroup::callIsOver(Call& call) {
    auto& thread = static_cast<Thread&>(currentWorker());
    PoolGroup::callIsOver(call);
    // It was parked meanwhile: whoever began it has left.
    if (!thread.isInStep())
        thread.wake();
}

void VirtualPoolGroup::died() {
    PoolGroup::died();
    for (Worker* worker : workers())
        static_cast<Thread*>(worker)->unpark(Parking::End::CalledOff);
}

void VirtualPoolGroup::join() {
    for (Worker* worker : workers())
        worker->join();
}

} // namespace playground
