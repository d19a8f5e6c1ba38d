// PND: back pressure.
#include "tests/core/conformance/capturedlog.h"
#include "tests/core/conformance/support.h"

using namespace playground;
using namespace std::chrono_literals;

namespace pnd_rules {

namespace {

class Async {
    ACTOR_METHODS(Async, waits)

public:
    QCoro::Task<int> waits(ObjectRef<int> gate) { co_return co_await gate; }
};

class Threaded {
    ACTOR_METHODS(Threaded, waits)

public:
    int waits(ObjectRef<int> gate) { return get(gate); }
};

class OtherCaller {
    ACTOR_METHODS(OtherCaller, submits)

public:
    ObjectRef<int> submits(ActorHandle<Async> actor, ObjectRef<int> gate) { return actor.remote<&Async::waits>(gate); }
};

class Pnd : public Conformance {
protected:
    template <class A>
    std::vector<ObjectRef<int>> submit(const ActorHandle<A>& actor, int calls) {
        std::vector<ObjectRef<int>> refs;
        for (int call = 0; call < calls; ++call)
            refs.push_back(actor.template remote<&A::waits>(gate.ref()));
        return refs;
    }
    template <class A>
    void warnsOfMany(int calls, int warnings) {
        const CapturedLog log;
        gate = Promise<int>();
        const auto actor = runtime.spawn<A>(ActorOptions().maxConcurrency(1));
        const auto refs = submit(actor, calls);
        letArrive<&A::waits>(actor, gate.ref());
        gate.set(1);
        get(refs, inTime);
        EXPECT_EQ(log.count("pending calls"), warnings) << calls << " calls: " << log.text();
    }
    Promise<int> gate;
};

} // namespace

TEST_F(Pnd, PND_01_theEleventhOfTenIsRefusedAtOnceAndNotQueued) {
    const auto actor = runtime.spawn<Async>(ActorOptions().maxPendingCalls(10));
    const auto refs = submit(actor, 10);
    EXPECT_THROW(actor.remote<&Async::waits>(gate.ref()), PendingCallsLimitExceededError);
    gate.set(7);
    EXPECT_EQ(get(refs, inTime), std::vector<int>(10, 7));
    endRun();
    EXPECT_EQ(trace.callCount(), 10U);
}

TEST_F(Pnd, PND_02_runningCallsCountUntilTheyEndForEachCallerAlone) {
    const auto actor = runtime.spawn<Async>(ActorOptions().maxPendingCalls(10).maxConcurrency(3));
    const auto refs = submit(actor, 10); // Three of them run.
    EXPECT_THROW(submit(actor, 1), PendingCallsLimitExceededError);
    const auto others = get(runtime.spawn<OtherCaller>().remote<&OtherCaller::submits>(actor, gate.ref()), inTime);
    gate.set(7);
    get(refs, inTime);
    EXPECT_EQ(get(others, inTime), 7);
    EXPECT_EQ(get(submit(actor, 10), inTime).size(), 10U) << "those that have ended count no more";
}

TEST_F(Pnd, PND_03_minusOneAndZeroAreNoLimitAndLessIsRefused) {
    EXPECT_EQ(ActorOptions().maxPendingCalls(), -1);
    const auto none = runtime.spawn<Async>(ActorOptions().maxPendingCalls(-1));
    const auto zero = runtime.spawn<Async>(ActorOptions().maxPendingCalls(0));
    const auto refs = submit(none, 1500);
    const auto more = submit(zero, 1500);
    gate.set(7);
    EXPECT_EQ(get(refs, inTime).size(), 1500U);
    EXPECT_EQ(get(more, inTime).size(), 1500U);
    EXPECT_THROW(runtime.spawn<Async>(ActorOptions().maxPendingCalls(-2)), std::invalid_argument);
}

TEST_F(Pnd, PND_04_manyPendingCallsAreWarnedOfOnceAtFiveThousandThenAtEachDoubling) {
    for (const auto& [calls, warnings] : {std::pair(4990, 0), std::pair(5010, 1), std::pair(10'010, 2)}) {
        warnsOfMany<Async>(calls, warnings);
        warnsOfMany<Threaded>(calls, warnings);
    }
}

TEST_F(Pnd, PND_06_theSubmitterIsNotHeldBackAndTheSurplusSitsInTheActor) {
    const auto async = runtime.spawn<Async>(ActorOptions().maxConcurrency(2));
    const auto threaded = runtime.spawn<Threaded>(ActorOptions().maxConcurrency(2));
    const auto inLoop = submit(async, 3000);
    const auto inPool = submit(threaded, 3000);
    letArrive<&Async::waits>(async, gate.ref());
    gate.set(7); // Nothing has ended before this.
    EXPECT_EQ(get(inLoop, inTime).size(), 3000U);
    EXPECT_EQ(get(inPool, inTime).size(), 3000U);
    endRun();
    for (const std::size_t actor : {0U, 1U}) {
        EXPECT_LE(trace.actorAt(actor).inFlight.max(), 2);
        EXPECT_GE(trace.actorAt(actor).queued.max(), 2998);
    }
}

} // namespace pnd_rules
