#include "core/insight/summary.h"
#include "tests/core/engine/liverun.h"

using namespace playground;
using namespace playground::testing;
using namespace std::chrono_literals;

namespace {

struct Expected {
    const char* scenario;
    std::uint64_t calls;
    std::int64_t peak;
    Duration atLeast; ///< Nothing can be faster; how much slower it is, is the machine's.
    ActorKind kind;
    std::size_t threads;
};

class SeedScenario : public ::testing::TestWithParam<Expected> {};

TEST_P(SeedScenario, runsToTheNumbersOfTheSeedPage) {
    const Expected& expected = GetParam();
    LiveRun run(LiveRun::shipped(expected.scenario));
    run.drive();
    ASSERT_TRUE(run.session->driverOutcome().has_value());
    EXPECT_EQ(run.session->driverOutcome()->error, "");
    const Summary summary = summarize(run.store);
    EXPECT_EQ(summary.calls.finished, expected.calls);
    EXPECT_EQ(summary.calls.unfinished, 0U);
    EXPECT_EQ(summary.peakInFlight, expected.peak);
    EXPECT_GE(summary.makespan, expected.atLeast);
    EXPECT_EQ(summary.actors.at(0).kind, expected.kind);
    EXPECT_EQ(summary.actors.at(0).threads, expected.threads);
    EXPECT_EQ(run.store.contradictions(), 0U);
}

INSTANTIATE_TEST_SUITE_P(Shipped, SeedScenario,
                         ::testing::Values(Expected{"run_concurrent", 4, 4, 2s, ActorKind::Async, 1},
                                           Expected{"fifty_at_once", 50, 50, 1s, ActorKind::Async, 1},
                                           Expected{"five_waves", 50, 10, 5s, ActorKind::Async, 1},
                                           Expected{"threaded_pair", 2, 2, 1s, ActorKind::Threaded, 2},
                                           Expected{"async_method_wins", 3, 1, 3s, ActorKind::Async, 1}),
                         [](const auto& row) { return std::string(row.param.scenario); });

} // namespace

TEST(ShippedScenario, anInterpreterLockLetsOneThreadComputeAtATime) {
    LiveRun run(LiveRun::shipped("interpreter_lock"));
    run.drive();
    const ActorTrack& worker = run.store.actorAt(0);
    EXPECT_EQ(worker.inFlight.max(), 4);
    Duration waited{};
    for (std::size_t call = 0; call < 4; ++call)
        waited += run.store.callAt(call).gilWaiting;
    EXPECT_GT(waited, 100ms) << "of 4 x 50 ms, each waits for the others";
    for (std::size_t call = 4; call < 8; ++call)
        EXPECT_EQ(run.store.callAt(call).gilWaiting, 0ms);
}

TEST(ShippedScenario, aGroupOfItsOwnAnswersPingsAtOnce) {
    LiveRun run(LiveRun::shipped("own_group_for_pings"));
    run.drive();
    const CallRecord& ping = run.store.callAt(10);
    EXPECT_LT(ping.ended, run.store.callAt(0).ended);
    EXPECT_EQ(ping.group, 1);
    EXPECT_NE(ping.thread, run.store.callAt(0).thread);
}

TEST(ShippedScenario, eachStageOfAPipelineBeginsWhenItsArgumentsHaveCome) {
    LiveRun run(LiveRun::shipped("pipeline"));
    run.drive();
    EXPECT_EQ(run.session->driverOutcome()->error, "");
    ASSERT_EQ(run.store.callCount(), 7U);
    const CallRecord& publish = run.store.callAt(6);
    for (std::size_t image = 0; image < 3; ++image) {
        EXPECT_GE(run.store.callAt(3 + image).started, run.store.callAt(image).ended);
        EXPECT_GE(publish.started, run.store.callAt(3 + image).ended);
    }
    EXPECT_LT(publish.submitted, run.store.callAt(0).ended) << "long before";
}

TEST(ShippedScenario, whoTakesItemsOneByOneBeginsBeforeTheLastIsThere) {
    LiveRun run(LiveRun::shipped("items_one_by_one"));
    run.drive();
    EXPECT_EQ(run.session->driverOutcome()->error, "");
    ASSERT_EQ(run.store.callCount(), 16U);
    const auto firstOf = [&run](const char* caller, const char* actor) -> const CallRecord& {
        const ActorTrack& of = run.track(caller);
        const ActorTrack& at = run.track(actor);
        std::size_t index = 0;
        const auto matches = [&](const CallRecord& call) {
            return call.actor == at.id && call.parent != CallId::None && run.store.call(call.parent)->actor == of.id;
        };
        while (!matches(run.store.callAt(index)))
            ++index;
        return run.store.callAt(index);
    };
    EXPECT_LT(firstOf("early", "index").started, firstOf("early", "crawler").ended);
    EXPECT_GE(firstOf("late", "index").started, firstOf("late", "crawler").ended);
    EXPECT_EQ(run.store.contradictions(), 0U);
}

TEST(ShippedScenario, cancellingEndsEachCallInItsOwnWay) {
    LiveRun run(LiveRun::shipped("cancelled"));
    run.drive();
    EXPECT_EQ(run.session->driverOutcome()->error, "");
    for (std::size_t call = 0; call < 5; ++call)
        EXPECT_EQ(run.store.callAt(call).state, CallState::Cancelled) << call;
    EXPECT_LT(run.store.callAt(0).ended - run.store.callAt(0).started, 9s) << "at its await";
    for (std::size_t call = 1; call < 4; ++call)
        EXPECT_FALSE(run.store.callAt(call).isStarted());
    EXPECT_GE(run.store.callAt(4).running, 1900ms) << "to its end";
}

TEST(ShippedScenario, aBlockingGetInAnAsyncActorFailsTheRunAndNamesTheAwaitForm) {
    LiveRun run(LiveRun::shipped("blocking_get_refused"));
    run.drive();
    ASSERT_TRUE(run.session->driverOutcome().has_value());
    EXPECT_FALSE(run.session->driverOutcome()->completed);
    EXPECT_NE(run.session->driverOutcome()->error.find("co_await"), std::string::npos)
        << run.session->driverOutcome()->error;
}

TEST(ShippedScenario, aCoroutineTaskFailsTheRunAndNamesTheWrapper) {
    LiveRun run(LiveRun::shipped("async_task_refused"));
    run.drive();
    ASSERT_TRUE(run.session->driverOutcome().has_value());
    EXPECT_NE(run.session->driverOutcome()->error.find("run_to_completion"), std::string::npos)
        << run.session->driverOutcome()->error;
}

TEST(ShippedScenario, aSelfCallWithOneSlotHangsAndIsEndedByTheSession) {
    LiveRun run(LiveRun::shipped("deadlock_self_call"));
    run.session->runDriver();
    LiveRun::waitUntil([&run] {
        run.collect();
        return run.store.callCount() >= 2 && run.store.callAt(0).state == CallState::Awaiting;
    });
    run.session.reset();
    run.collect();
    EXPECT_EQ(run.store.unended(), 0U);
}

TEST(ShippedScenario, aBatchThatFindsFreeSlotsNeverWaitsForOne) {
    LiveRun run(LiveRun::shipped("fifty_at_once"));
    run.drive();
    ASSERT_EQ(run.store.callCount(), 50U);
    for (std::size_t index = 0; index < run.store.callCount(); ++index) {
        const CallRecord& call = run.store.callAt(index);
        const bool wasQueued = call.queued != TimePoint::max();
        EXPECT_FALSE(wasQueued && call.queueReason == QueueReason::SlotsFull) << "call " << index;
    }
}

TEST(ShippedScenario, everyLimitChangeIsInTheTraceAndActs) {
    LiveRun run(LiveRun::shipped("live_limit"));
    run.drive();
    EXPECT_EQ(run.session->driverOutcome()->error, "");
    const ActorTrack& track = run.store.actorAt(0);
    ASSERT_GT(track.limit.size(), 2U);
    for (std::size_t index = 0; index < run.store.callCount(); ++index) {
        const CallRecord& call = run.store.callAt(index);
        EXPECT_LE(track.inFlight.at(call.started), track.limit.at(call.started)) << "call " << index;
    }
}
