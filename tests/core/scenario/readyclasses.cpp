#include "core/scenario/readyclasses.h"

#include <gtest/gtest.h>

namespace playground {

using namespace std::chrono_literals;

TEST(ReadyMethod, isRecognisedByItsSteps) {
    for (const ReadyMethod::Kind kind : ReadyMethod::kinds) {
        for (const Duration duration : {Duration(200ms), Duration(7ns), Duration(123'456'789ns)}) {
            const ReadyMethod ready{kind, duration};
            EXPECT_EQ(readyMethodOf(readySteps(ready)), ready);
        }
    }
}

TEST(ReadyMethod, isMixedOfTenths) {
    const Step compute{ComputeStep{Distribution::constant(20ms)}};
    const std::vector<Step> expected{compute, Step{SleepStep{Distribution::constant(160ms)}}, compute};
    EXPECT_EQ(readySteps({ReadyMethod::Kind::Mixed, 200ms}), expected);
}

TEST(ReadyMethod, isNotSeenInStepsWrittenByHand) {
    const Step sleep{SleepStep{Distribution::constant(1s)}};
    const Step drawn{SleepStep{{Distribution::Shape::Uniform, 1s, 2s}}};
    const Step compute{ComputeStep{Distribution::constant(1s)}};
    EXPECT_EQ(readyMethodOf({}), std::nullopt);
    EXPECT_EQ(readyMethodOf({sleep, sleep}), std::nullopt);
    EXPECT_EQ(readyMethodOf({drawn}), std::nullopt);
    EXPECT_EQ(readyMethodOf({compute, sleep, compute}), std::nullopt);
    EXPECT_EQ(readyMethodOf({sleep, Step{LogStep{"done"}}}), std::nullopt);
}

TEST(ReadyClass, hasTheOneMethod) {
    const ClassSpec spec = readyClass("Worker", "work", true, {ReadyMethod::Kind::Wait, 1s});
    EXPECT_EQ(spec.name, "Worker");
    EXPECT_TRUE(spec.isAsync());
    ASSERT_NE(spec.method("work"), nullptr);
    EXPECT_EQ(spec.method("work")->steps, readySteps({ReadyMethod::Kind::Wait, 1s}));
    EXPECT_FALSE(readyClass("Worker", "work", false, {}).isAsync());
}

} // namespace playground
