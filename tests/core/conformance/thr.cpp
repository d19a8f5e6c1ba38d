// THR: threads.
#include "tests/core/conformance/support.h"
#include "tests/core/conformance/systemthreads.h"

#include <set>
#include <thread>

using namespace playground;
using namespace std::chrono_literals;

namespace thr_rules {

namespace {

class Echo {
    ACTOR_METHODS(Echo, after)

public:
    QCoro::Task<int> after(int number) {
        co_await yield();
        co_return number;
    }
};

class Pool {
    ACTOR_METHODS(Pool, blocks, computes, computesNatively, asks, asksAfter, asksItself, thread, one)

public:
    void blocks(Counter arrived, int together) {
        meet(arrived, together);
        block(1s);
    }
    void computes(Counter arrived, int together) {
        meet(arrived, together);
        compute(1s);
    }
    void computesNatively(Counter arrived, int together) {
        meet(arrived, together);
        computeNative(1s);
    }
    int asks(ActorHandle<Echo> echo, int number) { return get(echo.remote<&Echo::after>(number)); }
    int asksAfter(Counter arrived, ObjectRef<int> gate) {
        arrived.add();
        return get(gate);
    }
    /// Together with others, of which all are there before one asks.
    int asksItself(Counter arrived, int together, Counter asked) {
        meet(arrived, together);
        const ObjectRef<int> inner = self<Pool>().remote<&Pool::one>();
        asked.add();
        return get(inner);
    }
    QThread* thread() { return QThread::currentThread(); }
    int one() { return 1; }

private:
    static void meet(const Counter& arrived, int together) {
        arrived.add();
        arrived.reaches(together);
    }
};

class Thr : public Conformance {
protected:
    /// The threads that run calls of so many callers, each a thread.
    static std::set<QThread*> threadsFor(const ActorHandle<Pool>& actor, int callers, int calls) {
        std::mutex mutex; // Guards the threads: callers meet.
        std::set<QThread*> threads;
        std::vector<std::jthread> all;
        for (int caller = 0; caller < callers; ++caller)
            all.emplace_back([&] {
                std::vector<ObjectRef<QThread*>> refs;
                for (int call = 0; call < calls; ++call)
                    refs.push_back(actor.remote<&Pool::thread>());
                const std::vector<QThread*> found = get(refs, inTime);
                const std::lock_guard lock(mutex);
                threads.insert(found.begin(), found.end());
            });
        all.clear(); // Joins them.
        return threads;
    }
    Duration gilWaits(const std::vector<ObjectRef<void>>& refs) const {
        Duration sum{};
        for (const auto& ref : refs)
            sum += callOf(ref).gilWaiting;
        return sum;
    }
};

} // namespace

TEST_F(Thr, THR_01_twoCallsOverlapAtALimitOfTwo) {
    const auto actor = runtime.spawn<Pool>(ActorOptions().maxConcurrency(2));
    const Counter arrived;
    const std::vector refs{actor.remote<&Pool::blocks>(arrived, 2), actor.remote<&Pool::blocks>(arrived, 2)};
    get(refs, inTime);
    endRun();
    EXPECT_GE(stretchOf(refs).lastEnd - stretchOf(refs).firstStart, 1s);
    EXPECT_LT(stretchOf(refs).makespan(), 1.5);
    EXPECT_FALSE(wasQueued(refs[1], QueueReason::SlotsFull)) << "a thread was free for it";
}

TEST_F(Thr, THR_02_noMoreThreadsThanTheLimitHoweverManyCallers) {
    const auto actor = runtime.spawn<Pool>(ActorOptions().maxConcurrency(3));
    const auto threads = threadsFor(actor, 30, 300);
    EXPECT_GE(threads.size(), 1U);
    EXPECT_LE(threads.size(), 3U);
}

TEST_F(Thr, THR_06_aBlockingGetBlocksItsOwnThreadOnly) {
    const auto actor = runtime.spawn<Pool>(ActorOptions().maxConcurrency(10));
    const auto echo = runtime.spawn<Echo>();
    std::vector<ObjectRef<int>> refs;
    for (int call = 0; call < 50; ++call)
        refs.push_back(actor.remote<&Pool::asks>(echo, call));
    EXPECT_EQ(get(refs, inTime)[49], 49);

    const Counter arrived;
    Promise<int> gate;
    std::vector<ObjectRef<int>> blocked;
    for (int call = 0; call < 9; ++call)
        blocked.push_back(actor.remote<&Pool::asksAfter>(arrived, gate.ref()));
    EXPECT_TRUE(arrived.reaches(9));
    EXPECT_EQ(get(actor.remote<&Pool::one>(), inTime), 1) << "the tenth thread is free";
    gate.set(7);
    EXPECT_EQ(get(blocked, inTime), std::vector<int>(9, 7));
}

TEST_F(Thr, THR_07_askingItselfNeedsAThreadMoreThanThereAreAskers) {
    const auto two = runtime.spawn<Pool>(ActorOptions().maxConcurrency(2));
    EXPECT_EQ(get(two.remote<&Pool::asksItself>(Counter(), 1, Counter()), inTime), 1);
    for (const int askers : {1, 3}) {
        const auto actor = runtime.spawn<Pool>(ActorOptions().maxConcurrency(askers));
        const Counter arrived;
        const Counter asked;
        std::vector<ObjectRef<int>> refs;
        for (int asker = 0; asker < askers; ++asker)
            refs.push_back(actor.remote<&Pool::asksItself>(arrived, askers, asked));
        EXPECT_TRUE(asked.reaches(askers));
        actor.setMaxConcurrency(askers + 1); // Without this they would wait for ever.
        EXPECT_EQ(get(refs, inTime), std::vector<int>(static_cast<std::size_t>(askers), 1));
    }
    endRun();
    for (std::size_t index = 2; index < trace.callCount(); ++index) {
        const CallRecord& call = trace.callAt(index);
        if (call.parent == CallId::None)
            continue;
        EXPECT_EQ(call.queueReason, QueueReason::SlotsFull);
        EXPECT_GE(call.started, trace.actor(call.actor)->limit.timeAt(1));
    }
}

TEST_F(Thr, THR_08_theNumberOfThreadsDoesNotGrowWithTheCallers) {
    if (!SystemThreads::canBeCounted())
        GTEST_SKIP() << "this system does not tell its threads";
    const auto actor = runtime.spawn<Pool>(ActorOptions().maxConcurrency(2).name("thr08"));
    for (const int callers : {1, 20}) {
        threadsFor(actor, callers, 20);
        EXPECT_TRUE(waitUntil([] { return SystemThreads::count("thr08") == 2; })) << callers << " callers";
    }
    endRun();
    EXPECT_LE(onlyActor().threads.size(), 2U);
}

TEST_F(Thr, THR_09_theInterpreterLockTakesTurnsWithComputingOnly) {
    Runtime locked(RuntimeOptions().recorder(&recorder).speed(speed).interpreterLock());
    const auto actor = locked.spawn<Pool>(ActorOptions().maxConcurrency(3));
    const auto three = [&](auto submit) {
        const Counter arrived;
        std::vector<ObjectRef<void>> refs;
        for (int call = 0; call < 3; ++call)
            refs.push_back(submit(arrived));
        get(refs, inTime);
        return refs;
    };
    const auto computing = three([&](const Counter& arrived) { return actor.remote<&Pool::computes>(arrived, 3); });
    const auto native =
        three([&](const Counter& arrived) { return actor.remote<&Pool::computesNatively>(arrived, 3); });
    const auto sleeping = three([&](const Counter& arrived) { return actor.remote<&Pool::blocks>(arrived, 3); });
    locked.shutDown();
    endRun();
    EXPECT_GE(stretchOf(computing).lastEnd - stretchOf(computing).firstStart, 3s);
    EXPECT_GT(gilWaits(computing), 1s);
    EXPECT_EQ(gilWaits(native), 0s);
    EXPECT_EQ(gilWaits(sleeping), 0s);
    EXPECT_LT(stretchOf(native).makespan(), 1.5);
    EXPECT_LT(stretchOf(sleeping).makespan(), 1.5);
}

TEST_F(Thr, THR_10_aPlainActorRunsOneCallAfterAnother) {
    const auto actor = runtime.spawn<Pool>();
    std::vector<ObjectRef<void>> refs;
    for (int call = 0; call < 3; ++call)
        refs.push_back(actor.remote<&Pool::blocks>(Counter(), 1));
    get(refs, inTime);
    endRun();
    EXPECT_EQ(onlyActor().inFlight.max(), 1);
    EXPECT_GE(callOf(refs[1]).started, callOf(refs[0]).ended);
    EXPECT_GE(callOf(refs[2]).started, callOf(refs[1]).ended);
    EXPECT_GE(stretchOf(refs).lastEnd - stretchOf(refs).firstStart, 3s);
}

} // namespace thr_rules
