// CAN: cancelling calls.
#include "tests/core/conformance/support.h"

using namespace playground;
using namespace std::chrono_literals;

namespace can_rules {

namespace {

using Launch = std::function<ObjectRef<bool>()>;

class Async {
    ACTOR_METHODS(Async, sleeps, neverAwaits, stands, asksWhetherCancelled, branches, counts, items, one)

public:
    QCoro::Task<void> sleeps(Counter started, Counter caught) {
        started.add();
        bool wasCancelled = false;
        try {
            co_await sleep(1h);
        } catch (const TaskCancelledError&) {
            wasCancelled = true;
        }
        co_await yield(); // Thrown once: what comes after the cancellation runs as ever.
        if (wasCancelled)
            caught.add();
    }
    QCoro::Task<int> neverAwaits(Counter entered, Counter released, Counter ended) {
        entered.add();
        released.reaches(1);
        ended.add();
        co_return 7;
    }
    int stands(Counter entered, Counter released, Counter ended) {
        entered.add();
        released.reaches(1);
        ended.add();
        return 7;
    }
    QCoro::Task<bool> asksWhetherCancelled() { co_return isCancelled(); }
    /// A call of a tree: launches others, waits for them, then for the gate.
    QCoro::Task<bool> branches(std::vector<Launch> children, Counter started, ObjectRef<void> gate) {
        std::vector<ObjectRef<bool>> refs;
        for (const Launch& launch : children)
            refs.push_back(launch());
        started.add();
        for (const ObjectRef<bool>& ref : refs)
            co_await ref;
        co_await gate;
        co_return true;
    }
    QCoro::Task<int> counts(int, Counter ran) { co_return ran.add(); }
    QCoro::AsyncGenerator<int> items(ObjectRef<int> gate) {
        co_yield 1;
        const int second = co_await gate;
        co_yield second;
    }
    int one() { return 1; }
};

class Pool {
    ACTOR_METHODS(Pool, untilCancelled, counts)

public:
    int untilCancelled(Counter started, Counter told) {
        started.add();
        return waitUntil([] { return isCancelled(); }) ? told.add() : 0;
    }
    int counts(int, Counter ran) { return ran.add(); }
};

class SlowlyBorn {
    ACTOR_METHODS(SlowlyBorn, counts)

public:
    explicit SlowlyBorn(const Counter& born) { born.reaches(1); }
    int counts(Counter ran) { return ran.add(); }
};

template <class Ref, class... Args>
concept Cancellable = requires(const Ref& ref, Args... args) { ref.cancel(args...); };

class Can : public Conformance {
protected:
    /// A method of a tree of calls that gives the calls of it in `all`.
    Launch launch(const ActorHandle<Async>& actor, std::vector<Launch> children = {}) {
        return [this, actor, children = std::move(children)] {
            const ObjectRef<bool> ref = actor.remote<&Async::branches>(children, started, gate.ref());
            const std::lock_guard lock(mutex);
            all.push_back(ref);
            return ref;
        };
    }
    Launch tree() {
        const auto actor = runtime.spawn<Async>();
        const Launch leaf = launch(actor);
        const Launch branch = launch(actor, {leaf, leaf});
        return launch(actor, {branch, branch});
    }
    Launch chain() {
        Launch link = launch(runtime.spawn<Async>());
        for (int actor = 1; actor < 4; ++actor)
            link = launch(runtime.spawn<Async>(), {link});
        return link;
    }

    Counter started;
    Promise<void> gate;
    std::mutex mutex; // Guards the refs: several actors launch.
    std::vector<ObjectRef<bool>> all;
};

} // namespace

TEST_F(Can, CAN_01_thereIsNoForceAndOnlyRefsAreCancelled) {
    // Where Python raises, C++ does not compile: no force, no bool, nothing but refs and generators.
    static_assert(Cancellable<ObjectRef<int>> && Cancellable<ObjectRef<int>, Recursion>);
    static_assert(Cancellable<ObjectRefGenerator<int>, Recursion>);
    static_assert(!Cancellable<ObjectRef<int>, bool> && !Cancellable<ObjectRef<int>, Recursion, bool>);
    static_assert(!Cancellable<int> && !Cancellable<ActorHandle<Async>>);
}

TEST_F(Can, CAN_02_aRunningAsyncCallIsCancelledAtItsAwaitFiftyTimesInARow) {
    const auto actor = runtime.spawn<Async>();
    const Counter caught;
    for (int time = 1; time <= 50; ++time) {
        const auto ref = actor.remote<&Async::sleeps>(started, caught);
        ASSERT_TRUE(started.reaches(time));
        ref.cancel();
        try {
            get(ref, inTime);
            FAIL() << "did not throw";
        } catch (const TaskCancelledError& error) {
            EXPECT_NE(std::string(error.what()).find("was cancelled"), std::string::npos) << error.what();
        }
    }
    EXPECT_EQ(caught.value(), 50);
}

TEST_F(Can, CAN_05_aCoroutineThatNeverAwaitsIsNotInterrupted) {
    const auto actor = runtime.spawn<Async>();
    const Counter released;
    const Counter ended;
    const auto ref = actor.remote<&Async::neverAwaits>(started, released, ended);
    EXPECT_TRUE(started.reaches(1));
    ref.cancel();
    released.add();
    EXPECT_THROW(get(ref, inTime), TaskCancelledError) << "what it returns is discarded";
    EXPECT_EQ(ended.value(), 1);
}

TEST_F(Can, CAN_06_aCallThatWaitsForItsArgumentOrItsActorNeverRuns) {
    const Counter ran;
    Promise<int> argument;
    const auto async = runtime.spawn<Async>();
    const auto pool = runtime.spawn<Pool>();
    const std::vector late{async.remote<&Async::counts>(argument.ref(), ran),
                           pool.remote<&Pool::counts>(argument.ref(), ran)};
    const Counter born;
    const auto unborn = runtime.spawn<SlowlyBorn>(ActorOptions(), born);
    const auto early = unborn.remote<&SlowlyBorn::counts>(ran);
    early.cancel();
    EXPECT_THROW(get(early, inTime), TaskCancelledError);
    for (const ObjectRef<int>& ref : late) {
        ref.cancel();
        EXPECT_THROW(get(ref, inTime), TaskCancelledError);
    }
    argument.set(1);
    born.add();
    EXPECT_EQ(get(async.remote<&Async::one>(), inTime), 1);
    EXPECT_EQ(get(pool.remote<&Pool::counts>(1, Counter()), inTime), 1);
    EXPECT_EQ(get(unborn.remote<&SlowlyBorn::counts>(Counter()), inTime), 1);
    EXPECT_EQ(ran.value(), 0);
}

TEST_F(Can, CAN_07_aHundredQueuedCallsAreCancelledAndNoneEverRuns) {
    const auto actor = runtime.spawn<Async>(ActorOptions().maxConcurrency(1));
    const auto running = actor.remote<&Async::branches>(std::vector<Launch>(), started, gate.ref());
    EXPECT_TRUE(started.reaches(1));
    std::vector<ObjectRef<void>> queued;
    for (int call = 0; call < 100; ++call)
        queued.push_back(actor.remote<&Async::sleeps>(started, started));
    for (const ObjectRef<void>& ref : queued)
        ref.cancel();
    for (const ObjectRef<void>& ref : queued) {
        try {
            get(ref, inTime);
            FAIL() << "did not throw";
        } catch (const TaskCancelledError& error) {
            const std::string named = "call " + std::to_string(toNumber(ref.id())) + " ";
            EXPECT_NE(std::string(error.what()).find(named), std::string::npos) << error.what();
        }
    }
    gate.set();
    EXPECT_TRUE(get(running, inTime));
    endRun();
    for (const ObjectRef<void>& ref : queued) {
        EXPECT_FALSE(callOf(ref).isStarted());
        EXPECT_EQ(callOf(ref).state, CallState::Cancelled);
    }
    EXPECT_EQ(started.value(), 1);
}

TEST_F(Can, CAN_08_cancellingAnEndedCallChangesNothing) {
    const auto ref = runtime.spawn<Async>().remote<&Async::one>();
    EXPECT_EQ(get(ref, inTime), 1);
    ref.cancel();
    EXPECT_EQ(get(ref, inTime), 1);
    endRun();
    EXPECT_EQ(callOf(ref).state, CallState::Finished);
}

TEST_F(Can, CAN_09_runningSyncAndThreadedCallsGoOnAreToldAndTheirResultIsDiscarded) {
    const auto pool = runtime.spawn<Pool>();
    const Counter told;
    const auto threaded = pool.remote<&Pool::untilCancelled>(started, told);
    EXPECT_TRUE(started.reaches(1));
    threaded.cancel();
    EXPECT_THROW(get(threaded, inTime), TaskCancelledError);
    EXPECT_EQ(told.value(), 1);

    const auto async = runtime.spawn<Async>();
    const Counter released;
    const Counter ended;
    const auto sync = async.remote<&Async::stands>(started, released, ended);
    EXPECT_TRUE(started.reaches(2));
    sync.cancel();
    released.add();
    EXPECT_THROW(get(sync, inTime), TaskCancelledError);
    EXPECT_EQ(ended.value(), 1);
}

TEST_F(Can, CAN_11_isCancelledIsNotForAsyncActors) {
    const auto ref = runtime.spawn<Async>().remote<&Async::asksWhetherCancelled>();
    try {
        get(ref, inTime);
        FAIL() << "did not throw";
    } catch (const ActorError& error) {
        EXPECT_NE(std::string(error.what()).find("not for async actors"), std::string::npos) << error.what();
    }
}

TEST_F(Can, CAN_12_childrenAreCancelledTooUnlessTheyAreLeft) {
    for (const auto& [launchRoot, calls] : {std::pair(tree(), 7), std::pair(chain(), 4)}) {
        for (const Recursion recursion : {Recursion::Recursive, Recursion::OnlyThis}) {
            all.clear();
            gate = Promise<void>();
            started = Counter();
            const ObjectRef<bool> root = launchRoot();
            ASSERT_TRUE(started.reaches(calls));
            root.cancel(recursion);
            EXPECT_THROW(get(root, inTime), TaskCancelledError);
            if (recursion == Recursion::OnlyThis)
                gate.set();
            for (const ObjectRef<bool>& ref : all) {
                if (ref == root)
                    continue;
                if (recursion == Recursion::OnlyThis)
                    EXPECT_TRUE(get(ref, inTime));
                else
                    EXPECT_THROW(get(ref, inTime), TaskCancelledError);
            }
            EXPECT_EQ(all.size(), static_cast<std::size_t>(calls));
        }
    }
}

TEST_F(Can, CAN_17_theNextItemOfACancelledStreamSaysSo) {
    Promise<int> never;
    auto items = runtime.spawn<Async>().remote<&Async::items>(never.ref());
    EXPECT_EQ(get(*items.next(inTime)), 1);
    items.cancel();
    const auto next = items.next(inTime);
    ASSERT_TRUE(next.has_value());
    EXPECT_THROW(get(*next, inTime), TaskCancelledError);
    EXPECT_FALSE(items.next(inTime).has_value());
}

} // namespace can_rules
