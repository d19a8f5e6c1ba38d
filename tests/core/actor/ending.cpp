// Errors, kills and ends, with calls in every state.
#include "core/actor/promise.h"
#include "core/actor/runtime.h"
#include "core/actor/runtocompletion.h"
#include "tests/core/actor/count.h"

#include <gtest/gtest.h>

using namespace playground;
using namespace std::chrono_literals;

namespace {

struct OddError {
    int code;
};

class Async {
    ACTOR_METHODS(Async, sleeps, awaits, fails, throwsOddly, cleansUp, swallows, value, same)

public:
    QCoro::Task<void> sleeps() { co_await sleep(1h); }
    QCoro::Task<int> awaits(ObjectRef<int> ref, Count started) {
        ++*started;
        co_return co_await ref;
    }
    QCoro::Task<int> fails() {
        co_await yield();
        throw std::out_of_range("too far");
    }
    QCoro::Task<int> throwsOddly() {
        co_await yield();
        throw OddError{7};
    }
    QCoro::Task<void> cleansUp(Count cleaned, Count started) {
        const std::shared_ptr<void> guard(nullptr, [cleaned](void*) { ++*cleaned; });
        ++*started;
        co_await sleep(1h);
    }
    QCoro::Task<void> swallows(Count started) {
        ++*started;
        while (true) {
            try {
                co_await sleep(1h);
            } catch (const std::exception&) {
                continue; // Never ends by itself.
            }
        }
    }
    int value() { return 42; }
    int same(int number) { return number; }
};

class Threaded {
    ACTOR_METHODS(Threaded, blocks, waits, fails, value, same)

public:
    void blocks(Count started) {
        ++*started;
        block(1h);
    }
    int waits(ObjectRef<int> ref, Count started) {
        ++*started;
        return get(ref);
    }
    int fails() { throw std::out_of_range("too far"); }
    int value() { return 42; }
    int same(int number) { return number; }
};

class Unborn {
    ACTOR_METHODS(Unborn, value)

public:
    Unborn() { throw std::runtime_error("no such port"); }
    int value() { return 1; }
};

} // namespace

template <class A>
struct Ending : ::testing::Test {
    Runtime runtime;
};
using Kinds = ::testing::Types<Async, Threaded>;
TYPED_TEST_SUITE(Ending, Kinds);

TYPED_TEST(Ending, anErrorKeepsItsTypeAndTheActorLivesOn) {
    auto actor = this->runtime.template spawn<TypeParam>();
    EXPECT_THROW(get(actor.template remote<&TypeParam::fails>()), std::out_of_range);
    EXPECT_EQ(get(actor.template remote<&TypeParam::value>()), 42);
}

TYPED_TEST(Ending, aKilledActorFailsRunningQueuedAndFutureCalls) {
    auto actor = this->runtime.template spawn<TypeParam>(ActorOptions().maxConcurrency(1));
    std::vector<ObjectRef<void>> refs;
    const Count started = count();
    for (int call = 0; call < 3; ++call) {
        if constexpr (std::is_same_v<TypeParam, Async>)
            refs.push_back(actor.template remote<&Async::cleansUp>(count(), started));
        else
            refs.push_back(actor.template remote<&Threaded::blocks>(started));
    }
    waitFor(started, 1);
    actor.kill("killed by the test");
    for (const ObjectRef<void>& ref : refs)
        EXPECT_THROW(get(ref), ActorDiedError);
    EXPECT_THROW(get(actor.template remote<&TypeParam::value>()), ActorDiedError);
}

TYPED_TEST(Ending, pendingCallsEndBeforeAnActorWhoseLastHandleWasDropped) {
    std::vector<ObjectRef<int>> refs;
    {
        auto actor = this->runtime.template spawn<TypeParam>();
        for (int call = 0; call < 100; ++call)
            refs.push_back(actor.template remote<&TypeParam::value>());
    }
    EXPECT_EQ(get(refs).size(), 100U);
}

TYPED_TEST(Ending, callsThatWereQueuedBeforeItTerminatesHaveTheirTime) {
    Promise<int> gate;
    Promise<int> argument;
    auto actor = this->runtime.template spawn<TypeParam>(ActorOptions().maxConcurrency(1));
    std::vector<ObjectRef<int>> refs;
    const Count started = count();
    if constexpr (std::is_same_v<TypeParam, Async>)
        refs.push_back(actor.template remote<&Async::awaits>(gate.ref(), started));
    else
        refs.push_back(actor.template remote<&Threaded::waits>(gate.ref(), started));
    waitFor(started, 1);
    refs.push_back(actor.template remote<&TypeParam::value>());
    refs.push_back(actor.template remote<&TypeParam::same>(argument.ref()));
    actor.terminate();
    const auto later = actor.template remote<&TypeParam::value>();
    EXPECT_THROW(get(later, 10s), ActorDiedError);
    gate.set(1);
    argument.set(3);
    EXPECT_EQ(get(refs, 10s), (std::vector{1, 42, 3}));
}

TEST(Runtime, endsWithCallsInEveryState) {
    Promise<int> never;
    std::vector<ObjectRef<void>> voids;
    std::vector<ObjectRef<int>> ints;
    const Count cleaned = count();
    {
        const Count startedAsync = count();
        const Count startedThreaded = count();
        Runtime runtime;
        auto async = runtime.spawn<Async>(ActorOptions().maxConcurrency(10));
        auto threaded = runtime.spawn<Threaded>(ActorOptions().maxConcurrency(2));
        for (int call = 0; call < 10; ++call) {
            voids.push_back(async.remote<&Async::cleansUp>(cleaned, startedAsync));
            voids.push_back(threaded.remote<&Threaded::blocks>(startedThreaded));
            ints.push_back(async.remote<&Async::awaits>(never.ref(), startedAsync));
            ints.push_back(threaded.remote<&Threaded::waits>(never.ref(), startedThreaded));
        }
        waitFor(startedAsync, 10);
        waitFor(startedThreaded, 2);
    }
    for (const ObjectRef<void>& ref : voids)
        EXPECT_THROW(get(ref), ActorDiedError);
    for (const ObjectRef<int>& ref : ints)
        EXPECT_THROW(get(ref), ActorDiedError);
    EXPECT_EQ(cleaned->load(), 5) << "those that had begun";
    EXPECT_EQ(cleaned.use_count(), 1) << "no frame is left";
}

TEST(Runtime, endsAHundredThousandQueuedCallsAtOnce) {
    std::vector<ObjectRef<void>> refs;
    {
        Runtime runtime;
        auto actor = runtime.spawn<Async>(ActorOptions().maxConcurrency(1));
        for (int call = 0; call < 100'000; ++call)
            refs.push_back(actor.remote<&Async::sleeps>());
    }
    for (const ObjectRef<void>& ref : refs)
        EXPECT_TRUE(ref.isReady());
}

TEST(Runtime, abandonsACallThatSwallowsItsCancellation) {
    ObjectRef<void> ref;
    const Count started = count();
    {
        Runtime runtime;
        auto actor = runtime.spawn<Async>();
        ref = actor.remote<&Async::swallows>(started);
        waitFor(started, 1);
    }
    EXPECT_THROW(get(ref), ActorDiedError);
    EXPECT_EQ(started.use_count(), 2) << "its frame stays for ever";
}

TEST(Runtime, passesExceptionsOfAnyType) {
    Runtime runtime;
    auto actor = runtime.spawn<Async>();
    try {
        get(actor.remote<&Async::throwsOddly>());
        FAIL();
    } catch (const OddError& error) {
        EXPECT_EQ(error.code, 7);
    }
}

TEST(Runtime, failsEveryCallOfAnActorThatCouldNotBeConstructed) {
    Runtime runtime;
    auto actor = runtime.spawn<Unborn>();
    try {
        get(actor.remote<&Unborn::value>());
        FAIL();
    } catch (const ActorDiedError& error) {
        EXPECT_NE(std::string(error.what()).find("error raised in its creation task: no such port"), std::string::npos)
            << error.what();
    }
}

TEST(Runtime, failsCallsThroughAHandleThatOutlivesIt) {
    ActorHandle<Async> actor;
    {
        Runtime runtime;
        actor = runtime.spawn<Async>();
    }
    EXPECT_THROW(get(actor.remote<&Async::value>()), ActorDiedError);
}

namespace {

class Helpers {
    ACTOR_METHODS(Helpers, startsMany, outer, syncStarts, groupTimesOut, sleepsPastEachOther)

public:
    QCoro::Task<int> startsMany() {
        for (int helper = 0; helper < 150; ++helper)
            helps();
        co_return 7;
    }
    QCoro::Task<void> outer(std::shared_ptr<std::vector<int>> log, Count started) {
        const std::shared_ptr<void> guard(nullptr, [log](void*) { log->push_back(2); });
        co_await inner(log, started);
    }
    int syncStarts() {
        helps();
        return 7;
    }
    QCoro::Task<int> groupTimesOut(ObjectRef<int> never) {
        int late = 0;
        for (int round = 0; round < 3; ++round) {
            const std::vector refs{never};
            const Waited<ObjectRef<int>> waited = co_await whenReady(refs, 1, 1ms);
            late += waited.ready.empty() ? 1 : 0;
        }
        co_return late;
    }
    QCoro::Task<int> sleepsPastEachOther() {
        helpsFor(3ms);
        co_await sleep(2ms);
        compute(5ms); // Both alarms are due now.
        co_return 7;
    }

private:
    QCoro::Task<void> helps() { co_await sleep(1h); }
    QCoro::Task<void> helpsFor(Duration duration) { co_await sleep(duration); }
    QCoro::Task<void> inner(std::shared_ptr<std::vector<int>> log, Count started) {
        const std::shared_ptr<void> guard(nullptr, [log](void*) { log->push_back(1); });
        ++*started;
        co_await sleep(1h);
    }
};

} // namespace

TEST(Unwinding, endsHelpersThatTheMethodDidNotWaitFor) {
    Runtime runtime;
    auto actor = runtime.spawn<Helpers>();
    EXPECT_EQ(get(actor.remote<&Helpers::startsMany>(), 10s), 7);
    EXPECT_EQ(get(actor.remote<&Helpers::syncStarts>(), 10s), 7);
    EXPECT_EQ(get(actor.remote<&Helpers::sleepsPastEachOther>(), 10s), 7);
}

TEST(Unwinding, goesFromTheInnermostCoroutineOutwards) {
    Runtime runtime;
    auto actor = runtime.spawn<Helpers>();
    const auto log = std::make_shared<std::vector<int>>();
    const Count started = count();
    const auto ref = actor.remote<&Helpers::outer>(log, started);
    waitFor(started, 1);
    actor.kill();
    EXPECT_THROW(get(ref, 10s), ActorDiedError);
    EXPECT_EQ(*log, (std::vector{1, 2}));
}

TEST(Unwinding, leavesAGroupOfRefsAtItsTimeout) {
    Runtime runtime;
    Promise<int> never;
    auto actor = runtime.spawn<Helpers>();
    EXPECT_EQ(get(actor.remote<&Helpers::groupTimesOut>(never.ref()), 10s), 3);
}

TEST(Kill, startsNoCallThatWasQueued) {
    Runtime runtime;
    const Count ran = count();
    const Count started = count();
    auto actor = runtime.spawn<Async>(ActorOptions().maxConcurrency(1));
    const auto first = actor.remote<&Async::cleansUp>(count(), started);
    std::vector<ObjectRef<void>> queued;
    for (int call = 0; call < 20; ++call)
        queued.push_back(actor.remote<&Async::cleansUp>(ran, ran));
    waitFor(started, 1);
    actor.kill();
    for (const ObjectRef<void>& ref : queued)
        EXPECT_THROW(get(ref, 10s), ActorDiedError);
    EXPECT_EQ(ran->load(), 0);
}

TEST(Kill, endsATaskThatRunsACoroutineToCompletion) {
    ObjectRef<void> ref;
    {
        Runtime runtime;
        std::atomic<bool> began = false;
        ref = runtime.remote([&began] {
            began = true;
            runToCompletion([]() -> QCoro::Task<void> { co_await sleep(1h); }());
        });
        while (!began)
            std::this_thread::yield();
    }
    EXPECT_THROW(get(ref), ActorDiedError);
}

TEST(Promise, thatIsReplacedUnsetFailsItsRefs) {
    Promise<int> promise;
    const ObjectRef<int> ref = promise.ref();
    promise = Promise<int>();
    EXPECT_THROW(get(ref, 1s), ActorDiedError);
}

namespace {

/// Its promise goes with it: who waits for that one waits for the end of the actor.
template <class A>
class Mortal : public A {
public:
    using PlaygroundActor = Mortal;
    explicit Mortal(Promise<int> end) : m_end(std::move(end)) {}

private:
    Promise<int> m_end;
};

class SlowToBegin {
    ACTOR_METHODS(SlowToBegin, value)

public:
    SlowToBegin(Promise<int> end, ObjectRef<int> gate) : m_end(std::move(end)) { get(gate); }
    int value() { return 42; }

private:
    Promise<int> m_end;
};

} // namespace

template <class A>
struct LastCall : ::testing::Test {
    /// Of an actor that has no handle any more; it waits for its argument.
    ObjectRef<int> waits() {
        const auto actor = runtime.spawn<Mortal<A>>(ActorOptions(), std::move(end));
        return actor.template remote<&A::same>(argument.ref());
    }
    Promise<int> end;
    ObjectRef<int> ended = end.ref();
    Promise<int> argument;
    Runtime runtime;
};
TYPED_TEST_SUITE(LastCall, Kinds);

TYPED_TEST(LastCall, endsTheActorWhenItsArgumentHasCome) {
    const ObjectRef<int> last = this->waits();
    this->argument.set(3);
    EXPECT_EQ(get(last, 10s), 3);
    EXPECT_THROW(get(this->ended, 10s), ActorDiedError);
}

TYPED_TEST(LastCall, endsTheActorWhenItsArgumentHasFailed) {
    const ObjectRef<int> last = this->waits();
    this->argument.setError(std::make_exception_ptr(std::out_of_range("too far")));
    EXPECT_THROW(get(last, 10s), std::out_of_range);
    EXPECT_THROW(get(this->ended, 10s), ActorDiedError);
}

TYPED_TEST(LastCall, endsTheActorWhenItIsCancelledBeforeItsArgumentHasCome) {
    const ObjectRef<int> last = this->waits();
    last.cancel();
    EXPECT_THROW(get(last, 10s), TaskCancelledError);
    EXPECT_THROW(get(this->ended, 10s), ActorDiedError);
}

TEST(LastCallInAQueue, endsTheActorWhenItIsCancelled) {
    Promise<int> end;
    Promise<int> gate;
    const ObjectRef<int> ended = end.ref();
    Runtime runtime;
    const ObjectRef<int> last =
        runtime.spawn<SlowToBegin>(ActorOptions(), std::move(end), gate.ref()).remote<&SlowToBegin::value>();
    last.cancel();
    EXPECT_THROW(get(last, 10s), TaskCancelledError);
    gate.set(1);
    EXPECT_THROW(get(ended, 10s), ActorDiedError);
}
