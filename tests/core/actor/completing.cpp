#include "core/actor/ascompleted.h"
#include "core/actor/promise.h"
#include "core/actor/runtime.h"
#include "tests/core/actor/count.h"

#include <gtest/gtest.h>

using namespace playground;
using namespace std::chrono_literals;

namespace {

std::vector<ObjectRef<int>> refsOf(const std::vector<Promise<int>>& promises) {
    std::vector<ObjectRef<int>> refs;
    for (const Promise<int>& promise : promises)
        refs.push_back(promise.ref());
    return refs;
}

class Collector {
    ACTOR_METHODS(Collector, collect, generate, waits, blocks)

public:
    QCoro::Task<std::vector<int>> collect(std::vector<ObjectRef<int>> refs) {
        std::vector<int> values;
        auto completed = asCompleted(std::move(refs));
        while (const std::optional<ObjectRef<int>> ref = co_await completed)
            values.push_back(ref->result());
        co_return values;
    }
    QCoro::Task<std::vector<int>> generate(std::vector<ObjectRef<int>> refs, Count started) {
        std::vector<int> values;
        ++*started;
        QCORO_FOREACH(const ObjectRef<int> ref, asCompletedAsync(refs))
        { values.push_back(ref.result()); }
        co_return values;
    }
    void blocks(Count started, ObjectRef<void> gate) {
        ++*started;
        gate.toStdFuture().wait();
    }
    QCoro::Task<int> waits(ObjectRef<int> ref) { co_return co_await ref; }
};

} // namespace

TEST(AsCompleted, givesRefsInTheOrderInWhichTheyBecameReady) {
    std::vector<Promise<int>> promises(4);
    auto completed = asCompleted(refsOf(promises));
    for (const int index : {2, 0, 3, 1})
        promises[static_cast<std::size_t>(index)].set(index);
    std::vector<int> values;
    for (const ObjectRef<int>& ref : completed)
        values.push_back(ref.result());
    EXPECT_EQ(values, (std::vector{2, 0, 3, 1}));
    EXPECT_FALSE(completed.next()) << "what comes after the end is the end";
}

TEST(AsCompleted, ofNoRefsIsAtItsEnd) { EXPECT_FALSE(asCompleted(std::vector<ObjectRef<int>>()).next()); }

TEST(AsCompleted, refusesDuplicates) {
    const Promise<int> promise;
    EXPECT_THROW(asCompleted(std::vector{promise.ref(), promise.ref()}), std::invalid_argument);
}

TEST(AsCompleted, takesTimeByTheNumberOfRefsNotByItsSquare) {
    // One after the other, from both ends: whoever attached to all that are left each time would never get there.
    constexpr std::size_t count = 100'000;
    std::vector<Promise<int>> promises(count);
    auto completed = asCompleted(refsOf(promises));
    for (std::size_t index = 0; index < count; ++index) {
        promises[index % 2 == 0 ? index / 2 : count - 1 - index / 2].set(static_cast<int>(index));
        const auto ref = completed.next();
        ASSERT_TRUE(ref);
        ASSERT_EQ(ref->result(), static_cast<int>(index));
    }
    EXPECT_FALSE(completed.next());
}

TEST(AsCompleted, canBeDroppedInTheMiddle) {
    std::vector<Promise<int>> promises(3);
    {
        auto completed = asCompleted(refsOf(promises));
        promises[1].set(1);
        EXPECT_EQ(completed.next()->result(), 1);
    }
    promises[0].set(0); // Nobody is told.
    EXPECT_EQ(promises[0].ref().result(), 0);
}

TEST(AsCompleted, ofAnAsyncActorGivesTheLoopBack) {
    std::vector<Promise<int>> promises(3);
    Runtime runtime;
    const auto actor = runtime.spawn<Collector>();
    const ObjectRef<std::vector<int>> collected = actor.remote<&Collector::collect>(refsOf(promises));
    const ObjectRef<std::vector<int>> generated = actor.remote<&Collector::generate>(refsOf(promises), count());
    for (const int index : {1, 2, 0}) {
        promises[static_cast<std::size_t>(index)].set(index);
        EXPECT_EQ(get(actor.remote<&Collector::waits>(promises[static_cast<std::size_t>(index)].ref()), 10s), index);
    }
    EXPECT_EQ(get(collected, 10s), (std::vector{1, 2, 0}));
    EXPECT_EQ(get(generated, 10s), (std::vector{1, 2, 0}));
}

TEST(AsCompleted, canBeDroppedAsAGeneratorThatWaits) {
    // Cancelled while the loop is kept busy, its refs become ready before the method is unwound, ...
    const Count started = count();
    std::vector<Promise<int>> promises(3);
    Promise<void> first;
    Promise<void> second;
    Runtime runtime;
    const auto actor = runtime.spawn<Collector>();
    const auto generated = actor.remote<&Collector::generate>(refsOf(promises), started);
    waitFor(started, 1);
    const auto one = actor.remote<&Collector::blocks>(started, first.ref());
    waitFor(started, 2);
    generated.cancel();
    const auto two = actor.remote<&Collector::blocks>(started, second.ref());
    first.set();
    waitFor(started, 3);
    for (Promise<int>& promise : promises)
        promise.set(1);
    second.set();
    EXPECT_THROW(get(generated, 10s), TaskCancelledError);
    EXPECT_EQ(get(actor.remote<&Collector::waits>(promises[0].ref()), 10s), 1) << "... and nobody is woken who is gone";
}

TEST(AsCompleted, tellsWhatItWaitsFor) {
    std::vector<Promise<int>> gates(2);
    Runtime runtime;
    const auto actor = runtime.spawn<Collector>();
    std::vector<ObjectRef<int>> refs;
    for (const Promise<int>& gate : gates)
        refs.push_back(actor.remote<&Collector::waits>(gate.ref()));
    using Completions = detail::Completions<int>;
    const Hold<Completions> completions(new Completions(refs));
    const Hold<Completions::Item> first = Completions::begin(completions);
    EXPECT_EQ(first->awaited().kind, WaitKind::Several);
    EXPECT_EQ(first->awaited().call, refs[0].id());
    gates[0].set(1);
    get(ObjectRef<ObjectRef<int>>(Hold<ResultState<ObjectRef<int>>>(first.get())), 10s);
    EXPECT_EQ(first->next->awaited().kind, WaitKind::Call) << "only one is left";
    EXPECT_EQ(first->next->awaited().call, refs[1].id());
    completions->close();
}
