// KIL: end of life.
#include "tests/core/conformance/support.h"

#include <thread>

using namespace playground;
using namespace std::chrono_literals;

namespace kil_rules {

namespace {

class Async {
    ACTOR_METHODS(Async, sleeps, waits, exits, one)

public:
    QCoro::Task<void> sleeps(Counter started) {
        started.add();
        while (true)
            co_await sleep(1s);
    }
    QCoro::Task<int> waits(Counter started, ObjectRef<int> gate) {
        started.add();
        co_return co_await gate;
    }
    QCoro::Task<void> exits() {
        co_await yield();
        exitActor();
    }
    int one() { return 1; }
};

class Threaded {
    ACTOR_METHODS(Threaded, sleeps, waits, stands, one)

public:
    void sleeps(Counter started) {
        started.add();
        block(1h);
    }
    int waits(Counter started, ObjectRef<int> gate) {
        started.add();
        return get(gate);
    }
    int stands(Counter entered, Counter released, Counter ended) {
        entered.add();
        released.reaches(1);
        return ended.add();
    }
    int one() { return 1; }
};

class Unborn {
    ACTOR_METHODS(Unborn, one)

public:
    Unborn() { throw std::runtime_error("no such port"); }
    int one() { return 1; }
};

class AsyncUnborn {
    ACTOR_METHODS(AsyncUnborn, one)

public:
    AsyncUnborn() { throw std::runtime_error("no such port"); }
    QCoro::Task<int> one() { co_return 1; }
};

class Kil : public Conformance {
protected:
    template <class T>
    static std::string whyItDied(const ObjectRef<T>& ref) {
        try {
            get(ref, inTime);
        } catch (const ActorDiedError& error) {
            return error.what();
        } catch (const std::exception& error) {
            ADD_FAILURE() << error.what();
        }
        return "it did not";
    }

    template <class A>
    void killFailsAll() {
        const auto actor = runtime.spawn<A>(ActorOptions().maxConcurrency(1));
        const Counter started;
        std::vector<ObjectRef<void>> refs;
        for (int call = 0; call < 3; ++call)
            refs.push_back(actor.template remote<&A::sleeps>(started));
        EXPECT_TRUE(started.reaches(1));
        actor.kill();
        EXPECT_TRUE(actor.isDead());
        refs.push_back(actor.template remote<&A::sleeps>(started));
        for (const ObjectRef<void>& ref : refs)
            EXPECT_EQ(whyItDied(ref), "actor " + actor.name() + " was killed");
        EXPECT_EQ(started.value(), 1);
    }

    template <class A>
    void terminateIsQueued() {
        const auto actor = runtime.spawn<A>(ActorOptions().maxConcurrency(1));
        const Counter started;
        Promise<int> gate;
        const std::vector refs{actor.template remote<&A::waits>(started, gate.ref()), actor.template remote<&A::one>(),
                               actor.template remote<&A::one>()};
        actor.terminate();
        ASSERT_TRUE(started.reaches(1));
        EXPECT_FALSE(actor.isDead());
        EXPECT_NE(whyItDied(actor.template remote<&A::one>()), "it did not") << "submitted later";
        gate.set(7);
        EXPECT_EQ(get(refs, inTime), (std::vector{7, 1, 1}));
        EXPECT_TRUE(waitUntil([&] { return actor.isDead(); }));
    }

    template <class A>
    void pendingCallsOutliveTheLastHandle() {
        Promise<int> gate;
        std::vector<ObjectRef<int>> refs;
        {
            const auto actor = runtime.spawn<A>(ActorOptions().maxConcurrency(1));
            refs.push_back(actor.template remote<&A::waits>(Counter(), gate.ref()));
            refs.push_back(actor.template remote<&A::one>());
        }
        gate.set(7);
        EXPECT_EQ(get(refs, inTime), (std::vector{7, 1}));
    }

    template <class A>
    void constructorErrorFailsCalls() {
        const auto actor = runtime.spawn<A>();
        const std::string text = whyItDied(actor.template remote<&A::one>());
        EXPECT_NE(text.find("error raised in its creation task"), std::string::npos) << text;
        EXPECT_NE(text.find("no such port"), std::string::npos) << text;
        EXPECT_TRUE(actor.isDead());
        EXPECT_EQ(whyItDied(actor.template remote<&A::one>()), text);
    }
};

} // namespace

TEST_F(Kil, KIL_01_killFailsRunningPendingAndFutureCalls) {
    // Destructors do run, here as ever in C++; there is no other hook at the end.
    killFailsAll<Async>();
    killFailsAll<Threaded>();
}

TEST_F(Kil, KIL_03_terminateIsQueuedAndADroppedHandleLetsPendingCallsEnd) {
    terminateIsQueued<Async>();
    terminateIsQueued<Threaded>();
    pendingCallsOutliveTheLastHandle<Async>();
    pendingCallsOutliveTheLastHandle<Threaded>();
}

TEST_F(Kil, KIL_04_exitActorEndsItAtOnceAlthoughAnotherMethodLoops) {
    const auto actor = runtime.spawn<Async>();
    const Counter started;
    const auto looping = actor.remote<&Async::sleeps>(started);
    EXPECT_TRUE(started.reaches(1));
    const auto exiting = actor.remote<&Async::exits>();
    const std::string text = "actor " + actor.name() + " has exited";
    EXPECT_EQ(whyItDied(exiting), text);
    EXPECT_EQ(whyItDied(looping), text);
    EXPECT_EQ(whyItDied(actor.remote<&Async::one>()), text);
}

TEST_F(Kil, KIL_08_aConstructorErrorFailsEveryCallAndSaysWhy) {
    constructorErrorFailsCalls<Unborn>();
    constructorErrorFailsCalls<AsyncUnborn>();
}

TEST_F(Kil, KIL_13_stoppingDropsWhatIsQueuedAndWaitsForWhatRuns) {
    const auto actor = runtime.spawn<Threaded>();
    const Counter entered;
    const Counter released;
    const Counter ended;
    const auto running = actor.remote<&Threaded::stands>(entered, released, ended);
    const auto queued = actor.remote<&Threaded::stands>(entered, released, ended);
    EXPECT_TRUE(entered.reaches(1));
    std::atomic<int> endedBefore = -1;
    std::jthread stopping([&] {
        runtime.shutDown();
        endedBefore = ended.value();
    });
    EXPECT_NE(whyItDied(queued), "it did not");
    EXPECT_FALSE(running.isReady()) << "a thread cannot be interrupted";
    EXPECT_EQ(endedBefore, -1) << "it is waited for";
    released.add();
    stopping.join();
    EXPECT_EQ(endedBefore, 1);
    EXPECT_EQ(entered.value(), 1);
    endRun();
    EXPECT_FALSE(callOf(queued).isStarted());
}

} // namespace kil_rules
