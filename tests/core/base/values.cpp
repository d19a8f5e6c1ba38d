#include "core/base/ids.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "core/base/time.h"

#include <gtest/gtest.h>

namespace playground {

using namespace std::chrono_literals;

TEST(RandomSource, givesTheSameNumbersOnEveryMachine) {
    RandomSource random(1);
    EXPECT_EQ(random.next(), 10451216379200822465ULL);
    EXPECT_EQ(random.next(), 13757245211066428519ULL);
}

TEST(RandomSource, staysBelowOne) {
    RandomSource random(42);
    double sum = 0.0;
    for (int i = 0; i < 100'000; ++i) {
        const double number = random.uniform();
        ASSERT_GE(number, 0.0);
        ASSERT_LT(number, 1.0);
        sum += number;
    }
    EXPECT_NEAR(sum / 100'000, 0.5, 0.01);
}

TEST(RandomSource, forksIntoNumbersOfItsOwn) {
    RandomSource random(3);
    RandomSource fork = random.fork();
    EXPECT_NE(fork.next(), random.next());
}

TEST(Result, holdsAValueOrAnError) {
    Result<std::string> good("value");
    EXPECT_TRUE(good.ok());
    EXPECT_EQ(*good, "value");
    EXPECT_EQ(good->size(), 5U);
    EXPECT_EQ(std::move(good).value(), "value");
    const Result<std::string> bad(Error{"why"});
    EXPECT_FALSE(bad);
    EXPECT_EQ(bad.error().text, "why");
    EXPECT_TRUE(Result<void>().ok());
    EXPECT_EQ(Result<void>(Error{"why"}).error(), Error{"why"});
}

TEST(TimeRange, doesNotContainItsEnd) {
    const TimeRange range{TimePoint(10ns), TimePoint(20ns)};
    EXPECT_TRUE(range.contains(TimePoint(10ns)));
    EXPECT_FALSE(range.contains(TimePoint(20ns)));
    EXPECT_FALSE(range.intersects({TimePoint(20ns), TimePoint(30ns)}));
    EXPECT_TRUE(range.intersects({TimePoint(19ns), TimePoint(30ns)}));
    EXPECT_EQ(range.length(), 10ns);
    EXPECT_TRUE((TimeRange{TimePoint(5ns), TimePoint(5ns)}).isEmpty());
}

TEST(Milliseconds, roundToTheNearestNanosecond) {
    EXPECT_EQ(toMilliseconds(1500us), 1.5);
    EXPECT_EQ(fromMilliseconds(1.5), 1500us);
    EXPECT_EQ(fromMilliseconds(toMilliseconds(1234567ns)), 1234567ns);
}

TEST(Ids, areNumbersUnderneath) {
    EXPECT_EQ(toNumber(CallId{7}), 7U);
    EXPECT_EQ(toNumber(ActorId::None), 0U);
}

} // namespace playground
