// Refs as arguments, orders, groups, pending limits, streams, locks.
#include "core/actor/promise.h"
#include "core/actor/runtime.h"

#include <gtest/gtest.h>

#include <numeric>

using namespace playground;
using namespace std::chrono_literals;

namespace {

class Adder {
    ACTOR_METHODS(Adder, add, sum, nap)

public:
    int add(int a, int b) { return a + b; }
    int sum(const std::vector<int>& values, int more) { return std::accumulate(values.begin(), values.end(), more); }
    QCoro::Task<int> nap(int value) {
        co_await sleep(1ms);
        co_return value;
    }
};

class Plain {
    ACTOR_METHODS(Plain, next, fails, owned)

public:
    int next(int) { return m_next++; }
    int fails() { throw std::out_of_range("bad"); }
    std::unique_ptr<int> owned(std::unique_ptr<int> value) { return value; }

private:
    int m_next = 0;
};

class Service {
    ACTOR_METHODS(Service, fetch, store, crunch, plain)
    ACTOR_CONCURRENCY_GROUPS({"io", 2, {"fetch", "store"}}, {"compute", 1, {"crunch"}})

public:
    QCoro::Task<QThread*> fetch() { co_return QThread::currentThread(); }
    QThread* store() { return QThread::currentThread(); }
    QThread* crunch() { return QThread::currentThread(); }
    QThread* plain() { return QThread::currentThread(); }
};

class Streams {
    ACTOR_METHODS(Streams, numbers, waits, breaks)

public:
    QCoro::Generator<int> numbers(int count) {
        for (int number = 0; number < count; ++number)
            co_yield number;
    }
    QCoro::AsyncGenerator<int> waits(ObjectRef<int> gate) {
        co_yield 1;
        const int second = co_await gate;
        co_yield second;
    }
    QCoro::Generator<int> breaks() {
        co_yield 1;
        throw std::out_of_range("broken");
    }
};

} // namespace

TEST(Arguments, mayBeRefsThatComeLater) {
    Runtime runtime;
    auto actor = runtime.spawn<Adder>();
    const auto sum = actor.remote<&Adder::add>(actor.remote<&Adder::nap>(20), actor.remote<&Adder::nap>(22));
    EXPECT_EQ(get(sum, 10s), 42);
    EXPECT_EQ(get(runtime.remote([](int a) { return a + 1; }, actor.remote<&Adder::nap>(1)), 10s), 2);
}

TEST(Arguments, thatFailFailTheCall) {
    Runtime runtime;
    auto plain = runtime.spawn<Plain>();
    EXPECT_THROW(get(plain.remote<&Plain::next>(plain.remote<&Plain::fails>()), 10s), std::out_of_range);
    EXPECT_EQ(get(plain.remote<&Plain::next>(0), 10s), 0);
}

TEST(Arguments, andResultsMayBeMoveOnly) {
    Runtime runtime;
    auto plain = runtime.spawn<Plain>();
    const auto ref = plain.remote<&Plain::owned>(std::make_unique<int>(7));
    EXPECT_EQ(*get(ref, 10s), 7);
    EXPECT_THROW(get(ref), std::logic_error);
}

TEST(Order, ofOneCallerIsKeptByAPlainActor) {
    Runtime runtime;
    auto plain = runtime.spawn<Plain>();
    std::vector<Promise<int>> arguments(100);
    std::vector<ObjectRef<int>> refs;
    for (const auto& argument : arguments)
        refs.push_back(plain.remote<&Plain::next>(argument.ref()));
    for (std::size_t index = arguments.size(); index-- > 0;)
        arguments[index].set(0);
    const std::vector<int> order = get(refs, 10s);
    EXPECT_TRUE(std::is_sorted(order.begin(), order.end()));
}

TEST(Order, isNotAskedOfCallsThatComeAfterTheActorIsPlain) {
    Runtime runtime;
    auto actor = runtime.spawn<Plain>();
    Promise<int> never;
    Promise<int> argument;
    const auto stuck = actor.remote<&Plain::next>(never.ref());
    actor.setMaxConcurrency(2);
    const auto late = actor.remote<&Plain::next>(argument.ref());
    argument.set(1);
    EXPECT_EQ(get(late, 10s), 0);
    EXPECT_FALSE(stuck.isReady());
    never.set(1);
    get(stuck, 10s); // An error that two threads let go of at once looks like a race to tools that see into neither.
}

TEST(Groups, haveTheirOwnThreads) {
    Runtime runtime;
    auto service = runtime.spawn<Service>();
    QThread* io = get(service.remote<&Service::fetch>(), 10s);
    QThread* compute = get(service.remote<&Service::crunch>(), 10s);
    QThread* other = get(service.remote<&Service::plain>(), 10s);
    EXPECT_EQ(get(service.remote<&Service::store>(), 10s), io);
    EXPECT_NE(io, compute);
    EXPECT_NE(io, other);
    EXPECT_NE(compute, other);
    EXPECT_EQ(get(service.remoteWith<&Service::plain>(CallOptions().concurrencyGroup("compute")), 10s), compute);
    EXPECT_THROW(service.remoteWith<&Service::plain>(CallOptions().concurrencyGroup("no")), std::invalid_argument);
    EXPECT_EQ(service.maxConcurrency("io"), 2);
    service.setMaxConcurrency("io", 5);
    EXPECT_EQ(service.maxConcurrency("io"), 5);
    EXPECT_EQ(service.maxConcurrency(), 1000);
}

TEST(PendingCalls, areRefusedBeyondTheLimit) {
    Runtime runtime;
    auto actor = runtime.spawn<Adder>(ActorOptions().maxPendingCalls(10));
    Promise<int> gate;
    std::vector<ObjectRef<int>> refs;
    for (int call = 0; call < 10; ++call)
        refs.push_back(actor.remote<&Adder::add>(gate.ref(), 1));
    EXPECT_THROW(actor.remote<&Adder::add>(1, 1), PendingCallsLimitExceededError);
    gate.set(1);
    get(refs, 10s);
    EXPECT_EQ(get(actor.remote<&Adder::add>(1, 1), 10s), 2);
}

TEST(Spread, waitsForEachRefAndGivesTheirValues) {
    Runtime runtime;
    auto adder = runtime.spawn<Adder>();
    std::vector<Promise<int>> promises(3);
    std::vector<ObjectRef<int>> refs;
    for (const Promise<int>& promise : promises)
        refs.push_back(promise.ref());
    const auto sum = adder.remote<&Adder::sum>(spread(refs), 1000);
    const auto none = adder.remote<&Adder::sum>(spread(std::vector<ObjectRef<int>>()), 7);
    const auto task = runtime.remote([](const std::vector<int>& values) { return values.back(); }, spread(refs));
    EXPECT_EQ(get(none, 10s), 7);
    promises[2].set(100);
    promises[0].set(1);
    EXPECT_TRUE(wait(std::vector{sum, task}, 1, 20ms).ready.empty());
    promises[1].set(10);
    EXPECT_EQ(get(sum, 10s), 1111);
    EXPECT_EQ(get(task, 10s), 100);
}

TEST(Spread, failsTheCallWithTheErrorOfTheFirstThatHasFailed) {
    Runtime runtime;
    auto adder = runtime.spawn<Adder>();
    std::vector<Promise<int>> promises(2);
    const auto sum = adder.remote<&Adder::sum>(spread(std::vector{promises[0].ref(), promises[1].ref()}), 0);
    promises[1].setError(std::make_exception_ptr(std::out_of_range("bad")));
    EXPECT_THROW(get(sum, 10s), std::out_of_range);
}

TEST(Stream, givesItemsBeforeTheMethodEnds) {
    Runtime runtime;
    auto streams = runtime.spawn<Streams>();
    Promise<int> gate;
    auto items = streams.remote<&Streams::waits>(gate.ref());
    EXPECT_EQ(get(*items.next(10s), 10s), 1);
    EXPECT_THROW(items.next(1ms), GetTimeoutError);
    gate.set(2);
    EXPECT_EQ(get(*items.next(10s)), 2);
    EXPECT_FALSE(items.next(10s).has_value());
    EXPECT_FALSE(items.next(10s).has_value());
    int sum = 0;
    auto numbers = streams.remote<&Streams::numbers>(100'000);
    for (const ObjectRef<int>& item : numbers)
        sum += item.result() % 2;
    EXPECT_EQ(sum, 50'000);
}

TEST(Stream, givesAnErrorAsItsLastItem) {
    Runtime runtime;
    auto streams = runtime.spawn<Streams>();
    auto items = streams.remote<&Streams::breaks>();
    EXPECT_EQ(get(*items.next(10s)), 1);
    const auto broken = items.next(10s);
    ASSERT_TRUE(broken.has_value());
    EXPECT_THROW(get(*broken), std::out_of_range);
    EXPECT_FALSE(items.next(10s).has_value());
}

TEST(Stream, thatIsCancelledSaysSo) {
    Runtime runtime;
    Promise<int> never;
    auto streams = runtime.spawn<Streams>();
    auto items = streams.remote<&Streams::waits>(never.ref());
    get(*items.next(10s));
    items.cancel();
    const auto last = items.next(10s);
    ASSERT_TRUE(last.has_value());
    EXPECT_THROW(get(*last), TaskCancelledError);
}

TEST(NamedActor, isFoundByItsNameAndClass) {
    Runtime runtime;
    auto actor = runtime.spawn<Plain>(ActorOptions().name("counter"));
    EXPECT_EQ(get(runtime.actor<Plain>("counter").remote<&Plain::next>(0), 10s), 0);
    EXPECT_THROW(runtime.actor<Adder>("counter"), std::invalid_argument);
    EXPECT_THROW(runtime.actor<Plain>("nobody"), std::invalid_argument);
    EXPECT_THROW(runtime.spawn<Plain>(ActorOptions().name("counter")), std::invalid_argument);
    actor.kill();
    EXPECT_EQ(get(runtime.spawn<Plain>(ActorOptions().name("counter")).remote<&Plain::next>(0), 10s), 0);
}
