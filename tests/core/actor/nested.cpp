// Coroutines of an actor class that call one another directly.
#include "core/actor/runtime.h"

#include <gtest/gtest.h>

using namespace playground;
using namespace std::chrono_literals;

namespace {

class Nesting {
    ACTOR_METHODS(Nesting, suspendsTwice, passesOn, throwsFromBelow, startsTwo, forgets)

public:
    QCoro::Task<int> suspendsTwice() {
        const int first = co_await half(20);
        co_await sleep(1ms);
        co_return first + co_await half(22);
    }
    QCoro::Task<int> passesOn() { return half(84); }
    QCoro::Task<int> throwsFromBelow() {
        co_await yield();
        co_return co_await fails();
    }
    QCoro::Task<int> startsTwo() {
        auto a = half(20);
        auto b = half(22);
        co_return co_await std::move(a) + co_await std::move(b);
    }
    QCoro::Task<int> forgets() {
        const auto kept = std::make_shared<int>(42);
        outlasts(kept);
        co_return static_cast<int>(kept.use_count());
    }

private:
    QCoro::Task<void> outlasts(std::shared_ptr<int> kept) {
        co_await sleep(1h);
        *kept = 0;
    }
    QCoro::Task<int> half(int number) {
        co_await sleep(1ms);
        co_return number / 2 * 2 == number ? number / (number == 84 ? 2 : 1) : 0;
    }
    QCoro::Task<int> fails() {
        co_await sleep(1ms);
        throw std::out_of_range("below");
    }
};

} // namespace

TEST(NestedCoroutine, givesItsResultToTheMethodThatAwaitsIt) {
    Runtime runtime;
    auto actor = runtime.spawn<Nesting>();
    EXPECT_EQ(get(actor.remote<&Nesting::suspendsTwice>(), 5s), 42);
}

TEST(NestedCoroutine, mayBeReturnedAsTheMethodsOwn) {
    Runtime runtime;
    auto actor = runtime.spawn<Nesting>();
    EXPECT_EQ(get(actor.remote<&Nesting::passesOn>(), 5s), 42);
}

TEST(NestedCoroutine, throwsInTheMethodThatAwaitsIt) {
    Runtime runtime;
    auto actor = runtime.spawn<Nesting>();
    EXPECT_THROW(get(actor.remote<&Nesting::throwsFromBelow>(), 5s), std::out_of_range);
}

TEST(NestedCoroutine, mayRunBesideAnother) {
    Runtime runtime;
    auto actor = runtime.spawn<Nesting>();
    EXPECT_EQ(get(actor.remote<&Nesting::startsTwo>(), 5s), 42);
}

TEST(NestedCoroutine, isUnwoundWhenTheMethodForgetsIt) {
    Runtime runtime;
    auto actor = runtime.spawn<Nesting>();
    EXPECT_EQ(get(actor.remote<&Nesting::forgets>(), 5s), 2) << "the helper is suspended when the method returns";
}
