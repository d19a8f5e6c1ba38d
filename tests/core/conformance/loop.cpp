// LOOP: the async actor's loop.
#include "tests/core/conformance/support.h"

using namespace playground;
using namespace std::chrono_literals;

namespace loop_rules {

namespace {

using Log = std::shared_ptr<std::string>;

class Loop : public Stands {
    ACTOR_METHODS(Loop, thread, threadAfterAwait, alone, blocks, blocksInCoroutine, naps, steps, runsThrough, forever,
                  blocksOn, asksItself, dives, one, stands)

public:
    QThread* thread() { return QThread::currentThread(); }
    QCoro::Task<QThread*> threadAfterAwait() {
        co_await sleep(10ms);
        co_return QThread::currentThread();
    }
    /// How often another coroutine ran between two awaits of this one.
    QCoro::Task<int> alone() {
        int others = 0;
        for (int round = 0; round < 5; ++round) {
            const int before = ++m_steps;
            compute(2ms);
            others += m_steps == before ? 0 : 1;
            co_await yield();
        }
        co_return others;
    }
    void blocks() { block(1s); }
    QCoro::Task<void> blocksInCoroutine() {
        block(1s);
        co_return;
    }
    QCoro::Task<void> naps(Duration duration, char letter, Log log) {
        co_await sleep(duration);
        *log += letter;
    }
    QCoro::Task<void> steps(char letter, Log log) {
        for (int round = 0; round < 3; ++round) {
            *log += letter;
            co_await yield();
        }
    }
    QCoro::Task<void> runsThrough(char letter, Log log) {
        for (int round = 0; round < 3; ++round)
            *log += letter;
        co_return;
    }
    QCoro::Task<void> forever(Counter rounds) {
        while (true) {
            rounds.add();
            co_await sleep(10ms);
        }
    }
    QCoro::Task<void> blocksOn(Counter entered, ObjectRef<void> gate) {
        entered.add();
        get(gate);
        co_return;
    }
    /// Whether a blocking get of a call of its own actor was in vain.
    QCoro::Task<bool> asksItself() {
        const ObjectRef<int> inner = self<Loop>().remote<&Loop::one>();
        bool wasInVain = false;
        try {
            get(inner, 200ms);
        } catch (const GetTimeoutError&) {
            wasInVain = true;
        }
        co_return wasInVain;
    }
    /// Calls itself so deep by await.
    QCoro::Task<int> dives(int depth, Counter started) {
        int below = 0;
        if (depth > 0) {
            const ObjectRef<int> inner = self<Loop>().remote<&Loop::dives>(depth - 1, started);
            started.add();
            below = co_await inner;
        } else {
            started.add();
        }
        co_return below + 1;
    }
    int one() { return 1; }

private:
    int m_steps = 0;
};

class LoopTest : public Conformance {
protected:
    /// The letters of naps in the order in which they ended, beside a call of this method.
    template <auto Method>
    std::string napsBeside(std::vector<ObjectRef<void>>& refs) {
        const auto actor = runtime.spawn<Loop>();
        const auto log = std::make_shared<std::string>();
        refs = submitTogether(actor, [&] {
            std::vector<ObjectRef<void>> all;
            all.push_back(actor.remote<&Loop::naps>(2s, 'd', log));
            all.push_back(actor.remote<&Loop::naps>(980ms, 'c', log));
            all.push_back(actor.remote<&Loop::naps>(940ms, 'a', log));
            all.push_back(actor.remote<&Loop::naps>(960ms, 'b', log));
            all.push_back(actor.remote<Method>());
            return all;
        });
        get(refs, inTime);
        return *log;
    }
    /// What two coroutines log that are there at the same time.
    template <auto Method>
    std::string logOfTwo() {
        const auto actor = runtime.spawn<Loop>();
        const auto log = std::make_shared<std::string>();
        const auto refs = submitTogether(actor, [&] {
            return std::vector{actor.remote<Method>('a', log), actor.remote<Method>('b', log)};
        });
        get(refs, inTime);
        return *log;
    }
    static ActorOptions warns(std::int64_t limit) {
        return ActorOptions().maxConcurrency(limit).onBlockingGet(ActorOptions::OnBlockingGet::Warn);
    }
};

} // namespace

TEST_F(LoopTest, LOOP_01_syncAndAsyncMethodsShareOneThread) {
    const auto actor = runtime.spawn<Loop>();
    QThread* const sync = get(actor.remote<&Loop::thread>(), inTime);
    EXPECT_EQ(get(actor.remote<&Loop::threadAfterAwait>(), inTime), sync);
    EXPECT_NE(sync, QThread::currentThread());
}

TEST_F(LoopTest, LOOP_02_oneCoroutineRunsAtATimeAndSwitchesAtAwaitsOnly) {
    const auto actor = runtime.spawn<Loop>();
    std::vector<ObjectRef<int>> refs;
    for (int call = 0; call < 20; ++call)
        refs.push_back(actor.remote<&Loop::alone>());
    EXPECT_EQ(get(refs, inTime), std::vector<int>(20));
    endRun();
    EXPECT_EQ(onlyActor().threads.size(), 1U);
    EXPECT_GT(onlyActor().inFlight.max(), 1) << "they did run beside one another";
}

TEST_F(LoopTest, LOOP_04_whatKeepsTheLoopDelaysAllOthersThenTimersFireInOrder) {
    std::vector<ObjectRef<void>> bySync;
    std::vector<ObjectRef<void>> byCoroutine;
    EXPECT_EQ(napsBeside<&Loop::blocks>(bySync), "abcd");
    EXPECT_EQ(napsBeside<&Loop::blocksInCoroutine>(byCoroutine), "abcd");
    endRun();
    for (const auto& refs : {bySync, byCoroutine}) {
        const CallRecord& blocker = callOf(refs[4]);
        for (std::size_t nap = 1; nap < 4; ++nap) {
            EXPECT_LT(callOf(refs[nap]).started, blocker.started);
            EXPECT_GE(callOf(refs[nap]).ended, blocker.ended) << "delayed";
            EXPECT_LT(callOf(refs[nap]).ended, callOf(refs[0]).ended) << "right after";
        }
    }
}

TEST_F(LoopTest, LOOP_05_yieldLetsOthersGoFirst) {
    EXPECT_EQ(logOfTwo<&Loop::steps>(), "ababab");
    EXPECT_EQ(logOfTwo<&Loop::runsThrough>(), "aaabbb");
}

TEST_F(LoopTest, LOOP_06_anEndlessMethodLeavesRoomWhenItAwaitsAndNotWhenItBlocks) {
    const auto awaiting = runtime.spawn<Loop>();
    const Counter rounds;
    awaiting.remote<&Loop::forever>(rounds);
    EXPECT_TRUE(rounds.reaches(2));
    EXPECT_EQ(get(awaiting.remote<&Loop::one>(), inTime), 1);

    const auto blocking = runtime.spawn<Loop>(warns(1000));
    const Counter entered;
    Promise<void> gate;
    const auto ref = blocking.remote<&Loop::blocksOn>(entered, gate.ref());
    EXPECT_TRUE(entered.reaches(1));
    const auto query = blocking.remote<&Loop::one>();
    EXPECT_THROW(get(query, 5ms), GetTimeoutError);
    gate.set();
    EXPECT_EQ(get(query, inTime), 1);
    endRun();
    EXPECT_GE(callOf(query).started, callOf(ref).ended);
}

TEST_F(LoopTest, LOOP_11_aBlockingGetOfItselfIsRefusedAndReallyBlocksAtAnyLimit) {
    std::vector<ObjectRef<bool>> outer;
    for (const std::int64_t limit : {1, 2, 1000}) {
        const auto refusing = runtime.spawn<Loop>(ActorOptions().maxConcurrency(limit));
        EXPECT_THROW(get(refusing.remote<&Loop::asksItself>(), inTime), BlockingCallError);
        const auto warning = runtime.spawn<Loop>(warns(limit));
        outer.push_back(warning.remote<&Loop::asksItself>());
        EXPECT_TRUE(get(outer.back(), inTime));
        EXPECT_EQ(get(warning.remote<&Loop::one>(), inTime), 1);
    }
    endRun();
    for (const auto& ref : outer)
        EXPECT_GE(childOf(ref.id()).started, callOf(ref).ended) << "not before its loop was free";
}

TEST_F(LoopTest, LOOP_12_callingItselfByAwaitNeedsASlotMoreThanItIsDeep) {
    EXPECT_EQ(get(runtime.spawn<Loop>(ActorOptions().maxConcurrency(2)).remote<&Loop::dives>(1, Counter()), inTime), 2);
    EXPECT_EQ(get(runtime.spawn<Loop>(ActorOptions().maxConcurrency(6)).remote<&Loop::dives>(5, Counter()), inTime), 6);
    for (const int depth : {1, 5}) {
        const Counter started;
        const auto tooSmall = runtime.spawn<Loop>(ActorOptions().maxConcurrency(depth));
        const auto ref = tooSmall.remote<&Loop::dives>(depth, started);
        EXPECT_TRUE(started.reaches(depth)) << "the innermost has no slot";
        tooSmall.setMaxConcurrency(depth + 1);
        EXPECT_EQ(get(ref, inTime), depth + 1);
    }
    endRun();
    for (const std::size_t actor : {2U, 3U}) {
        const ActorTrack& track = trace.actorAt(actor);
        std::size_t last = trace.callCount();
        while (trace.callAt(--last).actor != track.id) {
        }
        EXPECT_EQ(trace.callAt(last).queueReason, QueueReason::SlotsFull);
        EXPECT_GE(trace.callAt(last).started, track.limit.timeAt(1)) << "it hung until the limit was raised";
    }
}

} // namespace loop_rules
