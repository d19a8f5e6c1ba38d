#include "core/scenario/refusals.h"

#include "core/scenario/reader.h"
#include "core/scenario/writer.h"
#include "tests/core/scenario/randomscenario.h"

#include <gtest/gtest.h>

namespace playground {
namespace {

using namespace std::chrono_literals;

Scenario oneMethod(std::vector<Step> steps) {
    Scenario scenario;
    scenario.classes = {ClassSpec{"Web", {MethodSpec{"page", true, std::move(steps)}}}};
    scenario.actors = {ActorSpec{.name = "web", .className = "Web"}};
    return scenario;
}

Step call(const char* method, const char* as) { return {CallStep{"web", method, 1, CallStep::Then::Go, as}}; }

TEST(Refusals, areNoneOfWhatCanBeRead) {
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        RandomSource random(seed);
        EXPECT_TRUE(refusalsOf(randomScenario(random)).empty()) << seed;
    }
}

TEST(Refusals, nameEachStepThatIsWrong) {
    const Step sleep{SleepStep{Distribution::constant(1ms)}};
    const Step each{RepeatStep{2, {sleep, Step{GatherStep{{"nothing"}}}}}};
    const auto refusals = refusalsOf(oneMethod({sleep, each, Step{GatherStep{}}, sleep}));
    ASSERT_EQ(refusals.size(), 2U);
    EXPECT_EQ(refusals[0].className, "Web");
    EXPECT_EQ(refusals[0].method, "page");
    EXPECT_EQ(refusals[0].step, (StepPath{1, 1}));
    EXPECT_NE(refusals[0].text.find("no earlier step has"), std::string::npos) << refusals[0].text;
    EXPECT_EQ(refusals[1].step, StepPath{2});
}

TEST(Refusals, doNotSpreadToWhatUsesTheStep) {
    const auto refusals = refusalsOf(oneMethod({call("unknown", "a"), Step{GatherStep{{"a"}}}}));
    ASSERT_EQ(refusals.size(), 1U);
    EXPECT_EQ(refusals[0].step, StepPath{0});
}

TEST(Refusals, ofAStepInAMalformedRepeatLeaveTheNumbersOfTheRest) {
    const Step wrong{GatherStep{{"nothing"}}};
    std::vector<Step> deep{wrong};
    for (int depth = 0; depth < 18; ++depth)
        deep = {Step{RepeatStep{1, std::move(deep)}}};
    deep.push_back(wrong);
    const auto refusals = refusalsOf(oneMethod(deep));
    ASSERT_EQ(refusals.size(), 2U);
    EXPECT_EQ(refusals[0].step, StepPath(17, 0));
    EXPECT_EQ(refusals[1].step, StepPath{1});
}

TEST(Refusals, nameEachStepOfTheDriverThatIsWrong) {
    Scenario scenario = oneMethod({});
    scenario.driver = {{FireStep{{.actor = "web", .method = "page"}, {}}},
                       {FireStep{{.actor = "web", .method = "gone"}, "a"}},
                       {GetStep{{"a"}}},
                       {GetStep{}}};
    const auto refusals = refusalsOf(scenario);
    ASSERT_EQ(refusals.size(), 2U);
    EXPECT_TRUE(refusals[0].isOfDriver());
    EXPECT_EQ(refusals[0].step, StepPath{1});
    EXPECT_EQ(refusals[1].step, StepPath{3});
}

TEST(Refusals, ofTheWholeAreOfNoStep) {
    Scenario scenario = oneMethod({});
    scenario.actors[0].maxConcurrency = 0;
    const auto refusals = refusalsOf(scenario);
    ASSERT_EQ(refusals.size(), 1U);
    EXPECT_FALSE(refusals[0].isOfDriver());
    EXPECT_TRUE(refusals[0].step.empty());
}

} // namespace
} // namespace playground
