#include "core/experiment/virtualplan.h"

#include "core/experiment/wholerun.h"
#include "core/scenario/reader.h"

#include <gtest/gtest.h>

using namespace playground;
using namespace std::chrono_literals;

namespace {

Scenario planned(const std::string& driver) {
    return readScenario(R"({"actorplay": 1, "cores": 2, "classes": {
        "W": {"methods": {"fetch": {"async": true, "steps": [{"sleep": "10ms"}]},
                          "store": {"async": true, "steps": [{"sleep": "40ms"}]},
                          "ask": {"async": true, "steps": [{"call": "web.fetch"}]},
                          "break": {"async": true, "steps": [{"fail": "broken"}]}}}},
        "actors": {"web": {"class": "W", "max_concurrency": 1}},
        "driver": [)" + driver +
                            "]}",
                        "test")
        .value();
}

Firing store(std::int64_t count) { return {Batch{.actor = "web", .method = "store", .count = count}}; }

Result<WholeRun> run(const std::string& driver, std::vector<Firing> firings) {
    return runVirtually(planned(driver), VirtualPlan{.firings = std::move(firings)}, {});
}

} // namespace

TEST(VirtualPlan, whatIsFiredFollowsOnAllThatCameBefore) {
    const auto done = run(R"({"fire": "web.fetch", "count": 3})", {Firing{}, store(2), Firing{}});
    ASSERT_TRUE(done.ok());
    EXPECT_EQ(done->facts.outcome, RunOutcome::Completed);
    ASSERT_EQ(done->store->callCount(), 8U);
    EXPECT_EQ(done->store->callAt(3).submitted, TimePoint(30ms));
    EXPECT_EQ(done->store->callAt(5).submitted, TimePoint(110ms));
    EXPECT_EQ(done->end, TimePoint(140ms));
}

TEST(VirtualPlan, firesWithoutTheDriver) {
    const auto done = run(R"({"fire": "web.fetch", "count": 3})", {store(1)});
    EXPECT_EQ(done->store->callCount(), 1U);
    EXPECT_EQ(done->end, TimePoint(40ms));
}

TEST(VirtualPlan, withoutFiringsNothingHappens) {
    const auto done = run(R"({"fire": "web.fetch"})", {});
    EXPECT_EQ(done->facts.outcome, RunOutcome::Completed);
    EXPECT_EQ(done->store->callCount(), 0U);
}

TEST(VirtualPlan, bringsBackActorsThatADriverKilled) {
    const auto done = run(R"({"fire": "web.fetch"}, {"sleep": "20ms"}, {"kill": "web"})", {Firing{}, store(1)});
    ASSERT_TRUE(done.ok());
    EXPECT_EQ(done->store->callAt(1).submitted, TimePoint(20ms));
    EXPECT_EQ(done->end, TimePoint(60ms));
}

TEST(VirtualPlan, tellsTheFirstErrorOfADriver) {
    const auto done = run(R"({"fire": "web.break", "as": "a"}, {"get": "a"})", {Firing{}, store(1)});
    ASSERT_TRUE(done.ok());
    EXPECT_EQ(done->facts.outcome, RunOutcome::Failed);
    EXPECT_NE(done->facts.error.find("broken"), std::string::npos) << done->facts.error;
    EXPECT_EQ(done->store->callCount(), 2U) << "what comes after goes on";
}

TEST(VirtualPlan, firesOntoWhatHangs) {
    const auto done = run(R"({"fire": "web.ask", "as": "a"}, {"get": "a"})", {Firing{}, Firing{}});
    ASSERT_TRUE(done.ok());
    EXPECT_EQ(done->facts.outcome, RunOutcome::Deadlock);
    EXPECT_EQ(done->store->callCount(), 3U) << "asked, asks itself, asked again";
}

TEST(VirtualPlan, refusesWhatDoesNotExist) {
    const auto done = run(R"({"fire": "web.fetch"})", {Firing{}, {Batch{.actor = "none", .method = "store"}}});
    ASSERT_FALSE(done.ok());
    EXPECT_EQ(done.error().text, "there is no actor \"none\"");
}

TEST(VirtualPlan, tellsHowFarItIsAndGivesUpWhenToldTo) {
    std::stop_source stop;
    VirtualPlan plan;
    plan.progress = [&stop](std::uint64_t, std::uint64_t submitted) {
        EXPECT_GT(submitted, 0U);
        stop.request_stop();
    };
    const Scenario forever = planned(R"({"fire": "web.fetch", "every": "1ms", "count": 4000000})");
    const auto done = runVirtually(forever, plan, stop.get_token());
    ASSERT_TRUE(done.ok());
    EXPECT_EQ(done->facts.outcome, RunOutcome::Cancelled);
}

TEST(VirtualPlan, doesNotBeginABatchThatIsTooLargeToEnd) {
    VirtualPlan plan;
    plan.mostEvents = 1'000'000;
    const std::string why = "more than 1000000 events are too many to compute; fire less";
    const auto done = runVirtually(planned(R"({"fire": "web.fetch", "count": 10000000})"), plan, {});
    ASSERT_FALSE(done.ok());
    EXPECT_EQ(done.error().text, why);
    plan.firings = {store(10'000'000)};
    const auto fired = runVirtually(planned(R"({"fire": "web.fetch"})"), plan, {});
    ASSERT_FALSE(fired.ok());
    EXPECT_EQ(fired.error().text, why);
}
