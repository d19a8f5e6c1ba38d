// Cancelling calls in every state.
#include "core/actor/context.h"
#include "core/actor/promise.h"
#include "core/actor/runtime.h"
#include "core/actor/runtocompletion.h"
#include "tests/core/actor/count.h"

#include <gtest/gtest.h>

using namespace playground;
using namespace std::chrono_literals;

namespace {

class Loop {
    ACTOR_METHODS(Loop, sleeps, cleansUp, awaits, tree, swallows, add)

public:
    QCoro::Task<void> sleeps(Count started) {
        ++*started;
        co_await sleep(1h);
    }
    QCoro::Task<void> cleansUp(Count started, ObjectRef<int> cleanup, Count cleaned) {
        ++*started;
        bool isCancelled = false;
        try {
            co_await sleep(1h);
        } catch (const TaskCancelledError&) {
            isCancelled = true;
        }
        if (isCancelled)
            co_await cleanup;
        ++*cleaned;
    }
    QCoro::Task<int> awaits(ObjectRef<int> ref) { co_return co_await ref; }
    QCoro::Task<void> tree(int depth, Count leaves) {
        ++*leaves;
        if (depth == 0) {
            co_await sleep(1h);
            co_return;
        }
        const auto left = self<Loop>().remote<&Loop::tree>(depth - 1, leaves);
        const auto right = self<Loop>().remote<&Loop::tree>(depth - 1, leaves);
        co_await left;
        co_await right;
    }
    QCoro::Task<int> swallows(Count started) {
        ++*started;
        try {
            co_await sleep(1h);
        } catch (const TaskCancelledError&) {
        }
        co_return 7;
    }
    int add(int a, int b) { return a + b; }
};

class Pool {
    ACTOR_METHODS(Pool, untilCancelled, waitsFor, launches, add)

public:
    bool untilCancelled(Count started) {
        ++*started;
        while (!isCancelled())
            block(1ms);
        return true;
    }
    int waitsFor(ObjectRef<int> gate, Count started) {
        ++*started;
        return get(gate);
    }
    int launches(ActorHandle<Loop> loop, ObjectRef<int> gate, Count started) {
        const auto child = loop.remote<&Loop::sleeps>(started);
        return get(gate);
    }
    int add(int a, int b) { return a + b; }
};

/// The actor that answers, to be looked at without keeping it.
class Known {
    ACTOR_METHODS(Known, core, add)

public:
    QCoro::Task<std::weak_ptr<ActorCore>> core() { co_return t_context.actor->weak_from_this(); }
    int add(int a, int b) { return a + b; }
};

/// Has the actor's runtime forget it, by the thread that ends a call of it.
class Forgetter final : public Waiter {
public:
    Forgetter(Runtime& runtime, ActorHandle<Known> actor)
        : m_runtime(runtime), m_core(get(actor.remote<&Known::core>())), m_actor(std::move(actor)) {}

    bool isThereWhileTheCallEnds() const { return m_isThere; }
    bool isThere() const { return !m_core.expired(); }

private:
    bool isRunning() const {
        const auto core = m_core.lock();
        return core && !core->hasStopped();
    }
    void refIsReady(RefState&) noexcept override {
        m_actor.kill();
        m_actor = {};
        while (isRunning())
            std::this_thread::yield();
        m_runtime.spawn<Pool>(); // Cleans up behind actors that have stopped.
        m_isThere = isThere();
    }

    Runtime& m_runtime;
    const std::weak_ptr<ActorCore> m_core;
    ActorHandle<Known> m_actor;
    bool m_isThere = false;
};

} // namespace

TEST(Cancel, endsAnAwaitAndHoldsTheSlotUntilCleanupHasRun) {
    Runtime runtime;
    auto actor = runtime.spawn<Loop>(ActorOptions().maxConcurrency(1));
    const Count started = count();
    const Count cleaned = count();
    Promise<int> cleanup;
    const auto ref = actor.remote<&Loop::cleansUp>(started, cleanup.ref(), cleaned);
    const auto next = actor.remote<&Loop::add>(1, 2);
    waitFor(started, 1);
    ref.cancel();
    EXPECT_TRUE(wait(std::vector{next}, 1, 20ms).ready.empty()) << "the slot is held";
    cleanup.set(1);
    EXPECT_THROW(get(ref, 10s), TaskCancelledError);
    EXPECT_EQ(get(next, 10s), 3);
    EXPECT_EQ(cleaned->load(), 1);
}

TEST(Cancel, takesCallsOutOfTheQueueThatNeverRun) {
    Runtime runtime;
    auto actor = runtime.spawn<Loop>(ActorOptions().maxConcurrency(1));
    const Count first = count();
    const Count others = count();
    const auto running = actor.remote<&Loop::sleeps>(first);
    waitFor(first, 1);
    std::vector<ObjectRef<void>> queued;
    for (int call = 0; call < 100; ++call)
        queued.push_back(actor.remote<&Loop::sleeps>(others));
    for (const auto& ref : queued)
        ref.cancel();
    for (const auto& ref : queued)
        EXPECT_THROW(get(ref, 10s), TaskCancelledError);
    EXPECT_EQ(others->load(), 0);
    running.cancel();
    EXPECT_THROW(get(running, 10s), TaskCancelledError);
    EXPECT_EQ(get(actor.remote<&Loop::add>(1, 2), 10s), 3);
}

TEST(Cancel, discardsWhatIsStillReturned) {
    Runtime runtime;
    auto loop = runtime.spawn<Loop>();
    const Count started = count();
    const auto swallowed = loop.remote<&Loop::swallows>(started);
    waitFor(started, 1);
    swallowed.cancel();
    EXPECT_THROW(get(swallowed, 10s), TaskCancelledError);

    auto pool = runtime.spawn<Pool>();
    const auto flagged = pool.remote<&Pool::untilCancelled>(started);
    waitFor(started, 2);
    flagged.cancel();
    EXPECT_THROW(get(flagged, 10s), TaskCancelledError);
}

TEST(Cancel, ofAnEndedCallChangesNothing) {
    Runtime runtime;
    auto actor = runtime.spawn<Loop>();
    const auto ref = actor.remote<&Loop::add>(1, 2);
    get(ref);
    ref.cancel();
    EXPECT_EQ(get(ref), 3);
}

TEST(Cancel, reachesCallsOfCalls) {
    Runtime runtime;
    auto actor = runtime.spawn<Loop>();
    const Count calls = count();
    const auto root = actor.remote<&Loop::tree>(4, calls);
    waitFor(calls, 31);
    root.cancel();
    EXPECT_THROW(get(root, 10s), TaskCancelledError);
    actor.terminate(); // Ends only when no call is left.
    EXPECT_THROW(get(actor.remote<&Loop::add>(1, 2), 10s), ActorDiedError);
}

TEST(Cancel, endsACallWhoseArgumentNeverComes) {
    Runtime runtime;
    Promise<int> never;
    auto actor = runtime.spawn<Pool>();
    const auto late = actor.remote<&Pool::add>(never.ref(), 1);
    const auto behind = actor.remote<&Pool::add>(1, 2);
    EXPECT_TRUE(wait(std::vector{behind}, 1, 20ms).ready.empty()) << "a plain actor keeps the order";
    late.cancel();
    EXPECT_THROW(get(late, 10s), TaskCancelledError);
    EXPECT_EQ(get(behind, 10s), 3);
}

TEST(Cancel, reachesTheChildrenOfACallThatAloneWasCancelledBefore) {
    Runtime runtime;
    auto loop = runtime.spawn<Loop>(ActorOptions().maxConcurrency(1));
    auto pool = runtime.spawn<Pool>();
    const Count started = count();
    Promise<int> gate;
    const auto parent = pool.remote<&Pool::launches>(loop, gate.ref(), started);
    waitFor(started, 1);
    const auto behind = loop.remote<&Loop::add>(1, 2);
    parent.cancel(Recursion::OnlyThis);
    EXPECT_TRUE(wait(std::vector{behind}, 1, 20ms).ready.empty()) << "the child goes on";
    parent.cancel();
    EXPECT_EQ(get(behind, 10s), 3);
    gate.set(1);
    EXPECT_THROW(get(parent, 10s), TaskCancelledError);
}

TEST(Cancel, keepsTheActorUntilItHasReturned) {
    Runtime runtime;
    Promise<int> never;
    auto actor = runtime.spawn<Known>();
    const auto late = actor.remote<&Known::add>(never.ref(), 1);
    Forgetter forgetter(runtime, std::exchange(actor, {}));
    ASSERT_TRUE(late.state()->attach(forgetter));
    late.cancel();
    EXPECT_TRUE(forgetter.isThereWhileTheCallEnds());
    EXPECT_FALSE(forgetter.isThere());
}

TEST(Cancel, mayMeetTheEndOfActorAndRuntime) {
    for (int round = 0; round < 100; ++round) {
        std::optional<Runtime> runtime(std::in_place);
        std::vector<ObjectRef<int>> refs;
        for (int call = 0; call < 20; ++call)
            refs.push_back(runtime->spawn<Loop>().remote<&Loop::add>(call, 1)); // Each spawn forgets those that ended.
        const Count begun = count();
        std::thread canceller([refs, begun] {
            ++*begun;
            for (const auto& ref : refs)
                ref.cancel();
        });
        waitFor(begun, 1);
        runtime.reset();
        canceller.join();
        for (const auto& ref : refs)
            EXPECT_TRUE(ref.isReady());
    }
}
