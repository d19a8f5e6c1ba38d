// FUT: refs as futures.
#include "tests/core/conformance/support.h"

#include <QFutureWatcher>

#include <set>

using namespace playground;
using namespace std::chrono_literals;

namespace fut_rules {

namespace {

class Async {
    ACTOR_METHODS(Async, gives, fails, triesBoth, triesWithin, collects)

public:
    QCoro::Task<int> gives(ObjectRef<int> gate) { co_return co_await gate; }
    QCoro::Task<int> fails() {
        co_await yield();
        throw std::out_of_range("too far");
    }
    QCoro::Task<std::string> triesBoth(ObjectRef<int> good, ObjectRef<int> bad) {
        std::string tried = std::to_string(co_await good);
        try {
            co_await bad;
        } catch (const std::out_of_range& error) {
            tried += error.what();
        }
        co_return tried;
    }
    /// Whether the time was up first.
    QCoro::Task<bool> triesWithin(ObjectRef<int> ref, Duration time) {
        bool wasLate = false;
        try {
            const RefWithin<int> inside = within(ref, time);
            co_await inside;
        } catch (const GetTimeoutError&) {
            wasLate = true;
        }
        co_return wasLate;
    }
    QCoro::Task<std::multiset<int>> collects(std::vector<ObjectRef<int>> refs) {
        std::multiset<int> found;
        auto completed = asCompletedAsync(refs);
        auto ref = co_await completed.begin();
        while (ref != completed.end()) {
            found.insert((*ref).result());
            co_await ++ref;
        }
        co_return found;
    }
};

std::multiset<int> upTo(int end) {
    std::multiset<int> numbers;
    for (int number = 0; number < end; ++number)
        numbers.insert(number);
    return numbers;
}

class Fut : public Conformance {
protected:
    ActorHandle<Async> actor = runtime.spawn<Async>();
    Promise<int> gate;
};

} // namespace

TEST_F(Fut, FUT_01_awaitGivesTheValueOrTheCallsError) {
    const auto good = actor.remote<&Async::gives>(gate.ref());
    const auto tried = actor.remote<&Async::triesBoth>(good, actor.remote<&Async::fails>());
    gate.set(7);
    EXPECT_EQ(get(tried, inTime), "7too far");
}

TEST_F(Fut, FUT_06_anAwaitThatTimesOutLeavesTheCallRunning) {
    const auto ref = actor.remote<&Async::gives>(gate.ref());
    EXPECT_TRUE(get(actor.remote<&Async::triesWithin>(ref, 50ms), inTime));
    EXPECT_FALSE(ref.isReady());
    gate.set(7);
    EXPECT_EQ(get(ref, inTime), 7);
    EXPECT_FALSE(get(actor.remote<&Async::triesWithin>(ref, 1h), inTime));
    endRun();
    EXPECT_EQ(callOf(ref).state, CallState::Finished);
}

TEST_F(Fut, FUT_07_aFutureIsDoneWithTheCallAndItsCancelNeverCancelsIt) {
    // concurrent.futures' running(), which is always False, has no counterpart.
    const auto ref = actor.remote<&Async::gives>(gate.ref());
    QFuture<int> future = ref.toQFuture();
    QFuture<int> cancelled = ref.toQFuture();
    std::future<int> standard = ref.toStdFuture();
    ref.toStdFuture(); // Dropped.
    const Counter called;
    const QFuture<int> callback = future.then([called](int value) { return called.add(), value; });
    EXPECT_FALSE(future.isFinished());
    EXPECT_EQ(standard.wait_for(0s), std::future_status::timeout);
    cancelled.cancel();
    EXPECT_EQ(called.value(), 0);
    gate.set(7);
    EXPECT_EQ(get(ref, inTime), 7);
    EXPECT_EQ(standard.get(), 7);
    EXPECT_TRUE(called.reaches(1));
    EXPECT_TRUE(future.isFinished());
    EXPECT_EQ(callback.result(), 7);
}

TEST_F(Fut, FUT_08_asCompletedGivesEachOfAHundredOnce) {
    std::vector<Promise<int>> gates(100);
    std::vector<ObjectRef<int>> refs;
    for (const Promise<int>& each : gates)
        refs.push_back(actor.remote<&Async::gives>(each.ref()));
    const auto collected = actor.remote<&Async::collects>(refs);
    std::multiset<int> found;
    int next = 63;
    gates[63].set(63);
    for (const ObjectRef<int>& ref : asCompleted(refs)) {
        EXPECT_TRUE(ref.isReady());
        EXPECT_EQ(ref.result(), next) << "as it finishes";
        found.insert(ref.result());
        next = (next + 37) % 100;
        if (next != 63)
            gates[static_cast<std::size_t>(next)].set(next);
    }
    EXPECT_EQ(found, upTo(100));
    EXPECT_EQ(get(collected, inTime), upTo(100));
}

TEST_F(Fut, FUT_11_aCallbackGetsTheValueOrTheErrorAndMayThrow) {
#ifdef __SANITIZE_THREAD__
    GTEST_SKIP() << "QFuture hands callbacks to other threads by locks that the thread sanitizer does not see";
#endif
    const auto good = actor.remote<&Async::gives>(gate.ref());
    const auto bad = actor.remote<&Async::fails>();
    const Counter values;
    const Counter errors;
    const auto count = [&](const ObjectRef<int>& ref) {
        return ref.toQFuture().then([values](int) { values.add(); }).onFailed([errors](const std::out_of_range&) {
            errors.add();
        });
    };
    const auto onGood = count(good);
    const auto onBad = count(bad);
    const QFuture<void> throws = good.toQFuture().then([](int) { throw std::range_error("in the callback"); });
    gate.set(7);
    EXPECT_TRUE(values.reaches(1));
    EXPECT_TRUE(errors.reaches(1));
    EXPECT_EQ(get(good, inTime), 7) << "its exception is the callback's own";
    const auto late = count(good); // Of a call that has ended.
    EXPECT_TRUE(values.reaches(2));
    QFuture<void> thrown = throws;
    EXPECT_THROW(thrown.waitForFinished(), std::range_error);
}

} // namespace fut_rules
