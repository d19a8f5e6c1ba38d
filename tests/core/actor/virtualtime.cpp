// Actor classes of C++ in virtual time.
#include "core/actor/onthread.h"
#include "core/actor/runtime.h"

#include <gtest/gtest.h>

using namespace playground;
using namespace std::chrono_literals;

namespace {

class Worker {
    ACTOR_METHODS(Worker, nap, computeAndNap, askOther, blockPlainly)
public:
    QCoro::Task<void> nap(Duration duration) { co_await playground::sleep(duration); }
    QCoro::Task<void> computeAndNap() {
        const OnThread work = OnThread::compute(100ms);
        co_await work;
        co_await playground::sleep(1s);
    }
    QCoro::Task<int> askOther(ActorHandle<Worker> other) {
        const auto ref = other.remote<&Worker::nap>(2s);
        std::vector<ObjectRef<void>> refs;
        refs.push_back(ref);
        const auto waited = co_await whenReady(refs, 1, 1500ms);
        co_return static_cast<int>(waited.ready.size());
    }
    QCoro::Task<void> blockPlainly() {
        playground::block(1ms);
        co_return;
    }
};

class VirtualActors : public ::testing::Test {
protected:
    template <class Method>
    Duration timeOf(int count, std::int64_t limit, Method method) {
        const auto worker = runtime.spawn<Worker>(ActorOptions().maxConcurrency(limit));
        for (int i = 0; i < count; ++i)
            method(worker);
        machine->run();
        return machine->now().time_since_epoch();
    }

    std::shared_ptr<VirtualMachine> machine = std::make_shared<VirtualMachine>(4);
    Runtime runtime{RuntimeOptions().machine(machine)};
};

} // namespace

TEST_F(VirtualActors, takeAsLongAsTheModelSays) {
    EXPECT_EQ(timeOf(50, 1000, [](const auto& worker) { worker.template remote<&Worker::nap>(1s); }), 1s);
}

TEST_F(VirtualActors, wakeInWavesOfTheirLimit) {
    EXPECT_EQ(timeOf(50, 10, [](const auto& worker) { worker.template remote<&Worker::nap>(1s); }), 5s);
}

TEST_F(VirtualActors, computeInTurnsOnTheirLoop) {
    EXPECT_EQ(timeOf(10, 1000, [](const auto& worker) { worker.template remote<&Worker::computeAndNap>(); }), 2s);
}

TEST_F(VirtualActors, sleepForAYearInNoTime) {
    EXPECT_EQ(timeOf(1, 1, [](const auto& worker) { worker.template remote<&Worker::nap>(24h * 365); }), 24h * 365);
}

TEST_F(VirtualActors, giveTheirResults) {
    const auto asks = runtime.spawn<Worker>();
    const auto other = runtime.spawn<Worker>();
    const auto early = asks.remote<&Worker::askOther>(other);
    EXPECT_FALSE(early.isReady());
    machine->run();
    EXPECT_EQ(get(early), 0) << "after 1.5 of 2 seconds";
    EXPECT_EQ(machine->now(), TimePoint(2s));
}

TEST_F(VirtualActors, refuseToBlockForReal) {
    const auto worker = runtime.spawn<Worker>();
    const auto ref = worker.remote<&Worker::blockPlainly>();
    machine->run();
    try {
        get(ref);
        FAIL() << "it blocked";
    } catch (const std::logic_error& error) {
        EXPECT_NE(std::string(error.what()).find("co_await OnThread::block()"), std::string::npos) << error.what();
    }
}

TEST_F(VirtualActors, areUnwoundWhenTheRuntimeEnds) {
    const auto ref = runtime.spawn<Worker>().remote<&Worker::nap>(1h);
    machine->run(2); // It sleeps.
    runtime.shutDown();
    ASSERT_TRUE(ref.isReady());
    EXPECT_THROW(get(ref), ActorDiedError);
    EXPECT_EQ(machine->now(), TimePoint());
}

TEST(OnThreadInRealTime, isACallOfTheFunction) {
    Runtime runtime;
    const auto worker = runtime.spawn<Worker>();
    const TimePoint start = runtime.now();
    get(worker.remote<&Worker::computeAndNap>());
    EXPECT_GE(runtime.now() - start, 1100ms);
}
