// STA: the life cycle of a call.
#include "tests/core/conformance/support.h"

using namespace playground;
using namespace std::chrono_literals;

namespace sta_rules {

namespace {

class Async {
    ACTOR_METHODS(Async, waits)

public:
    QCoro::Task<void> waits(Counter started, ObjectRef<void> gate) {
        started.add();
        co_await gate;
    }
};

class Threaded {
    ACTOR_METHODS(Threaded, waits)

public:
    void waits(Counter started, ObjectRef<void> gate) {
        started.add();
        get(gate);
    }
};

class Sta : public Conformance {
protected:
    template <class A>
    std::vector<ObjectRef<void>> oneAfterAnother() {
        const auto actor = runtime.spawn<A>(ActorOptions().maxConcurrency(1));
        const Counter started;
        Promise<void> gate;
        std::vector<ObjectRef<void>> refs{actor.template remote<&A::waits>(started, gate.ref())};
        EXPECT_TRUE(started.reaches(1));
        refs.push_back(actor.template remote<&A::waits>(started, gate.ref()));
        letArrive<&A::waits>(actor, started, gate.ref());
        gate.set();
        get(refs, inTime);
        return refs;
    }
};

} // namespace

TEST_F(Sta, STA_02_aCallRunsFromWhenItHasItsSlotNotFromWhenItArrives) {
    const auto inLoop = oneAfterAnother<Async>();
    const auto inPool = oneAfterAnother<Threaded>();
    endRun();
    for (const auto& refs : {inLoop, inPool}) {
        const CallRecord& holder = callOf(refs[0]);
        const CallRecord& next = callOf(refs[1]);
        EXPECT_LE(next.queued, holder.ended) << "it was there before";
        EXPECT_EQ(next.queueReason, QueueReason::SlotsFull);
        EXPECT_GE(next.started, holder.ended);
        EXPECT_EQ(next.slot, holder.slot);
        EXPECT_EQ(next.running + next.awaiting + next.blocked, next.ended - next.started);
    }
}

} // namespace sta_rules
