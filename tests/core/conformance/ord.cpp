// ORD: start order and ordering guarantees.
#include "tests/core/conformance/support.h"

#include <numeric>

using namespace playground;
using namespace std::chrono_literals;

namespace ord_rules {

namespace {

class Plain {
    ACTOR_METHODS(Plain, next, adds, sum)

public:
    int next(int) { return m_next++; }
    void adds(int number) {
        const std::lock_guard lock(m_mutex);
        m_added.push_back(number);
    }
    std::vector<int> sum() { return m_added; }

private:
    int m_next = 0;
    std::mutex m_mutex; // Guards the numbers: the threads of a pool meet.
    std::vector<int> m_added;
};

class Async : public Stands {
    ACTOR_METHODS(Async, next, logs, stands)

public:
    QCoro::Task<int> next(int) { co_return m_next++; }
    QCoro::Task<void> logs(int number, std::shared_ptr<std::vector<int>> log) {
        log->push_back(number);
        co_await yield();
    }

private:
    int m_next = 0;
};

class OtherCaller {
    ACTOR_METHODS(OtherCaller, asks)

public:
    int asks(ActorHandle<Plain> plain) { return get(plain.remote<&Plain::next>(0)); }
};

class Ord : public Conformance {};

} // namespace

TEST_F(Ord, ORD_01_aPlainActorKeepsEachCallersOrderWhenArgumentsAreLate) {
    const auto plain = runtime.spawn<Plain>();
    std::vector<Promise<int>> arguments(100);
    std::vector<ObjectRef<int>> refs;
    for (const Promise<int>& argument : arguments)
        refs.push_back(plain.remote<&Plain::next>(argument.ref()));
    for (std::size_t step = 0; step < arguments.size(); ++step)
        arguments[(step * 37 + 11) % arguments.size()].set(0); // Each once, in a wild order.
    std::vector<int> expected(100);
    std::iota(expected.begin(), expected.end(), 0);
    EXPECT_EQ(get(refs, inTime), expected);
}

TEST_F(Ord, ORD_02_aLateArgumentHoldsUpTheLaterCallsOfItsCaller) {
    const auto plain = runtime.spawn<Plain>();
    Promise<int> argument;
    const auto head = plain.remote<&Plain::next>(argument.ref());
    const auto behind = plain.remote<&Plain::next>(0);
    // Another caller's call goes through the same queue: what was in there before has run when it has.
    EXPECT_EQ(get(runtime.spawn<OtherCaller>().remote<&OtherCaller::asks>(plain), inTime), 0);
    EXPECT_FALSE(behind.isReady());
    argument.set(0);
    EXPECT_EQ(get(head, inTime), 1);
    EXPECT_EQ(get(behind, inTime), 2);
    endRun();
    EXPECT_TRUE(wasQueued(head, QueueReason::ArgumentLate));
    EXPECT_TRUE(wasQueued(behind, QueueReason::Order));
}

TEST_F(Ord, ORD_03_aLateArgumentDoesNotHoldUpOtherCallers) {
    const auto plain = runtime.spawn<Plain>();
    Promise<int> never;
    const auto late = plain.remote<&Plain::next>(never.ref());
    EXPECT_EQ(get(runtime.spawn<OtherCaller>().remote<&OtherCaller::asks>(plain), inTime), 0);
    EXPECT_EQ(get(runtime.remote([plain] { return get(plain.remote<&Plain::next>(0)); }), inTime), 1);
    EXPECT_FALSE(late.isReady());
    endRun(); // Before the promise goes.
}

TEST_F(Ord, ORD_04_asyncAndThreadedActorsStartACallWhenItsArgumentsAreReady) {
    const auto async = runtime.spawn<Async>();
    const auto threaded = runtime.spawn<Plain>(ActorOptions().maxConcurrency(2));
    Promise<int> never;
    const auto lateAsync = async.remote<&Async::next>(never.ref());
    const auto lateThreaded = threaded.remote<&Plain::next>(never.ref());
    EXPECT_EQ(get(async.remote<&Async::next>(0), inTime), 0);
    EXPECT_EQ(get(threaded.remote<&Plain::next>(0), inTime), 0);
    EXPECT_FALSE(lateAsync.isReady() || lateThreaded.isReady());
    endRun(); // Before the promise goes.
}

TEST_F(Ord, ORD_07_anAsyncActorStartsCallsInTheOrderOfSubmission) {
    const auto actor = runtime.spawn<Async>();
    const auto log = std::make_shared<std::vector<int>>();
    const auto refs = submitTogether(actor, [&] {
        std::vector<ObjectRef<void>> all;
        for (int call = 0; call < 1000; ++call)
            all.push_back(actor.remote<&Async::logs>(call, log));
        return all;
    });
    get(refs, inTime);
    std::vector<int> expected(1000);
    std::iota(expected.begin(), expected.end(), 0);
    EXPECT_EQ(*log, expected);
}

TEST_F(Ord, ORD_09_aPoolTakesCallsFirstInFirstOutAndPromisesNoMore) {
    const auto actor = runtime.spawn<Plain>(ActorOptions().maxConcurrency(10));
    std::vector<ObjectRef<void>> refs;
    for (int number = 0; number < 50; ++number)
        refs.push_back(actor.remote<&Plain::adds>(number));
    get(refs, inTime);
    std::vector<int> added = get(actor.remote<&Plain::sum>(), inTime);
    std::ranges::sort(added);
    std::vector<int> expected(50);
    std::iota(expected.begin(), expected.end(), 0);
    EXPECT_EQ(added, expected) << "none is lost";
    endRun();
    for (std::size_t call = 1; call < refs.size(); ++call)
        EXPECT_GE(callOf(refs[call]).started, callOf(refs[call - 1]).started);
}

} // namespace ord_rules
