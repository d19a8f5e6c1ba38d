// What the steps of a scenario's driver come to on the real engine.
#include "tests/core/engine/liverun.h"

using namespace playground;
using namespace playground::testing;
using namespace std::chrono_literals;

namespace {

/// Async actors "a" and "b" whose method "work" takes a millisecond, "fail" fails and "hang" takes an hour; "a" asks
/// "b" with "ask".
Scenario twoActors(const std::string& driver) {
    return read(R"({"actorplay": 1, "classes": {
        "Worker": {"methods": {
            "work": {"async": true, "steps": [{"sleep": "1ms"}]},
            "fail": {"async": true, "steps": [{"fail": "no luck"}]},
            "count": {"async": true, "steps": [{"read": "n"}, {"write": "n", "add": 1}]},
            "hang": {"async": true, "steps": [{"sleep": "60m"}]},
            "ask": {"async": true, "steps": [{"call": "b.work"}]}}}},
        "actors": {"a": {"class": "Worker"}, "b": {"class": "Worker", "max_concurrency": 1}},
        "driver": [)" +
                driver + "]}");
}

const std::vector<std::string> bWasKilled{"actor b was killed"};

} // namespace

TEST(Driver, endsWithTheErrorOfAFiringThatNobodyNamed) {
    LiveRun run(twoActors(""));
    run.session->setDriver({DriverStep{FireStep{{"nobody", "work", 1, {}}, ""}}});
    run.drive();
    EXPECT_EQ(outcomeOf(run), "there is no actor \"nobody\"");
}

TEST(Driver, endsWithTheErrorThatAFiringMeetsInTheBackground) {
    LiveRun run(twoActors(R"({"fire": "b.work", "count": 10000, "every": "1ms"})"));
    run.session->runDriver();
    LiveRun::waitUntil([&run] {
        run.collect();
        return run.store.callCount() > 0;
    });
    ASSERT_TRUE(run.session->removeActor("b").ok());
    run.settle();
    EXPECT_EQ(outcomeOf(run), "there is no actor \"b\"");
}

TEST(Driver, givesCallsTheResultsOfOthersAsArguments) {
    LiveRun run(read(R"({"actorplay": 1, "classes": {
        "Source": {"methods": {
            "five": {"async": true, "steps": [{"sleep": "20ms"}, {"return": 5}]},
            "fail": {"async": true, "steps": [{"fail": "no luck"}]}}},
        "Sink": {"methods": {
            "keep": {"steps": [{"write": "n", "add": 1}]},
            "relay": {"steps": [{"call": "source.five", "then": "go", "as": "five"},
                                {"call": "other.keep", "args": "five", "then": "go"}]}}}},
        "actors": {"source": {"class": "Source"}, "sink": {"class": "Sink"}, "other": {"class": "Sink"},
                   "unlucky": {"class": "Sink"}},
        "driver": [{"fire": "source.five", "count": 3, "as": "fives"}, {"fire": "sink.keep", "args": "fives"},
                   {"fire": "sink.relay"}, {"fire": "source.fail", "as": "bad"},
                   {"fire": "unlucky.keep", "count": 2, "args": ["fives", "bad"]}]})"));
    run.drive();
    EXPECT_EQ(outcomeOf(run), "completed");
    EXPECT_EQ(run.session->variables().at("sink").at("n"), 6);
    EXPECT_EQ(run.session->variables().at("other").at("n"), 6);
    EXPECT_TRUE(run.session->variables().at("unlucky").empty());
    EXPECT_EQ(errorsIn(run), std::vector<std::string>{"no luck"});
    TimePoint lastFive{};
    for (std::size_t call = 0; call < 3; ++call)
        lastFive = std::max(lastFive, run.store.callAt(call).ended);
    EXPECT_GE(run.store.callAt(3).started, lastFive);
}

TEST(Driver, refusesMoreArgumentsThanCanBeHeld) {
    LiveRun run(twoActors(R"({"fire": "a.work", "count": 4000, "as": "many"},
                             {"fire": "a.work", "count": 4000, "args": "many"})"));
    run.drive();
    EXPECT_EQ(outcomeOf(run), "4,000 calls with 4,000 arguments each; at most 10,000,000 in all can be held");
}

TEST(Driver, submitsAllOfAnAtOnceBatchBeforeItsNextStep) {
    LiveRun run(twoActors(R"({"fire": "a.work", "count": 2000}, {"log": "fired"})"));
    run.drive();
    ASSERT_EQ(run.store.callCount(), 2000U);
    ASSERT_EQ(run.store.log().size(), 1U);
    EXPECT_GE(run.store.log()[0].time, run.store.callAt(1999).submitted);
}

TEST(Driver, doesNotMixItsBatchesWithThoseOfARunBefore) {
    LiveRun run(twoActors(R"({"fire": "a.fail", "count": 100000, "every": "1ms", "as": "calls"},
        {"fire": "a.fail", "as": "bad"}, {"get": "bad"})"));
    run.session->runDriver();
    EXPECT_NE(outcomeOf(run).find("no luck"), std::string::npos);
    run.session->setDriver(
        twoActors(R"({"fire": "a.work", "count": 20, "every": "10ms", "as": "calls"}, {"get": "calls"})").driver);
    run.session->runDriver();
    EXPECT_EQ(outcomeOf(run), "completed");
}

TEST(Driver, killsAnActorWithItsRunningAndQueuedCalls) {
    LiveRun run(twoActors(R"({"fire": "b.hang", "count": 5, "as": "calls"}, {"sleep": "100ms"}, {"kill": "b"},
        {"wait": "calls", "num_returns": 5})"));
    run.drive();
    EXPECT_EQ(outcomeOf(run), "completed");
    EXPECT_EQ(run.store.actorAt(1).failed, 5U);
    EXPECT_EQ(errorsIn(run), bWasKilled);
}

TEST(Driver, failsWithTheCallsOfAKilledActor) {
    LiveRun run(twoActors(R"({"kill": "b"}, {"fire": "b.work", "as": "calls"}, {"get": "calls"})"));
    run.drive();
    EXPECT_NE(outcomeOf(run).find("actor b was killed"), std::string::npos) << outcomeOf(run);
    EXPECT_EQ(run.store.actorAt(1).failed, 1U) << "the call is in the trace";
}

TEST(Driver, letsACallerSeeThatAnActorWasKilled) {
    LiveRun run(twoActors(R"({"kill": "b"}, {"fire": "a.ask", "as": "calls"}, {"wait": "calls"})"));
    run.drive();
    EXPECT_EQ(run.store.callCount(), 2U);
    EXPECT_EQ(errorsIn(run), bWasKilled);
}

TEST(Driver, goesOnWhenACallOfAKilledActorIsAwaitedByNobody) {
    LiveRun run(twoActors(R"({"fire": "b.work", "count": 20, "every": "10ms"}, {"kill": "b"}, {"kill": "b"})"));
    run.drive();
    EXPECT_EQ(outcomeOf(run), "completed");
    EXPECT_EQ(run.store.actorAt(1).submitted, 20U);
}

TEST(Driver, refusesALimitForAKilledActor) {
    LiveRun run(twoActors(R"({"kill": "b"}, {"set": "b.max_concurrency", "to": 4})"));
    run.drive();
    EXPECT_EQ(outcomeOf(run), "actor b was killed");
}

TEST(Session, keepsTheVariablesOfAKilledActorUntilItIsThereAnew) {
    LiveRun run(twoActors(R"({"fire": "b.count", "as": "calls"}, {"get": "calls"}, {"kill": "b"})"));
    run.drive();
    EXPECT_EQ(run.session->variables().at("b").at("n"), 1);
    EXPECT_FALSE(run.session->actorId("b").has_value());
    ASSERT_TRUE(run.session->addActor({.name = "b", .className = "Worker"}).ok());
    EXPECT_TRUE(run.session->actorId("b").has_value());
    EXPECT_TRUE(run.session->variables().at("b").empty());
}

TEST(Session, letsGoOfTheClassOfAKilledActor) {
    LiveRun run(twoActors(R"({"kill": "a"}, {"kill": "b"})"));
    run.drive();
    EXPECT_TRUE(run.session->setClass({"Worker", {MethodSpec{"work", false, {}}}}).ok()) << "nobody holds its kind";
    ASSERT_TRUE(run.session->removeActor("a").ok());
    EXPECT_FALSE(run.session->removeActor("a").ok());
}
