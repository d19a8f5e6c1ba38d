// get(), wait() and limits.
#include "core/actor/allanyrefs.h"
#include "core/actor/promise.h"
#include "core/actor/runtime.h"
#include "core/actor/runtocompletion.h"
#include "core/trace/tracestore.h"

#include <gtest/gtest.h>

using namespace playground;
using namespace std::chrono_literals;

namespace {

std::vector<ObjectRef<int>> ready(std::initializer_list<int> values) {
    std::vector<ObjectRef<int>> refs;
    for (const int value : values) {
        Promise<int> promise;
        promise.set(value);
        refs.push_back(promise.ref());
    }
    return refs;
}

class Sleeper {
    ACTOR_METHODS(Sleeper, value)

public:
    Sleeper() { block(1us); }
    int value() { return 42; }
};

} // namespace

TEST(Get, givesValuesInListOrderDuplicatesIncluded) {
    std::vector<ObjectRef<int>> refs = ready({3, 1, 2});
    refs.push_back(refs[0]);
    EXPECT_EQ(get(refs), (std::vector{3, 1, 2, 3}));
}

TEST(Get, timesOutAndSucceedsLater) {
    Promise<int> promise;
    const ObjectRef<int> ref = promise.ref();
    EXPECT_THROW(get(ref, 1ms), GetTimeoutError);
    EXPECT_THROW(get(ref, 0ms), GetTimeoutError);
    promise.set(42);
    EXPECT_EQ(get(ref, 0ms), 42);
}

TEST(Get, throwsForAFailedRefWithoutWaitingForTheRest) {
    Promise<int> never;
    Promise<int> failed;
    failed.setError(std::make_exception_ptr(std::out_of_range("bad")));
    EXPECT_THROW(get(std::vector{never.ref(), failed.ref()}), std::out_of_range);
}

TEST(Get, ofSeveralTypesWaitsForAllAndThrowsForTheFirstThatFails) {
    Promise<int> number;
    Promise<std::string> text;
    const std::vector<AnyRef> both{number.ref(), text.ref()};
    EXPECT_THROW(get(both, 1ms), GetTimeoutError);
    number.set(1);
    EXPECT_THROW(get(both, 1ms), GetTimeoutError);
    text.setError(std::make_exception_ptr(std::out_of_range("bad")));
    EXPECT_THROW(get(both), std::out_of_range);
    Promise<int> never;
    EXPECT_THROW(get(std::vector<AnyRef>{never.ref(), text.ref()}), std::out_of_range);
    EXPECT_NO_THROW(get(std::vector<AnyRef>{number.ref()}));
}

TEST(WhenAll, ofSeveralTypesWaitsForAllAndThrowsForTheFirstThatFails) {
    Promise<int> number;
    Promise<std::string> text;
    Promise<int> never;
    number.set(1);
    text.setError(std::make_exception_ptr(std::out_of_range("bad")));
    const auto all = [](std::vector<AnyRef> refs, std::optional<Duration> timeout) -> QCoro::Task<int> {
        co_await whenAll(refs, timeout);
        co_return 1;
    };
    EXPECT_EQ(runToCompletion(all({number.ref()}, {})), 1);
    EXPECT_THROW(runToCompletion(all({number.ref(), never.ref()}, 1ms)), GetTimeoutError);
    EXPECT_THROW(runToCompletion(all({never.ref(), text.ref()}, {})), std::out_of_range);
}

TEST(Wait, givesExactlyAsManyAsAskedForInInputOrder) {
    const Waited<ObjectRef<int>> one = wait(ready({1, 2, 3, 4}));
    EXPECT_EQ(one.ready.size(), 1U);
    EXPECT_EQ(one.notReady.size(), 3U);
    const Waited<ObjectRef<int>> all = wait(ready({1, 2, 3, 4}), 4);
    EXPECT_EQ(all.ready.size(), 4U);
    EXPECT_EQ(all.ready[2].result(), 3);
}

TEST(Wait, countsAFailedRefAsReadyAndDoesNotThrow) {
    Promise<int> failed;
    failed.setError(std::make_exception_ptr(std::out_of_range("bad")));
    EXPECT_EQ(wait(std::vector{failed.ref()}).ready.size(), 1U);
}

TEST(Block, ofAConstructorIsNoCallsInTheTrace) {
    Recorder recorder;
    {
        Runtime runtime(RuntimeOptions().recorder(&recorder));
        EXPECT_EQ(get(runtime.spawn<Sleeper>().remote<&Sleeper::value>()), 42);
    }
    TraceStore store(recorder.dictionary());
    store.ingest(recorder.drain(TimePoint::max()));
    EXPECT_EQ(store.contradictions(), 0U);
}

TEST(Wait, endsAtItsTimeout) {
    Promise<int> never;
    EXPECT_EQ(wait(std::vector{never.ref()}, 1, 1ms).notReady.size(), 1U);
}

TEST(Wait, refusesWhatMakesNoSense) {
    const auto refs = ready({1, 2});
    EXPECT_THROW(wait(refs, 0), std::invalid_argument);
    EXPECT_THROW(wait(refs, 3), std::invalid_argument);
    EXPECT_THROW(wait(refs, 1, -1ms), std::invalid_argument);
    EXPECT_THROW(wait(std::vector{refs[0], refs[0]}), std::invalid_argument);
    EXPECT_TRUE(wait(std::vector<ObjectRef<int>>()).ready.empty());
}

namespace {

class Limited {
    ACTOR_METHODS(Limited, logged, sync)

public:
    QCoro::Task<std::string> logged() {
        m_log += 'S';
        co_await yield();
        m_log += 'E';
        co_return m_log;
    }
    int sync() { return 1; }

private:
    std::string m_log;
};

} // namespace

TEST(Limit, isHeldAcrossAwaits) {
    Runtime runtime;
    auto actor = runtime.spawn<Limited>(ActorOptions().maxConcurrency(1));
    std::vector<ObjectRef<std::string>> refs;
    for (int call = 0; call < 10; ++call)
        refs.push_back(actor.remote<&Limited::logged>());
    EXPECT_EQ(get(refs).back(), "SESESESESESESESESESE");
}

TEST(Limit, belowOneIsRefused) {
    Runtime runtime;
    EXPECT_THROW(runtime.spawn<Limited>(ActorOptions().maxConcurrency(0)), std::invalid_argument);
    auto actor = runtime.spawn<Limited>();
    EXPECT_EQ(actor.maxConcurrency(), 1000);
    EXPECT_THROW(actor.setMaxConcurrency(-1), std::invalid_argument);
}

TEST(Limit, ofAHundredThousandNeedsNoThreadsForAnAsyncActor) {
    Runtime runtime;
    auto actor = runtime.spawn<Limited>(ActorOptions().maxConcurrency(100'000));
    std::vector<ObjectRef<int>> refs;
    for (int call = 0; call < 10'000; ++call)
        refs.push_back(actor.remote<&Limited::sync>());
    EXPECT_EQ(get(refs).size(), 10'000U);
}
