// DET: which kind of actor is it?
#include "tests/core/conformance/support.h"

#include <set>

using namespace playground;
using namespace std::chrono_literals;

namespace det_rules {

namespace {

class OneCoroutine {
    ACTOR_METHODS(OneCoroutine, sync, coroutine)

public:
    int sync() { return 1; }
    QCoro::Task<int> coroutine() { co_return 2; }
};

class NoCoroutine {
    ACTOR_METHODS(NoCoroutine, sync, meets, blocks)

public:
    int sync() { return 1; }
    QThread* meets(Counter arrived, int together) {
        return arrived.add(), arrived.reaches(together) ? QThread::currentThread() : nullptr;
    }
    void blocks(Counter arrived, int together) {
        arrived.add();
        arrived.reaches(together);
        block(1s);
    }
};

class UnusedCoroutine : public NoCoroutine {
    ACTOR_METHODS(UnusedCoroutine, blocks, unused)

public:
    QCoro::Task<void> unused() { co_return; }
};

class OnlyAsyncGenerator {
    ACTOR_METHODS(OnlyAsyncGenerator, items)

public:
    QCoro::AsyncGenerator<int> items() { co_yield 7; }
};

class OnlyGenerator {
    ACTOR_METHODS(OnlyGenerator, items)

public:
    QCoro::Generator<int> items() { co_yield 7; }
};

class Heir : public OneCoroutine {
    ACTOR_METHODS(Heir, own, coroutine)

public:
    int own() { return 3; }
};

class Det : public Conformance {
protected:
    ActorKind kindOf(std::size_t actor) const { return trace.actorAt(actor).info.kind; }
};

} // namespace

TEST_F(Det, DET_01_oneCoroutineMethodMakesAnActorAsync) {
    static_assert(isAsyncActor<OneCoroutine>);
    static_assert(!isAsyncActor<NoCoroutine>);
    const auto async = runtime.spawn<OneCoroutine>();
    const auto threaded = runtime.spawn<NoCoroutine>();
    EXPECT_EQ(get(async.remote<&OneCoroutine::coroutine>(), inTime), 2);
    EXPECT_EQ(get(threaded.remote<&NoCoroutine::sync>(), inTime), 1);
    endRun();
    EXPECT_EQ(kindOf(0), ActorKind::Async);
    EXPECT_EQ(kindOf(1), ActorKind::Threaded);
}

TEST_F(Det, DET_02_anAsyncGeneratorAloneMakesItAsyncAPlainOneDoesNot) {
    static_assert(isAsyncActor<OnlyAsyncGenerator>);
    static_assert(!isAsyncActor<OnlyGenerator>);
    auto async = runtime.spawn<OnlyAsyncGenerator>().remote<&OnlyAsyncGenerator::items>();
    auto threaded = runtime.spawn<OnlyGenerator>().remote<&OnlyGenerator::items>();
    EXPECT_EQ(get(*async.next(inTime), inTime), 7);
    EXPECT_EQ(get(*threaded.next(inTime), inTime), 7);
    endRun();
    EXPECT_EQ(kindOf(0), ActorKind::Async);
    EXPECT_EQ(kindOf(1), ActorKind::Threaded);
}

TEST_F(Det, DET_03_inheritedMethodsCount) {
    static_assert(isAsyncActor<Heir>);
    const auto actor = runtime.spawn<Heir>();
    EXPECT_EQ(get(actor.remote<&Heir::coroutine>(), inTime), 2);
    EXPECT_EQ(get(actor.remote<&Heir::own>(), inTime), 3);
    endRun();
    EXPECT_EQ(kindOf(0), ActorKind::Async);
}

TEST_F(Det, DET_04_withoutCoroutinesALimitOfThreeIsThreeThreads) {
    const auto actor = runtime.spawn<NoCoroutine>(ActorOptions().maxConcurrency(3));
    const Counter arrived;
    std::vector<ObjectRef<QThread*>> refs;
    for (int call = 0; call < 3; ++call)
        refs.push_back(actor.remote<&NoCoroutine::meets>(arrived, 3));
    const std::vector<QThread*> threads = get(refs, inTime);
    EXPECT_EQ(std::set<QThread*>(threads.begin(), threads.end()).size(), 3U);
    EXPECT_FALSE(std::ranges::count(threads, nullptr)) << "the three were there at the same time";
    endRun();
    EXPECT_EQ(kindOf(0), ActorKind::Threaded);
    EXPECT_EQ(onlyActor().threads.size(), 3U);
}

TEST_F(Det, DET_05_oneUnusedCoroutineMethodLosesTheThreadPool) {
    const auto async = runtime.spawn<UnusedCoroutine>(ActorOptions().maxConcurrency(3));
    const auto threaded = runtime.spawn<NoCoroutine>(ActorOptions().maxConcurrency(3));
    const Counter onLoop;
    const Counter inPool;
    std::vector<ObjectRef<void>> onLoopRefs;
    std::vector<ObjectRef<void>> inPoolRefs;
    for (int call = 0; call < 3; ++call) {
        onLoopRefs.push_back(async.remote<&UnusedCoroutine::blocks>(onLoop, 1));
        inPoolRefs.push_back(threaded.remote<&NoCoroutine::blocks>(inPool, 3));
    }
    get(onLoopRefs, inTime);
    get(inPoolRefs, inTime);
    endRun();
    EXPECT_GE(callOf(onLoopRefs[1]).started, callOf(onLoopRefs[0]).ended);
    EXPECT_GE(callOf(onLoopRefs[2]).started, callOf(onLoopRefs[1]).ended);
    EXPECT_GE(stretchOf(onLoopRefs).lastEnd - stretchOf(onLoopRefs).firstStart, 3s);
    EXPECT_LT(stretchOf(inPoolRefs).makespan(), 1.5);
}

} // namespace det_rules
