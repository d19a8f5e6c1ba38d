// WAIT: for some of several.
#include "tests/core/conformance/support.h"

using namespace playground;
using namespace std::chrono_literals;

namespace wait_rules {

namespace {

using Refs = std::vector<ObjectRef<int>>;

class Both {
    ACTOR_METHODS(Both, items, firstOf)

public:
    QCoro::AsyncGenerator<int> items(ObjectRef<int> gate) {
        const int item = co_await gate;
        co_yield item;
    }
    /// Waits for a ref and a generator together; 1 when the ref is ready, plus 2 when the generator is.
    QCoro::Task<int> firstOf(Counter begun, ObjectRef<int> ref, ObjectRefGenerator<int> generator) {
        const auto either = whenReady(std::vector<AnyRef>{ref, generator});
        begun.add();
        const Waited<AnyRef> waited = co_await either;
        int found = 0;
        for (const AnyRef& ready : waited.ready)
            found += ready == ref ? 1 : 2;
        co_return found;
    }
};

/// Refs of promises, of which those of the given numbers are set in the given order.
struct Promised {
    Promised(std::size_t count, const std::vector<std::size_t>& set) : promises(count) {
        for (const Promise<int>& promise : promises)
            refs.push_back(promise.ref());
        for (const std::size_t number : set)
            promises[number].set(static_cast<int>(number));
    }
    std::vector<Promise<int>> promises;
    Refs refs;
};

template <class... X>
concept Waitable = requires(const X&... x) { playground::wait(x...); };

class Wait : public Conformance {};

} // namespace

TEST_F(Wait, WAIT_01_givesExactlyAsManyAsAskedForOneByDefault) {
    const Promised four(4, {0, 1, 2, 3});
    EXPECT_EQ(wait(four.refs).ready.size(), 1U);
    EXPECT_EQ(wait(four.refs).notReady.size(), 3U);
    EXPECT_EQ(wait(four.refs, 4).ready.size(), 4U);
    EXPECT_TRUE(wait(four.refs, 4).notReady.empty());
    const Promised ten(10, {0, 1, 2, 3, 4, 5, 6, 7, 8, 9});
    EXPECT_EQ(wait(ten.refs, 2).ready.size(), 2U);
    EXPECT_EQ(wait(ten.refs, 2).notReady.size(), 8U);
}

TEST_F(Wait, WAIT_03_bothListsKeepTheInputOrder) {
    const Promised some(6, {5, 1, 3});
    const Waited<ObjectRef<int>> waited = wait(some.refs, 3);
    EXPECT_EQ(waited.ready, (Refs{some.refs[1], some.refs[3], some.refs[5]}));
    EXPECT_EQ(waited.notReady, (Refs{some.refs[0], some.refs[2], some.refs[4]}));
}

TEST_F(Wait, WAIT_04_ofTooManyReadyOnesTheFirstInInputOrderAreTaken) {
    const Promised some(5, {4, 3, 1});
    EXPECT_EQ(wait(some.refs, 2).ready, (Refs{some.refs[1], some.refs[3]}));
    EXPECT_EQ(wait(some.refs, 2).notReady, (Refs{some.refs[0], some.refs[2], some.refs[4]}));
}

TEST_F(Wait, WAIT_05_duplicatesAreRefused) {
    const Promised two(2, {0, 1});
    try {
        wait(Refs{two.refs[0], two.refs[1], two.refs[0]});
        FAIL() << "was not refused";
    } catch (const std::invalid_argument& error) {
        EXPECT_NE(std::string(error.what()).find("unique"), std::string::npos) << error.what();
    }
}

TEST_F(Wait, WAIT_06_anEmptyListGivesTwoEmptyLists) {
    const Waited<ObjectRef<int>> waited = wait(Refs());
    EXPECT_TRUE(waited.ready.empty() && waited.notReady.empty());
}

TEST_F(Wait, WAIT_07_whatMakesNoSenseIsRefused) {
    // Where Python raises a TypeError, C++ does not compile.
    static_assert(Waitable<Refs> && !Waitable<ObjectRef<int>> && !Waitable<int> && !Waitable<std::vector<int>>);
    const Promised two(2, {0, 1});
    EXPECT_THROW(wait(two.refs, 1, -1ms), std::invalid_argument);
    EXPECT_THROW(wait(two.refs, 0), std::invalid_argument);
    EXPECT_THROW(wait(two.refs, 3), std::invalid_argument);
}

TEST_F(Wait, WAIT_08_aFailedCallIsReadyAndWaitDoesNotThrow) {
    Promised three(3, {2});
    three.promises[1].setError(std::make_exception_ptr(std::out_of_range("bad")));
    const Waited<ObjectRef<int>> waited = wait(three.refs, 2);
    EXPECT_EQ(waited.ready, (Refs{three.refs[1], three.refs[2]}));
    EXPECT_THROW(get(waited.ready[0]), std::out_of_range);
}

TEST_F(Wait, WAIT_10_aGeneratorIsReadyWhenItsNextItemIsAndMixesWithRefs) {
    const auto actor = runtime.spawn<Both>();
    Promise<int> gate;
    Promise<QString> never;
    Promise<int> later;
    auto items = actor.remote<&Both::items>(gate.ref());
    const Counter begun;
    const auto first = actor.remote<&Both::firstOf>(begun, later.ref(), items);
    EXPECT_TRUE(begun.reaches(1));
    const std::vector<AnyRef> mixed{never.ref(), items};
    EXPECT_TRUE(wait(mixed, 1, 0s).ready.empty());
    gate.set(7);
    EXPECT_EQ(get(first, inTime), 2);
    EXPECT_EQ(wait(mixed, 1, inTime).ready, std::vector{mixed[1]});
    EXPECT_EQ(wait(mixed, 1, inTime).notReady, std::vector{mixed[0]});
    EXPECT_EQ(get(*items.next(inTime)), 7);
    for (int time = 0; time < 2; ++time) {
        EXPECT_FALSE(items.next(inTime).has_value()) << "after the end";
        EXPECT_EQ(wait(std::vector{items}, 1, inTime).ready.size(), 1u) << "after the end";
    }
}

} // namespace wait_rules
