#include "ui/window/runcontroller.h"

#include "tests/ui/panels/twoactors.h"

#include <QTest>

#include <gtest/gtest.h>

#include <thread>

namespace playground::ui {
namespace {

using namespace std::chrono_literals;

class Controllers : public testing::Test {
protected:
    Controllers() {
        scenario.driver.push_back({KillStep{"pool"}});
        EXPECT_TRUE(controller.begin(scenario));
    }

    template <class Condition>
    static bool wait(Condition condition) {
        return QTest::qWaitFor(condition, 30'000);
    }
    /// Has the driver kill the pool.
    void kill() {
        EXPECT_TRUE(controller.runDriver());
        EXPECT_TRUE(wait([this] { return track("pool") && track("pool")->stopped != TimePoint::max(); }));
    }
    const ActorTrack* track(const char* actor) const {
        for (std::size_t index = controller.store().actorCount(); index-- > 0;)
            if (controller.store().actorAt(index).info.name == actor)
                return &controller.store().actorAt(index);
        return nullptr;
    }

    Scenario scenario = twoActors(1ms, 1);
    RunController controller;
};

TEST_F(Controllers, anActorThatTheDriverKilledCanBeEdited) {
    kill();
    scenario.actors[1].maxConcurrency = 7;
    EXPECT_TRUE(controller.adopt(scenario));
    EXPECT_TRUE(controller.fire(Batch{.actor = "pool", .method = "work"}));
    EXPECT_TRUE(wait([this] { return track("pool")->finished > 0; }));
    EXPECT_EQ(track("pool")->limit.last(), 7);
}

TEST_F(Controllers, anActorThatTheDriverKilledCanBeRenamed) {
    kill();
    scenario.actors[1].name = "crew";
    EXPECT_TRUE(controller.adopt(scenario));
    EXPECT_TRUE(controller.fire(Batch{.actor = "crew", .method = "work"}));
}

TEST_F(Controllers, anEditThatIsRefusedHalfwayLeavesNothingBehind) {
    EXPECT_TRUE(controller.fire(Batch{.actor = "pool", .method = "work"}));
    ASSERT_TRUE(wait([this] { return track("pool") && track("pool")->finished == 1; }));
    scenario.actors[1].name = "crew";
    Scenario impossible = scenario;
    impossible.actors.push_back(ActorSpec{.name = "none", .className = "Pool", .maxConcurrency = 0});
    EXPECT_FALSE(controller.adopt(impossible));
    EXPECT_TRUE(controller.fire(Batch{.actor = "pool", .method = "work"}));
    EXPECT_FALSE(controller.fire(Batch{.actor = "crew", .method = "work"}));
    EXPECT_TRUE(controller.adopt(scenario));
}

TEST_F(Controllers, eventsAreTakenFromTheRecorderWhileTheStoreIsHeld) {
    controller.setHeld(true);
    EXPECT_TRUE(controller.runDriver());
    EXPECT_TRUE(wait([this] { return !controller.isTicking(); }));
    EXPECT_EQ(controller.recorder().pendingBytes(), 0U);
    EXPECT_EQ(controller.store().callCount(), 0U);
    controller.setHeld(false);
    EXPECT_TRUE(wait([this] { return controller.store().callCount() == 2 && controller.store().unended() == 0; }));
}

TEST_F(Controllers, aRunThatIsOverBecomesNoLongerWhenSomethingReadsIt) {
    EXPECT_TRUE(controller.runDriver());
    ASSERT_TRUE(wait([this] { return controller.store().callCount() == 2 && !controller.isTicking(); }));
    controller.setHeld(true);
    controller.setHeld(false);
    EXPECT_FALSE(controller.isTicking());
}

TEST_F(Controllers, aRunThatIsOverBecomesNoLongerWhenItGetsMoreMemory) {
    EXPECT_TRUE(controller.runDriver());
    ASSERT_TRUE(wait([this] { return controller.store().callCount() == 2 && !controller.isTicking(); }));
    const TimePoint end = controller.now();
    controller.setMemoryBudget(100'000'000);
    ASSERT_TRUE(wait([this] { return !controller.isTicking(); }));
    EXPECT_EQ(controller.now(), end);
}

TEST_F(Controllers, whatIsKeptIsLeftAsItIs) {
    EXPECT_TRUE(controller.runDriver());
    ASSERT_TRUE(wait([this] { return controller.store().callCount() == 2 && !controller.isTicking(); }));
    controller.keep();
    const auto kept = controller.sharedStore();
    EXPECT_FALSE(controller.hasRun());
    EXPECT_TRUE(controller.adopt(scenario));
    EXPECT_TRUE(controller.fire(Batch{.actor = "pool", .method = "work"}));
    EXPECT_NE(controller.sharedStore(), kept);
    ASSERT_TRUE(wait([this] { return track("pool") && track("pool")->finished == 1; }));
    EXPECT_EQ(kept->callCount(), 2U);
    EXPECT_EQ(kept->dictionary().methodName(kept->callAt(0).method), "work") << "its names are there as well";
}

class KeptByAnother : public Controllers {
protected:
    /// One whose calls have ended, which nobody was told.
    std::shared_ptr<const TraceStore> keptUntold() {
        EXPECT_TRUE(controller.runDriver());
        while (controller.isBusy())
            std::this_thread::yield(); // Without a frame.
        controller.keep();
        return controller.sharedStore();
    }
};

TEST_F(KeptByAnother, isWholeThoughAnotherRunBeginsAtOnce) {
    const auto kept = keptUntold();
    TimePoint told{};
    QObject::connect(&controller, &RunController::advanced, [&](TimePoint now) { told = now; });
    EXPECT_TRUE(controller.fire(Batch{.actor = "pool", .method = "work"}));
    EXPECT_NE(controller.sharedStore(), kept);
    EXPECT_EQ(kept->callCount(), 2U);
    EXPECT_EQ(kept->unended(), 0U);
    EXPECT_GE(told, kept->lastEvent());
}

TEST_F(KeptByAnother, becomesWholeWhenItsReadersHaveLetGo) {
    const auto kept = keptUntold();
    controller.setHeld(true);
    EXPECT_TRUE(controller.fire(Batch{.actor = "pool", .method = "work"}));
    EXPECT_EQ(kept->callCount(), 0U);
    TimePoint told{};
    QObject::connect(&controller, &RunController::keptEnded,
                     [&](const TraceStore* store, TimePoint end) { told = store == kept.get() ? end : TimePoint{}; });
    controller.setHeld(false);
    EXPECT_EQ(kept->callCount(), 2U);
    EXPECT_EQ(kept->unended(), 0U);
    EXPECT_GE(told, kept->lastEvent());
}

} // namespace
} // namespace playground::ui
