#include "core/experiment/repeated.h"

#include "core/experiment/wholerun.h"
#include "core/scenario/reader.h"

#include <gtest/gtest.h>

using namespace playground;
using namespace std::chrono_literals;

namespace {

RunNumbers numbers(Duration makespan, std::int64_t peak) {
    return {.outcome = RunOutcome::Completed,
            .makespan = makespan,
            .latency = {.p50 = makespan / 2, .p99 = makespan},
            .peaks = {{"web", peak}}};
}

} // namespace

TEST(Repeated, tellsTheLeastTheMiddleAndTheMost) {
    const Repeated repeated = summarize({numbers(30ms, 3), numbers(10ms, 3), numbers(20ms, 3), numbers(40ms, 3)});
    EXPECT_EQ(repeated.runs, 4U);
    EXPECT_EQ(repeated.makespan.least, 10ms);
    EXPECT_EQ(repeated.makespan.median, 20ms);
    EXPECT_EQ(repeated.makespan.most, 40ms);
    EXPECT_EQ(repeated.p50.most, 20ms);
    EXPECT_FALSE(repeated.makespan.isOne());
    EXPECT_TRUE(repeated.peaks.at("web").isOne());
    EXPECT_EQ(repeated.outcomes.at(RunOutcome::Completed), 4U);
}

TEST(Repeated, saysWhatIsTheSameEachTime) {
    const std::string text = toText(summarize({numbers(30ms, 3), numbers(10ms, 3)}), {.engine = "real"});
    EXPECT_NE(text.find("2 runs of the scenario on the real engine: 2 completed"), std::string::npos) << text;
    EXPECT_NE(text.find("most in flight, web      3       3      3  the same each time"), std::string::npos) << text;
    EXPECT_NE(toJson(summarize({numbers(30ms, 3)}), {.engine = "real"}).find("\"latency_p99_ms\""), std::string::npos);
}

TEST(Repeated, isAllTheSameOnTheVirtualEngine) {
    const Scenario scenario = loadScenario(PLAYGROUND_SOURCE_DIR "/resources/scenarios/playground.actorplay").value();
    std::vector<RunNumbers> runs;
    for (int number = 0; number < 5; ++number) {
        const auto run = runVirtually(scenario);
        runs.push_back(numbersOf(*run->store, run->end, run->facts));
    }
    const Repeated repeated = summarize(runs);
    EXPECT_TRUE(repeated.makespan.isOne());
    EXPECT_TRUE(repeated.p99.isOne());
    EXPECT_GT(repeated.makespan.least, 0ms);
}
