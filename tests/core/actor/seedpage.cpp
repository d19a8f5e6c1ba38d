// The snippets of Ray's page on asyncio and threads for actors, as a user of this library writes them.
#include "core/actor/runtime.h"
#include "core/actor/runtocompletion.h"
#include "core/trace/tracestore.h"

#include <QEventLoop>
#include <QFutureWatcher>

#include <gtest/gtest.h>

#include <set>

using namespace playground;
using namespace std::chrono_literals;

namespace {

class AsyncActor {
    ACTOR_METHODS(AsyncActor, runConcurrent, runTask, asksWrongly)

public:
    QCoro::Task<void> runConcurrent() {
        log("started");
        co_await sleep(2s); // concurrent workload here
        log("finished");
    }

    QCoro::Task<int> runTask(int number) {
        co_await sleep(1s); // Network, I/O task here
        co_return number;
    }

    QCoro::Task<int> asksWrongly(ObjectRef<int> ref) { co_return get(ref); }
};

class ThreadedActor {
    ACTOR_METHODS(ThreadedActor, task1, task2)

public:
    QThread* task1() {
        block(1s);
        return QThread::currentThread();
    }
    QThread* task2() {
        block(1s);
        return QThread::currentThread();
    }
};

int someTask(int number) { return number; }

/// A runtime whose seconds are short and whose trace can be asked.
struct SeedPage : ::testing::Test {
    Recorder recorder;
    Runtime runtime{RuntimeOptions().recorder(&recorder).speed(50)};
    TraceStore store{recorder.dictionary()};

    void collect() {
        const auto events = recorder.drain(TimePoint::max());
        store.ingest(events);
    }
    std::vector<ObjectRef<int>> fireFifty(const ActorHandle<AsyncActor>& actor) {
        std::vector<ObjectRef<int>> refs;
        for (int number = 0; number < 50; ++number)
            refs.push_back(actor.remote<&AsyncActor::runTask>(number));
        return refs;
    }
};

} // namespace

TEST_F(SeedPage, aClassWithOneCoroutineMethodIsAsync) {
    static_assert(isAsyncActor<AsyncActor>);
    static_assert(!isAsyncActor<ThreadedActor>);
}

TEST_F(SeedPage, regularGetOfFourConcurrentCalls) {
    auto actor = runtime.spawn<AsyncActor>();
    std::vector<ObjectRef<void>> refs;
    for (int call = 0; call < 4; ++call)
        refs.push_back(actor.remote<&AsyncActor::runConcurrent>());
    get(refs);
    collect();
    EXPECT_EQ(store.actorAt(0).inFlight.max(), 4);
    ASSERT_EQ(store.log().size(), 8U);
    EXPECT_EQ(store.dictionary().textOf(store.log()[3].text), "started") << "all start before the first ends";
    EXPECT_EQ(store.dictionary().textOf(store.log()[4].text), "finished");
}

TEST_F(SeedPage, fiftyCallsStartAtOnceByDefault) {
    auto actor = runtime.spawn<AsyncActor>();
    const std::vector<int> values = get(fireFifty(actor));
    EXPECT_EQ(values.at(49), 49);
    collect();
    EXPECT_EQ(store.actorAt(0).inFlight.max(), 50);
    EXPECT_EQ(store.actorAt(0).threads.size(), 1U);
}

TEST_F(SeedPage, maxConcurrencyOfTenMakesFiveWaves) {
    auto actor = runtime.spawn<AsyncActor>(ActorOptions().maxConcurrency(10));
    const TimePoint before = runtime.now();
    get(fireFifty(actor));
    EXPECT_GE(runtime.now() - before, 5s);
    collect();
    EXPECT_EQ(store.actorAt(0).inFlight.max(), 10);
    for (std::size_t wave = 1; wave < 5; ++wave)
        EXPECT_GE(store.callAt(wave * 10).started, store.callAt(wave * 10 - 10).ended) << "wave " << wave;
}

TEST_F(SeedPage, aThreadedActorRunsTwoMethodsInTwoThreads) {
    auto a = runtime.spawn<ThreadedActor>(ActorOptions().maxConcurrency(2));
    const std::vector<ObjectRef<QThread*>> refs{a.remote<&ThreadedActor::task1>(), a.remote<&ThreadedActor::task2>()};
    const std::vector<QThread*> threads = get(refs);
    EXPECT_NE(threads[0], threads[1]);
    collect();
    EXPECT_LT(store.callAt(1).started, store.callAt(0).ended) << "they overlap";
}

TEST_F(SeedPage, refsOfTasksCanBeGotAndWaitedFor) {
    EXPECT_EQ(get(runtime.remote(someTask, 1)), 1);
    const Waited<ObjectRef<int>> waited = wait(std::vector{runtime.remote(someTask, 1)});
    EXPECT_EQ(waited.ready.size(), 1U);
}

namespace {

/// An application's own coroutine: no actor, any thread with an event loop.
QCoro::Task<int> application(Runtime& runtime, QEventLoop& loop, QThread*& resumedOn) {
    const int one = co_await runtime.remote(someTask, 1);
    const std::vector<ObjectRef<int>> refs{runtime.remote(someTask, 20), runtime.remote(someTask, 21)};
    const std::vector<int> others = co_await whenAll(refs);
    resumedOn = QThread::currentThread();
    loop.quit();
    co_return one + others[0] + others[1];
}

} // namespace

TEST_F(SeedPage, refsCanBeAwaitedInAnExistingConcurrentApplication) {
    QEventLoop loop;
    QThread* resumedOn = nullptr;
    int sum = 0;
    application(runtime, loop, resumedOn).then([&sum](int value) { sum = value; });
    if (!resumedOn)
        loop.exec();
    EXPECT_EQ(sum, 42);
    EXPECT_EQ(resumedOn, QThread::currentThread()) << "it goes on in the thread that awaits";
}

TEST_F(SeedPage, aRefCanBecomeAnAsyncioFuture) {
    QFuture<int> future = runtime.remote(someTask, 42).toQFuture();
    future.waitForFinished();
    EXPECT_EQ(future.result(), 42);
}

TEST_F(SeedPage, refsCanBecomeConcurrentFutures) {
    std::vector<std::future<int>> futures;
    for (int number = 0; number < 4; ++number)
        futures.push_back(runtime.remote(someTask, number).toStdFuture());
    std::set<int> results;
    for (std::future<int>& future : futures)
        results.insert(future.get());
    EXPECT_EQ(results, (std::set{0, 1, 2, 3}));
}

TEST_F(SeedPage, aBlockingGetInsideAnAsyncActorIsRefusedAndNamesTheAwaitForm) {
    auto actor = runtime.spawn<AsyncActor>();
    const ObjectRef<int> ref = actor.remote<&AsyncActor::asksWrongly>(runtime.remote(someTask, 1));
    try {
        get(ref);
        FAIL() << "was not refused";
    } catch (const BlockingCallError& error) {
        EXPECT_NE(std::string(error.what()).find("asksWrongly"), std::string::npos) << error.what();
        EXPECT_NE(std::string(error.what()).find("co_await"), std::string::npos) << error.what();
    }
}

namespace {

QCoro::Task<int> f() {
    co_await sleep(1ms);
    co_return 42;
}

} // namespace

TEST_F(SeedPage, aCoroutineFunctionWorksAsATaskThroughAWrapper) {
    const ObjectRef<int> ref = runtime.remote([] { return runToCompletion(f()); });
    EXPECT_EQ(get(ref), 42);
}
