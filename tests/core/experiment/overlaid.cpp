#include "core/experiment/overlaid.h"

#include "core/experiment/wholerun.h"
#include "core/scenario/reader.h"
#include "tests/support/tracetext.h"

#include <gtest/gtest.h>

using namespace playground;
using namespace std::chrono_literals;

namespace {

void add(Overlay& overlay, const TraceText& run) { overlay.add(run.store, RunNumbers{.makespan = 5ms}); }

Scenario randomSleeps() {
    return readScenario(R"({"actorplay": 1, "classes": {"W": {"methods": {"m": {"async": true,
        "steps": [{"sleep": {"uniform": ["10ms", "90ms"]}}]}}}}, "actors": {"web": {"class": "W", "max_concurrency": 4}},
        "driver": [{"fire": "web.m", "count": 20}]})",
                        "test")
        .value();
}

void add(Overlay& overlay, const Scenario& scenario) {
    const auto run = runVirtually(scenario);
    overlay.add(*run->store, numbersOf(*run->store, run->end, run->facts));
}

} // namespace

TEST(Overlaid, tellsTheLeastTheMedianAndTheMostOfEachCall) {
    Overlay overlay;
    add(overlay, TraceText("web async 2\n0 RR\n1 .RRR"));
    add(overlay, TraceText("web async 2\n0 RRRR\n1 .RRR"));
    add(overlay, TraceText("web async 2\n0 RRR\n1 ..RR"));
    const Overlaid overlaid = overlay.overlaid();
    ASSERT_EQ(overlaid.calls.size(), 2U);
    EXPECT_EQ(overlaid.calls[0].number, 1U);
    EXPECT_EQ(overlaid.calls[0].runs, 3U);
    EXPECT_EQ(overlaid.calls[0].started, (Extent<Duration>{0ms, 0ms, 0ms}));
    EXPECT_EQ(overlaid.calls[0].ended, (Extent<Duration>{2ms, 3ms, 4ms}));
    EXPECT_EQ(overlaid.calls[1].started, (Extent<Duration>{1ms, 1ms, 2ms}));
    EXPECT_EQ(overlaid.calls[1].variation(), 0ms);
    EXPECT_EQ(overlaid.end(), 4ms);
    ASSERT_NE(overlaid.mostVarying(), nullptr);
    EXPECT_EQ(overlaid.mostVarying()->number, 1U);
    EXPECT_TRUE(overlaid.reordered.empty());
}

TEST(Overlaid, countsTheRunsInWhichACallRanToAnEnd) {
    Overlay overlay;
    add(overlay, TraceText("web async 2\n0 RR\n1 .R"));
    add(overlay, TraceText("web async 2\n0 RR"));
    const Overlaid overlaid = overlay.overlaid();
    ASSERT_EQ(overlaid.calls.size(), 2U);
    EXPECT_EQ(overlaid.calls[0].runs, 2U);
    EXPECT_EQ(overlaid.calls[1].runs, 1U);
    EXPECT_EQ(overlaid.sentence().find("to the nanosecond"), std::string::npos) << overlaid.sentence();
}

TEST(Overlaid, namesActorsWhoseCallsStartedInAnotherOrder) {
    const char* const scenario = R"({"actorplay": 1, "classes": {"W": {"methods": {"m": {"async": true,
        "steps": [{"sleep": "5ms"}]}}}}, "actors": {"web": {"class": "W", "max_concurrency": 1}}, "driver": [%]})";
    const auto withDriver = [&](const std::string& driver) {
        std::string text = scenario;
        return readScenario(text.replace(text.find('%'), 1, driver), "test").value();
    };
    const Scenario one = withDriver(R"({"fire": "web.m", "count": 3})");
    Overlay same;
    add(same, one);
    add(same, one);
    EXPECT_TRUE(same.overlaid().reordered.empty());
    Overlay other;
    add(other, one);
    add(other, TraceText("web async 1\n0 RRRR"));
    EXPECT_EQ(other.overlaid().reordered, std::vector<std::string>{"web"});
}

TEST(Overlaid, isOneForOneSeedInVirtualTimeAndVariesWithTheSeed) {
    Scenario scenario = randomSleeps();
    Overlay same;
    for (int run = 0; run < 3; ++run)
        add(same, scenario);
    EXPECT_EQ(same.overlaid().mostVarying(), nullptr);
    EXPECT_NE(same.overlaid().sentence().find("3 runs, the same to the nanosecond"), std::string::npos)
        << same.overlaid().sentence();
    Overlay other;
    for (int run = 0; run < 3; ++run) {
        add(other, scenario);
        ++scenario.environment.seed;
    }
    const Overlaid varied = other.overlaid();
    ASSERT_NE(varied.mostVarying(), nullptr);
    EXPECT_NE(varied.sentence().find("varied most, by"), std::string::npos) << varied.sentence();
    EXPECT_EQ(varied.calls.size(), 20U);
}

TEST(Overlaid, findsACallInAnotherRun) {
    const auto run = runVirtually(randomSleeps());
    const CallRecord* call = counterpartOf({.actor = "web", .method = "m", .number = 7}, *run->store);
    ASSERT_NE(call, nullptr);
    EXPECT_EQ(call, &run->store->callAt(6));
    EXPECT_EQ(counterpartOf({.actor = "web", .method = "m", .number = 21}, *run->store), nullptr);
    EXPECT_EQ(counterpartOf({.actor = "pool", .method = "m", .number = 1}, *run->store), nullptr);
}
