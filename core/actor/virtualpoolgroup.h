#pragma once

#include "core/actor/poolgroup.h"

#include <set>

namespace playground {

/// A pool of threads of a virtual machine.
class VirtualPoolGroup final : public PoolGroup {
public:
    using PoolGroup::PoolGroup;
    void callIsOver(Call& call) override;
    void died() override;
    void join() override;

private:
    class Thread;
    std::unique_ptr<Worker> makeWorker(std::uint32_t slot) override;
    Worker& currentWorker() const override;
    void wakeOne() override;
    void wakeAll() override;

    struct Lower {
        bool operator()(const Thread* one, const Thread* other) const;
    };
    std::set<Thread*, Lower> m_idle; // That wait for work, by slot.
};

} // namespace playground
