// GRP: concurrency groups.
#include "tests/core/conformance/support.h"

using namespace playground;
using namespace std::chrono_literals;

namespace grp_rules {

namespace {

class Service {
    ACTOR_METHODS(Service, fetch, store, crunch, plain, waits, waitsInIo, waitsInCompute, meetsInIo, meetsInCompute,
                  home, timesInIo)
    ACTOR_CONCURRENCY_GROUPS({"io", 2, {"fetch", "store", "waitsInIo", "meetsInIo", "timesInIo"}},
                             {"compute", 4, {"crunch", "waitsInCompute", "meetsInCompute"}})

public:
    QCoro::Task<QThread*> fetch() {
        co_await yield();
        co_return QThread::currentThread();
    }
    QThread* store() { return QThread::currentThread(); }
    QCoro::Task<QThread*> crunch() {
        co_await yield();
        co_return QThread::currentThread();
    }
    QThread* plain() { return QThread::currentThread(); }
    QCoro::Task<void> waits(ObjectRef<void> gate) { co_await gate; }
    QCoro::Task<void> waitsInIo(ObjectRef<void> gate) { co_await gate; }
    QCoro::Task<void> waitsInCompute(ObjectRef<void> gate) { co_await gate; }
    /// Both keep their thread until both are there.
    bool meetsInIo(Counter arrived) { return meets(arrived); }
    bool meetsInCompute(Counter arrived) { return meets(arrived); }
    QThread* home() { return m_madeByConstructor.thread(); }
    QThread* timesInIo() {
        const QObject madeHere;
        return madeHere.thread();
    }

private:
    static bool meets(const Counter& arrived) { return arrived.add(), arrived.reaches(2); }
    QObject m_madeByConstructor;
};

class ThreadedService {
    ACTOR_METHODS(ThreadedService, fetch, plain)
    ACTOR_CONCURRENCY_GROUPS({"io", 2, {"fetch"}})

public:
    int fetch() { return 1; }
    int plain() { return 1; }
};

class Grp : public Conformance {};

} // namespace

TEST_F(Grp, GRP_01_groupsHaveLimitsAndMethodsWithoutOneAreInTheDefaultGroup) {
    const auto actor = runtime.spawn<Service>();
    EXPECT_EQ(actor.maxConcurrency("io"), 2);
    EXPECT_EQ(actor.maxConcurrency("compute"), 4);
    EXPECT_EQ(actor.maxConcurrency(), 1000);
    EXPECT_EQ(runtime.spawn<ThreadedService>().maxConcurrency(), 1);
    EXPECT_EQ(runtime.spawn<ThreadedService>().maxConcurrency("io"), 2);
    Promise<void> gate;
    std::vector<std::vector<ObjectRef<void>>> refs(3);
    for (int call = 0; call < 6; ++call) {
        refs[0].push_back(actor.remote<&Service::waits>(gate.ref()));
        refs[1].push_back(actor.remote<&Service::waitsInIo>(gate.ref()));
        refs[2].push_back(actor.remote<&Service::waitsInCompute>(gate.ref()));
    }
    letArrive<&Service::waits>(actor, gate.ref());
    letArrive<&Service::waitsInIo>(actor, gate.ref());
    letArrive<&Service::waitsInCompute>(actor, gate.ref());
    gate.set();
    for (const auto& inGroup : refs)
        get(inGroup, inTime);
    endRun();
    const std::size_t limits[] = {1000, 2, 4};
    for (std::size_t group = 0; group < 3; ++group) {
        for (std::size_t call = 0; call < 6; ++call) {
            const ObjectRef<void>& ref = refs[group][call];
            EXPECT_EQ(callOf(ref).group, group);
            EXPECT_EQ(wasQueued(ref, QueueReason::SlotsFull), call >= limits[group]) << "group " << group;
        }
    }
}

TEST_F(Grp, GRP_02_eachGroupOfAnAsyncActorHasItsOwnLoopAndThread) {
    const auto actor = runtime.spawn<Service>();
    QThread* const io = get(actor.remote<&Service::fetch>(), inTime);
    QThread* const compute = get(actor.remote<&Service::crunch>(), inTime);
    QThread* const other = get(actor.remote<&Service::plain>(), inTime);
    EXPECT_EQ(get(actor.remote<&Service::store>(), inTime), io);
    EXPECT_EQ(get(actor.remote<&Service::home>(), inTime), other) << "where the constructor ran";
    EXPECT_NE(io, compute);
    EXPECT_NE(io, other);
    EXPECT_NE(compute, other);
}

TEST_F(Grp, GRP_03_aCallCanBeSentToAnotherGroup) {
    const auto actor = runtime.spawn<Service>();
    QThread* const compute = get(actor.remote<&Service::crunch>(), inTime);
    const auto rerouted = CallOptions().concurrencyGroup("compute");
    EXPECT_EQ(get(actor.remoteWith<&Service::fetch>(rerouted), inTime), compute);
    EXPECT_EQ(get(actor.remoteWith<&Service::plain>(rerouted), inTime), compute);
    EXPECT_NE(get(actor.remote<&Service::plain>(), inTime), compute) << "that one call only";
}

TEST_F(Grp, GRP_10_withSeveralGroupsAnAsyncActorHasSeveralThreads) {
    const auto actor = runtime.spawn<Service>();
    const Counter arrived;
    const std::vector refs{actor.remote<&Service::meetsInIo>(arrived), actor.remote<&Service::meetsInCompute>(arrived)};
    EXPECT_EQ(get(refs, inTime), (std::vector{true, true})) << "both run at the same time";
    QThread* const io = get(actor.remote<&Service::store>(), inTime);
    EXPECT_NE(get(actor.remote<&Service::home>(), inTime), io) << "made by the constructor: not on this loop";
    EXPECT_EQ(get(actor.remote<&Service::timesInIo>(), inTime), io) << "made by the method that uses it";
}

} // namespace grp_rules
