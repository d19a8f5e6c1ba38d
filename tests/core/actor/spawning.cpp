// Spawning does not wait: the instance is made on the actor's own thread.
#include "core/actor/runtime.h"

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

TEST(SpawningOfLoops, endsThemAllWhenTheConstructorThrowsMeanwhile) {
    // Every time the default group's loop may end before, while or after the others are started.
    Runtime runtime;
    const auto options = ActorOptions().maxConcurrency("io", 2).maxConcurrency("compute", 1);
    for (int round = 0; round < 100; ++round) {
        const auto actor = runtime.spawn<Unmade>(options);
        EXPECT_THROW(get(actor.remote<&Unmade::value>(), 10s), ActorDiedError);
    }
}
