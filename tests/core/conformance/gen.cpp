// GEN: streaming generators.
#include "tests/core/conformance/support.h"

using namespace playground;
using namespace std::chrono_literals;

namespace gen_rules {

namespace {

class Async {
    ACTOR_METHODS(Async, items, counts, breaks)

public:
    QCoro::AsyncGenerator<int> items(ObjectRef<int> gate) {
        co_yield 1;
        const int second = co_await gate;
        co_yield second;
    }
    QCoro::AsyncGenerator<int> counts(int items, Counter made) {
        for (int item = 0; item < items; ++item) {
            made.add();
            co_yield item;
            co_await yield();
        }
    }
    QCoro::AsyncGenerator<int> breaks() {
        co_yield 1;
        throw std::out_of_range("broken");
    }
};

class Threaded {
    ACTOR_METHODS(Threaded, items, counts, breaks)

public:
    QCoro::Generator<int> items(ObjectRef<int> gate) {
        co_yield 1;
        int second = get(gate);
        co_yield second;
    }
    QCoro::Generator<int> counts(int items, Counter made) {
        for (int item = 0; item < items; ++item) {
            made.add();
            co_yield item;
        }
    }
    QCoro::Generator<int> breaks() {
        co_yield 1;
        throw std::out_of_range("broken");
    }
};

class Reader {
    ACTOR_METHODS(Reader, sum)

public:
    /// Asynchronous iteration.
    QCoro::Task<int> sum(ObjectRefGenerator<int> generator) {
        int sum = 0;
        std::optional<ObjectRef<int>> item = co_await generator;
        while (item) {
            sum += item->result();
            item = co_await generator;
        }
        co_return sum;
    }
};

class Gen : public Conformance {
protected:
    template <class A>
    void givesItemsEarly(std::int64_t limit) {
        const auto actor = runtime.spawn<A>(ActorOptions().maxConcurrency(limit));
        Promise<int> gate;
        auto items = actor.template remote<&A::items>(gate.ref());
        EXPECT_EQ(get(*items.next(inTime)), 1);
        EXPECT_FALSE(items.call().isReady()) << "the method goes on";
        gate.set(2);
        EXPECT_EQ(get(*items.next(inTime)), 2);
        EXPECT_FALSE(items.next(inTime).has_value());

        int sum = 0;
        auto counted = actor.template remote<&A::counts>(10, Counter());
        for (const ObjectRef<int>& item : counted)
            sum += item.result();
        EXPECT_EQ(sum, 45) << "sync iteration";
        const auto asked =
            runtime.spawn<Reader>().template remote<&Reader::sum>(actor.template remote<&A::counts>(10, Counter()));
        EXPECT_EQ(get(asked, inTime), 45) << "async iteration";
    }
    template <class A>
    void runsUnread() {
        const Counter made;
        auto items = runtime.spawn<A>().template remote<&A::counts>(1000, made);
        get(items.call(), inTime);
        EXPECT_EQ(made.value(), 1000);
        EXPECT_EQ(get(*items.next(inTime)), 0) << "nothing is lost";
    }
    template <class A>
    void endsWithItsError() {
        auto items = runtime.spawn<A>().template remote<&A::breaks>();
        EXPECT_EQ(get(*items.next(inTime)), 1);
        const auto broken = items.next(inTime);
        ASSERT_TRUE(broken.has_value());
        EXPECT_THROW(get(*broken, inTime), std::out_of_range);
        for (int time = 0; time < 3; ++time)
            EXPECT_FALSE(items.next(inTime).has_value());
    }
};

} // namespace

TEST_F(Gen, GEN_01_itemsAreReadableBeforeTheMethodEnds) {
    givesItemsEarly<Async>(1000);
    givesItemsEarly<Threaded>(1);
    givesItemsEarly<Threaded>(2);
}

TEST_F(Gen, GEN_03_aGeneratorRunsWhetherOrNotItIsRead) {
    runsUnread<Async>();
    runsUnread<Threaded>();
}

TEST_F(Gen, GEN_04_anErrorIsTheNextItemThenTheEndForEver) {
    endsWithItsError<Async>();
    endsWithItsError<Threaded>();
}

} // namespace gen_rules
