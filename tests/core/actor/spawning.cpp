// Spawning does not wait: the instance is made on the actor's own thread.
#include "core/actor/promise.h"
#include "core/actor/runtime.h"

#include <QEventLoop>
#include <QTimer>

#include <gtest/gtest.h>

#include <latch>

using namespace playground;
using namespace std::chrono_literals;

namespace {

using Gate = std::shared_ptr<std::latch>;

class AsyncMade {
    ACTOR_METHODS(AsyncMade, value, earlier)

public:
    explicit AsyncMade(const Gate& gate) { gate->wait(); }
    AsyncMade() : m_earlier(self<AsyncMade>().remote<&AsyncMade::value>()) {}
    QCoro::Task<int> value() { co_return 42; }
    ObjectRef<int> earlier() { return *m_earlier; }

private:
    std::optional<ObjectRef<int>> m_earlier;
};

class ThreadedMade {
    ACTOR_METHODS(ThreadedMade, value, earlier)

public:
    explicit ThreadedMade(const Gate& gate) { gate->wait(); }
    ThreadedMade() : m_earlier(self<ThreadedMade>().remote<&ThreadedMade::value>()) {}
    int value() { return 42; }
    ObjectRef<int> earlier() { return *m_earlier; }

private:
    std::optional<ObjectRef<int>> m_earlier;
};

/// Its constructor runs a Qt event loop until a timer fires, and tells whether it did.
class MadeByEvents {
    ACTOR_METHODS(MadeByEvents, value)

public:
    explicit MadeByEvents(Promise<bool> done) {
        QEventLoop loop;
        bool hasFired = false;
        QTimer::singleShot(50, &loop, [&] {
            hasFired = true;
            loop.quit();
        });
        loop.exec();
        m_value = 42;
        done.set(hasFired);
    }
    QCoro::Task<int> value() { co_return m_value; }

private:
    int m_value = 0;
};

class Unmade {
    ACTOR_METHODS(Unmade, value)

public:
    Unmade() { throw std::runtime_error("no such port"); }
    QCoro::Task<int> value() { co_return 1; }
};

} // namespace

template <class A>
struct Spawning : ::testing::Test {
    Runtime runtime;
};
using Models = ::testing::Types<AsyncMade, ThreadedMade>;
TYPED_TEST_SUITE(Spawning, Models);

TYPED_TEST(Spawning, doesNotWaitForTheConstructor) {
    const auto gate = std::make_shared<std::latch>(1);
    const auto actor = this->runtime.template spawn<TypeParam>(ActorOptions(), gate);
    const ObjectRef<int> early = actor.template remote<&TypeParam::value>();
    EXPECT_FALSE(early.isReady());
    gate->count_down();
    EXPECT_EQ(get(early, 10s), 42);
}

TYPED_TEST(Spawning, letsTheConstructorCallItsOwnActor) {
    const auto actor = this->runtime.template spawn<TypeParam>();
    EXPECT_EQ(get(get(actor.template remote<&TypeParam::earlier>(), 10s), 10s), 42);
}

TYPED_TEST(Spawning, letsTheConstructorCallItsOwnActorThatNobodyElseHolds) {
    const auto earlier = this->runtime.template spawn<TypeParam>().template remote<&TypeParam::earlier>();
    EXPECT_EQ(get(get(earlier, 10s), 10s), 42);
}

TYPED_TEST(Spawning, ofManyGroupsMakesOneInstance) {
    const auto gate = std::make_shared<std::latch>(1);
    const auto options = ActorOptions().maxConcurrency("io", 2).maxConcurrency("compute", 1);
    const auto actor = this->runtime.template spawn<TypeParam>(options, gate);
    std::vector<ObjectRef<int>> refs;
    for (const char* group : {"io", "compute", ""})
        refs.push_back(actor.template remoteWith<&TypeParam::value>(CallOptions().concurrencyGroup(group)));
    EXPECT_TRUE(wait(refs, 1, 20ms).ready.empty()) << "no group begins before the instance is there";
    gate->count_down();
    EXPECT_EQ(get(refs, 10s), (std::vector{42, 42, 42}));
}

TEST(SpawningOfLoops, beginsNoCallWhileTheConstructorRunsEvents) {
    Promise<bool> done;
    const ObjectRef<bool> isDone = done.ref();
    Runtime runtime;
    const auto actor = runtime.spawn<MadeByEvents>(ActorOptions(), std::move(done));
    EXPECT_EQ(get(actor.remote<&MadeByEvents::value>(), 10s), 42);
    EXPECT_TRUE(get(isDone, 10s));
}

TEST(SpawningOfLoops, endsAnActorThatNobodyHoldsOnlyOnceItIsMade) {
    Promise<bool> done;
    const ObjectRef<bool> isDone = done.ref();
    Runtime runtime;
    runtime.spawn<MadeByEvents>(ActorOptions(), std::move(done));
    EXPECT_TRUE(get(isDone, 10s)) << "the constructor's own events ran to their end";
}

TEST(SpawningOfLoops, endsThemAllWhenTheConstructorThrowsMeanwhile) {
    // Every time the default group's loop may end before, while or after the others are started.
    Runtime runtime;
    const auto options = ActorOptions().maxConcurrency("io", 2).maxConcurrency("compute", 1);
    for (int round = 0; round < 100; ++round) {
        const auto actor = runtime.spawn<Unmade>(options);
        EXPECT_THROW(get(actor.remote<&Unmade::value>(), 10s), ActorDiedError);
    }
}
