// CON: how many at once?
#include "tests/core/conformance/support.h"
#include "tests/core/conformance/systemthreads.h"

using namespace playground;
using namespace std::chrono_literals;

namespace con_rules {

namespace {

/// Time that the test makes go on.
class Ticks final {
public:
    Ticks() : m_shared(std::make_shared<Shared>()) {}
    int now() const { return m_shared->now.load(); }
    ObjectRef<void> at(int tick) const { return m_shared->ticks.at(static_cast<std::size_t>(tick)).ref(); }
    void advance() const { m_shared->ticks.at(static_cast<std::size_t>(++m_shared->now)).set(); }

private:
    struct Shared {
        std::atomic<int> now{0};
        std::vector<Promise<void>> ticks{10};
    };
    std::shared_ptr<Shared> m_shared;
};

class Worker : public Stands {
    ACTOR_METHODS(Worker, naps, waits, logs, meets, lasts, one, stands)

public:
    QCoro::Task<void> naps() { co_await sleep(1s); }
    QCoro::Task<void> waits(Counter started, ObjectRef<void> gate) {
        started.add();
        co_await gate;
    }
    QCoro::Task<void> logs(std::shared_ptr<std::string> log) {
        *log += 'S';
        co_await yield();
        *log += 'E';
    }
    QCoro::Task<void> meets(Counter arrived, int together, std::shared_ptr<Promise<void>> all) {
        if (arrived.add() == together)
            all->set();
        const ObjectRef<void> met = all->ref();
        co_await met;
    }
    QCoro::Task<int> lasts(Ticks ticks, int duration, Counter started) {
        const int start = ticks.now();
        const ObjectRef<void> end = ticks.at(start + duration);
        started.add();
        co_await end;
        co_return start;
    }
    int one() { return 1; }
};

class Plain {
    ACTOR_METHODS(Plain, asksFor, one)

public:
    /// Submits calls to another actor and waits for them.
    void asksFor(ActorHandle<Worker> worker, int calls, Counter started, ObjectRef<void> gate, Counter submitted) {
        std::vector<ObjectRef<void>> refs;
        for (int call = 0; call < calls; ++call)
            refs.push_back(worker.remote<&Worker::waits>(started, gate));
        submitted.add();
        get(refs);
    }
    int one() { return 1; }
};

class Grouped {
    ACTOR_METHODS(Grouped, waits, waitsInIo)
    ACTOR_CONCURRENCY_GROUPS({"io", 2, {"waitsInIo"}})

public:
    QCoro::Task<void> waits(ObjectRef<void> gate) { co_await gate; }
    QCoro::Task<void> waitsInIo(ObjectRef<void> gate) { co_await gate; }
};

class Con : public Conformance {
protected:
    std::vector<ObjectRef<void>> napTogether(const ActorHandle<Worker>& actor, int calls) {
        const auto refs = submitTogether(actor, [&] {
            std::vector<ObjectRef<void>> all;
            for (int call = 0; call < calls; ++call)
                all.push_back(actor.remote<&Worker::naps>());
            return all;
        });
        get(refs, inTime);
        return refs;
    }
};

} // namespace

TEST_F(Con, CON_01_fiftyCallsRunAtOnceByDefault) {
    const auto refs = napTogether(runtime.spawn<Worker>(), 50);
    endRun();
    const Stretch stretch = stretchOf(refs);
    EXPECT_EQ(onlyActor().inFlight.max(), 50);
    EXPECT_LT(stretch.lastStart, stretch.firstEnd);
    EXPECT_GE(stretch.lastEnd - stretch.firstStart, 1s);
    EXPECT_LT(stretch.makespan(), 1.5);
}

TEST_F(Con, CON_02_aLimitOfTenMakesFiveWavesOfFifty) {
    const auto refs = napTogether(runtime.spawn<Worker>(ActorOptions().maxConcurrency(10)), 50);
    endRun();
    const Stretch stretch = stretchOf(refs);
    EXPECT_EQ(onlyActor().inFlight.max(), 10);
    for (std::size_t call = 10; call < refs.size(); ++call) {
        EXPECT_GE(callOf(refs[call]).started, callOf(refs[call - 10]).ended);
        EXPECT_LT(callOf(refs[call - 1]).started, callOf(refs[call / 10 * 10]).ended) << "one wave";
    }
    EXPECT_GE(stretch.lastEnd - stretch.firstStart, 5s);
    EXPECT_LT(stretch.makespan(), 6);
}

TEST_F(Con, CON_03_theLimitIsASlidingWindowNotABarrier) {
    const auto actor = runtime.spawn<Worker>(ActorOptions().maxConcurrency(2));
    const Ticks ticks;
    const Counter started;
    std::vector<ObjectRef<int>> refs;
    for (const int duration : {3, 1, 1, 1})
        refs.push_back(actor.remote<&Worker::lasts>(ticks, duration, started));
    for (const int startedByNow : {2, 3, 4}) {
        ASSERT_TRUE(started.reaches(startedByNow)) << "at " << ticks.now();
        letArrive<&Worker::one>(actor);
        ticks.advance();
    }
    EXPECT_EQ(get(refs, inTime), (std::vector{0, 0, 1, 2}));
    EXPECT_EQ(ticks.now(), 3) << "makespan";
    endRun();
    EXPECT_EQ(onlyActor().inFlight.max(), 2);
}

TEST_F(Con, CON_04_theDefaultLimitIsAThousandForAsyncAndOneForThreaded) {
    EXPECT_EQ(runtime.spawn<Plain>().maxConcurrency(), 1);
    const auto actor = runtime.spawn<Worker>();
    EXPECT_EQ(actor.maxConcurrency(), 1000);
    const auto refs = napTogether(actor, 1001);
    endRun();
    const Stretch stretch = stretchOf(refs);
    EXPECT_EQ(trace.actorAt(1).inFlight.max(), 1000);
    EXPECT_EQ(callOf(refs.back()).started, stretch.lastStart);
    EXPECT_GE(stretch.lastStart, stretch.firstEnd);
    EXPECT_LT(callOf(refs[999]).started, stretch.firstEnd);
    EXPECT_GE(stretch.lastEnd - stretch.firstStart, 2s);
    EXPECT_LT(stretch.makespan(), 2.5);
}

TEST_F(Con, CON_05_theSlotIsHeldWhileAwaiting) {
    const auto actor = runtime.spawn<Worker>(ActorOptions().maxConcurrency(1));
    const auto log = std::make_shared<std::string>();
    std::vector<ObjectRef<void>> refs;
    for (int call = 0; call < 10; ++call)
        refs.push_back(actor.remote<&Worker::logs>(log));
    get(refs, inTime);
    EXPECT_EQ(*log, "SESESESESESESESESESE");
}

TEST_F(Con, CON_06_syncMethodsOfAnAsyncActorNeedASlotToo) {
    const auto actor = runtime.spawn<Worker>(ActorOptions().maxConcurrency(1));
    Promise<void> gate;
    const auto holder = actor.remote<&Worker::waits>(Counter(), gate.ref());
    const auto sync = actor.remote<&Worker::one>();
    letArrive<&Worker::one>(actor);
    gate.set();
    EXPECT_EQ(get(sync, inTime), 1);
    endRun();
    EXPECT_TRUE(wasQueued(sync, QueueReason::SlotsFull));
    EXPECT_GE(callOf(sync).started, callOf(holder).ended);
    EXPECT_EQ(onlyActor().inFlight.max(), 1);
}

TEST_F(Con, CON_07_theLimitIsSharedByAllCallersAndHandles) {
    const auto actor = runtime.spawn<Worker>(ActorOptions().maxConcurrency(2).name("shared"));
    const auto named = runtime.actor<Worker>("shared");
    const auto callers = std::vector{runtime.spawn<Plain>(), runtime.spawn<Plain>()};
    const Counter started;
    const Counter submitted;
    Promise<void> gate;
    std::vector<ObjectRef<void>> refs;
    for (const auto& caller : callers)
        refs.push_back(caller.remote<&Plain::asksFor>(actor, 3, started, gate.ref(), submitted));
    for (int call = 0; call < 3; ++call) {
        refs.push_back(named.remote<&Worker::waits>(started, gate.ref()));
        refs.push_back(actor.remote<&Worker::waits>(started, gate.ref()));
    }
    EXPECT_TRUE(submitted.reaches(2));
    letArrive<&Worker::waits>(actor, started, gate.ref());
    EXPECT_TRUE(started.reaches(2));
    EXPECT_EQ(started.value(), 2);
    gate.set();
    get(refs, inTime);
    EXPECT_EQ(started.value(), 12);
    endRun();
    EXPECT_EQ(onlyActor().inFlight.max(), 2);
}

TEST_F(Con, CON_08_aRendezvousOfThreeNeedsALimitOfThree) {
    const auto actor = runtime.spawn<Worker>(ActorOptions().maxConcurrency(2));
    const Counter arrived;
    const auto all = std::make_shared<Promise<void>>();
    std::vector<ObjectRef<void>> refs;
    for (int call = 0; call < 3; ++call)
        refs.push_back(actor.remote<&Worker::meets>(arrived, 3, all));
    actor.setMaxConcurrency(3);
    get(refs, inTime);
    endRun();
    EXPECT_TRUE(wasQueued(refs[2], QueueReason::SlotsFull));
    EXPECT_GE(callOf(refs[2]).started, limitChange());
    EXPECT_EQ(onlyActor().inFlight.max(), 3);
}

TEST_F(Con, CON_12_asyncLimitsCostNoThreadsThreadedOnesAreThreadsUpFront) {
    if (!SystemThreads::canBeCounted())
        GTEST_SKIP() << "this system does not tell its threads";
    const auto async = runtime.spawn<Worker>(ActorOptions().maxConcurrency(100'000).name("con12a"));
    std::vector<ObjectRef<int>> refs;
    for (int call = 0; call < 1000; ++call)
        refs.push_back(async.remote<&Worker::one>());
    get(refs, inTime);
    EXPECT_EQ(SystemThreads::count("con12a"), 1);
    const auto threaded = runtime.spawn<Plain>(ActorOptions().maxConcurrency(40).name("con12t"));
    EXPECT_TRUE(waitUntil([] { return SystemThreads::count("con12t") == 40; })) << "without a single call";
    // 15,000: where the machine gives no more, spawning says so, and nothing else comes to harm.
    if (const SystemThreads::Shortage shortage; shortage.isPossible()) {
        EXPECT_THROW(runtime.spawn<Plain>(ActorOptions().maxConcurrency(15'000)), std::system_error);
    }
    EXPECT_EQ(get(threaded.remote<&Plain::one>(), inTime), 1);
}

TEST_F(Con, CON_16_maxConcurrencyBesideGroupsIsThatOfTheDefaultGroup) {
    const auto actor = runtime.spawn<Grouped>(ActorOptions().maxConcurrency(3));
    EXPECT_EQ(actor.maxConcurrency(), 3);
    EXPECT_EQ(actor.maxConcurrency("io"), 2);
    Promise<void> gate;
    std::vector<ObjectRef<void>> inDefault;
    std::vector<ObjectRef<void>> inIo;
    for (int call = 0; call < 4; ++call) {
        inDefault.push_back(actor.remote<&Grouped::waits>(gate.ref()));
        inIo.push_back(actor.remote<&Grouped::waitsInIo>(gate.ref()));
    }
    letArrive<&Grouped::waits>(actor, gate.ref());
    letArrive<&Grouped::waitsInIo>(actor, gate.ref());
    gate.set();
    get(inDefault, inTime);
    get(inIo, inTime);
    endRun();
    for (std::size_t call = 0; call < 4; ++call) {
        EXPECT_EQ(wasQueued(inDefault[call], QueueReason::SlotsFull), call >= 3) << call;
        EXPECT_EQ(wasQueued(inIo[call], QueueReason::SlotsFull), call >= 2) << call;
    }
}

} // namespace con_rules
