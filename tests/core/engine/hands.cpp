// What a person does to a session while calls are in flight.
#include "core/scenario/readyclasses.h"
#include "tests/core/engine/liverun.h"

#include <set>

using namespace playground;
using namespace playground::testing;
using namespace std::chrono_literals;

namespace {

Scenario oneActor(bool isAsync, std::int64_t limit, Duration duration) {
    Scenario scenario;
    scenario.classes.push_back(readyClass("Worker", "work", isAsync, {ReadyMethod::Kind::Wait, duration}));
    scenario.actors.push_back({.name = "worker", .className = "Worker", .maxConcurrency = limit});
    return scenario;
}

Batch batch(std::int64_t count, Arrival arrival = {}) {
    return {.actor = "worker", .method = "work", .count = count, .arrival = arrival};
}

class Hands : public ::testing::TestWithParam<bool> {};

TEST_P(Hands, raiseAndLowerTheLimitInMidFlight) {
    // Each call stays until the gate is opened, however long everything else takes.
    Scenario scenario;
    scenario.classes = {
        {"Worker", {MethodSpec{"work", GetParam(), {Step{CallStep{.actor = "gate", .method = "pass"}}}}}},
        {"Gate",
         {MethodSpec{"pass", true, {Step{WaitEventStep{"open"}}}},
          MethodSpec{"open", true, {Step{SetEventStep{"open"}}}}}}};
    scenario.actors = {{.name = "worker", .className = "Worker", .maxConcurrency = 2},
                       {.name = "gate", .className = "Gate"}};
    LiveRun run(scenario);
    const auto waitForInFlight = [&run](std::int64_t calls) {
        LiveRun::waitUntil([&run, calls] {
            run.collect();
            return run.track("worker").inFlight.last() == calls;
        });
    };
    ASSERT_TRUE(run.session->fire(batch(24)).ok());
    waitForInFlight(2);
    ASSERT_TRUE(run.session->setMaxConcurrency("worker", 8).ok());
    waitForInFlight(8);
    ASSERT_TRUE(run.session->setMaxConcurrency("worker", 1).ok());
    LiveRun::waitUntil([&run] {
        run.collect();
        return run.track("worker").limit.last() == 1;
    });
    ASSERT_TRUE(run.session->fire({.actor = "gate", .method = "open"}).ok());
    run.settle();

    const ActorTrack& track = run.track("worker");
    EXPECT_EQ(track.finished, 24U);
    EXPECT_EQ(track.inFlight.max(), 8);
    EXPECT_EQ(track.limit.size(), 3U);
    for (std::size_t index = 0; index < run.store.callCount(); ++index) {
        const CallRecord& call = run.store.callAt(index);
        if (call.actor == track.id) {
            EXPECT_LE(track.inFlight.at(call.started), track.limit.at(call.started)) << "call " << index;
        }
    }
}

TEST_P(Hands, removeAnActorWithCallsInEveryState) {
    LiveRun run(oneActor(GetParam(), 2, 1h));
    ASSERT_TRUE(run.session->fire(batch(10)).ok());
    LiveRun::waitUntil([&run] {
        run.collect();
        return run.store.callCount() == 10 && run.track("worker").inFlight.last() == 2;
    });
    const ActorId id = *run.session->actorId("worker");
    ASSERT_TRUE(run.session->removeActor("worker").ok());
    run.settle();
    EXPECT_EQ(run.store.actor(id)->failed, 10U);
    EXPECT_EQ(run.store.unended(), 0U);
    ASSERT_TRUE(run.session->addActor({.name = "worker", .className = "Worker"}).ok()) << "the name is free";
}

TEST_P(Hands, fireByPattern) {
    LiveRun run(oneActor(GetParam(), 4, 1ms));
    const TimePoint before = run.session->now();
    ASSERT_TRUE(run.session->fire(batch(20, {.pattern = Arrival::Pattern::Every, .interval = 50ms})).ok());
    ASSERT_TRUE(run.session->fire(batch(20, {.pattern = Arrival::Pattern::Poisson, .interval = 20ms})).ok());
    run.settle();
    EXPECT_EQ(run.track("worker").finished, 40U);
    // The first of the even ones comes at once, the last after 19 intervals, never early.
    EXPECT_GE(run.store.callAt(39).submitted - before, 19 * 50ms);
}

TEST_P(Hands, leaveWhileThousandsWait) {
    LiveRun run(oneActor(GetParam(), 3, 1h));
    ASSERT_TRUE(run.session->fire(batch(5000)).ok());
    LiveRun::waitUntil([&run] {
        run.collect();
        return run.store.callCount() > 1000;
    });
    run.session.reset();
    run.collect();
    EXPECT_EQ(run.store.unended(), 0U);
}

TEST_P(Hands, killACallWhoseLoopNeverWaits) {
    Scenario scenario = oneActor(GetParam(), 1, 1ms);
    scenario.classes[0].methods[0].steps = {
        Step{RepeatStep{1'000'000'000, {Step{ReadStep{"n"}}, Step{WriteStep{"n", 1}}}}}};
    LiveRun run(scenario);
    ASSERT_TRUE(run.session->fire(batch(1)).ok());
    LiveRun::waitUntil([&run] { return run.session->variables().at("worker").contains("n"); });
    ASSERT_TRUE(run.session->removeActor("worker").ok());
    run.settle();
    EXPECT_EQ(run.store.callAt(0).state, CallState::Failed);
}

TEST_P(Hands, killACallWhileItSubmitsOthers) {
    constexpr std::int64_t calls = 500'000;
    Scenario scenario = oneActor(GetParam(), 1, 1h);
    scenario.classes.push_back(
        {"Boss",
         {MethodSpec{
             "order",
             GetParam(),
             {Step{CallStep{.actor = "worker", .method = "work", .count = calls, .then = CallStep::Then::Go}}}}}});
    scenario.actors.push_back({.name = "boss", .className = "Boss"});
    LiveRun run(scenario);
    ASSERT_TRUE(run.session->fire({.actor = "boss", .method = "order"}).ok());
    LiveRun::waitUntil([&run] {
        run.collect();
        return run.store.callCount() > 1;
    });
    ASSERT_TRUE(run.session->removeActor("boss").ok());
    LiveRun::waitUntil([&run] {
        run.collect();
        return run.store.callAt(0).isEnded();
    });
    EXPECT_LT(run.store.callCount(), static_cast<std::size_t>(calls));
}

INSTANTIATE_TEST_SUITE_P(Both, Hands, ::testing::Bool(),
                         [](const auto& row) { return row.param ? "async" : "threaded"; });

} // namespace

TEST(Session, refusesWhatCannotBe) {
    LiveRun run(oneActor(true, 2, 1ms));
    EXPECT_FALSE(run.session->addActor({.name = "worker", .className = "Worker"}).ok());
    EXPECT_FALSE(run.session->addActor({.name = "other", .className = "Nobody"}).ok());
    EXPECT_FALSE(run.session->addActor({.name = "other", .className = "Worker", .maxConcurrency = 0}).ok());
    EXPECT_FALSE(run.session->setMaxConcurrency("worker", 0).ok());
    EXPECT_FALSE(run.session->setMaxConcurrency("nobody", 1).ok());
    EXPECT_FALSE(run.session->fire({.actor = "worker", .method = "sing"}).ok());
    EXPECT_FALSE(run.session->setClass(readyClass("Worker", "work", false, {})).ok()) << "would become threaded";
}

TEST(Session, runsNewStepsForCallsSubmittedAfterAClassWasReplaced) {
    LiveRun run(oneActor(true, 10, 1ms));
    ASSERT_TRUE(run.session->fire(batch(1)).ok());
    run.settle();
    ClassSpec failing = readyClass("Worker", "work", true, {});
    failing.methods[0].steps = {Step{FailStep{"no more"}}};
    ASSERT_TRUE(run.session->setClass(failing).ok());
    ASSERT_TRUE(run.session->fire(batch(1)).ok());
    run.settle();
    EXPECT_EQ(run.track("worker").finished, 1U);
    EXPECT_EQ(run.track("worker").failed, 1U);
    EXPECT_EQ(run.recorder.dictionary().textOf(run.store.callAt(1).text), "no more");
}

TEST(Session, aCallOfABusyPoolIsQueuedAndSaysWhy) {
    LiveRun run(oneActor(false, 1, 20ms));
    ASSERT_TRUE(run.session->fire(batch(3)).ok());
    run.settle();
    const CallRecord& last = run.store.callAt(2);
    EXPECT_LT(last.queued, last.started);
    EXPECT_EQ(last.queueReason, QueueReason::SlotsFull);
}

TEST(Session, callsThatALoopIsSlowToBeginAreQueued) {
    // Computing takes wall time, so the loop cannot begin them all before it must let others have their turn.
    Scenario scenario = oneActor(true, 1000, 500ms);
    scenario.classes.front().methods.front().steps.insert(scenario.classes.front().methods.front().steps.begin(),
                                                          Step{ComputeStep{Distribution{.first = 100ms}}});
    LiveRun run(scenario);
    EXPECT_TRUE(run.session->fire(batch(150)).ok());
    LiveRun::waitUntil([&run] {
        run.collect();
        return run.track("worker").inFlight.last() >= 2;
    });
    ASSERT_TRUE(run.session->setMaxConcurrency("worker", 1).ok());
    run.settle();
    const CallRecord& last = run.store.callAt(149);
    EXPECT_NE(last.queued, TimePoint::max());
    EXPECT_GT(run.track("worker").queued.max(), 50);
    EXPECT_LT(run.track("worker").inFlight.max(), 100) << "the limit acted long before all had begun";
}

TEST(Session, aPoolHasExactlyAsManyThreadsAsItsLimit) {
    LiveRun run(oneActor(false, 3, 20ms));
    ASSERT_TRUE(run.session->fire(batch(30)).ok());
    run.settle();
    std::set<ThreadId> threads;
    for (std::size_t index = 0; index < run.store.callCount(); ++index)
        threads.insert(run.store.callAt(index).thread);
    EXPECT_EQ(threads.size(), 3U);
}

TEST(Session, drawsForTheScenarioWhateverAPersonFires) {
    // Every other call of "draw" ends at once, the others take hours: their draws can be seen without a clock.
    const Scenario scenario = [] {
        Scenario made;
        made.classes = {{"Worker",
                         {MethodSpec{"draw", true, {Step{SleepStep{{Distribution::Shape::Normal, 0ms, 24h}}}}},
                          MethodSpec{"work", true, {Step{SleepStep{Distribution::constant(10ms)}}}}}}};
        made.actors = {{.name = "worker", .className = "Worker"}, {.name = "other", .className = "Worker"}};
        made.driver = {{FireStep{{"worker", "draw", 64, {}}, ""}},
                       {FireStep{{"worker", "work", 1, {}}, "last"}},
                       {GetStep{{"last"}}}};
        return made;
    }();
    const auto drawn = [&scenario](std::int64_t firedByHand) {
        LiveRun run(scenario);
        if (firedByHand > 0) {
            EXPECT_TRUE(run.session->fire({.actor = "other", .method = "draw", .count = firedByHand}).ok());
        }
        run.session->runDriver();
        LiveRun::waitUntil([&run] { return !run.session->isDriverRunning(); });
        run.collect();
        std::string ended;
        for (std::size_t index = 0; index < run.store.callCount(); ++index)
            if (const CallRecord& call = run.store.callAt(index); call.actor == run.track("worker").id)
                ended += call.isEnded() ? '1' : '0';
        return ended;
    };
    const std::string untouched = drawn(0);
    EXPECT_EQ(drawn(0), untouched);
    EXPECT_EQ(drawn(3), untouched);
}
