#include "core/scenario/scenario.h"

#include <gtest/gtest.h>

namespace playground {

TEST(ClassSpec, isAsyncWithOneAsyncMethod) {
    EXPECT_FALSE((ClassSpec{"A", {{"one", false, {}}, {"two", false, {}}}}).isAsync());
    EXPECT_TRUE((ClassSpec{"A", {{"one", false, {}}, {"two", true, {}}}}).isAsync());
    EXPECT_FALSE(ClassSpec{}.isAsync());
}

TEST(Scenario, findsWhatItHasByName) {
    Scenario scenario;
    scenario.classes = {{"A", {{"work", false, {}}}}};
    scenario.actors = {{"a", "A", {}}, {"b", "A", {}}};
    scenario.tasks = {{{"f", true, {}}, true}};
    EXPECT_EQ(scenario.classOf("A"), &scenario.classes[0]);
    EXPECT_EQ(scenario.actor("b"), &scenario.actors[1]);
    EXPECT_EQ(scenario.task("f"), &scenario.tasks[0]);
    EXPECT_EQ(scenario.classes[0].method("work"), &scenario.classes[0].methods[0]);
}

TEST(Scenario, hasNothingUnderAnUnknownName) {
    const Scenario scenario;
    EXPECT_EQ(scenario.classOf("A"), nullptr);
    EXPECT_EQ(scenario.actor(""), nullptr);
    EXPECT_EQ(scenario.task("f"), nullptr);
    EXPECT_EQ(ClassSpec{}.method("work"), nullptr);
}

TEST(Step, differsWhenWhatIsRepeatedDiffers) {
    const auto repeat = [](std::int64_t count) { return Step{RepeatStep{1, {Step{RepeatStep{count, {}}}}}}; };
    EXPECT_EQ(repeat(2), repeat(2));
    EXPECT_NE(repeat(2), repeat(3));
}

} // namespace playground
