#include "core/scenario/distribution.h"

#include <gtest/gtest.h>

#include <cmath>

namespace playground {

using namespace std::chrono_literals;
using Shape = Distribution::Shape;

namespace {

struct Moments {
    double mean;
    double deviation;
};

/// In milliseconds.
Moments momentsOf(const Distribution& distribution) {
    RandomSource random(11);
    constexpr int count = 200'000;
    double sum = 0.0;
    double squares = 0.0;
    for (int i = 0; i < count; ++i) {
        const double sample = toMilliseconds(distribution.sample(random));
        sum += sample;
        squares += sample * sample;
    }
    const double mean = sum / count;
    return {mean, std::sqrt(squares / count - mean * mean)};
}

} // namespace

TEST(Distribution, drawsWithTheMeanAndDeviationItNames) {
    const std::tuple<Distribution, double, double> rows[] = {
        {Distribution::constant(10ms), 10.0, 0.0},    {{Shape::Uniform, 10ms, 20ms}, 15.0, 10.0 / std::sqrt(12.0)},
        {{Shape::Exponential, 10ms, {}}, 10.0, 10.0}, {{Shape::Normal, 10ms, 2ms}, 10.0, 2.0},
        {{Shape::LogNormal, 10ms, 5ms}, 10.0, 5.0},
    };
    for (const auto& [distribution, mean, deviation] : rows) {
        const Moments moments = momentsOf(distribution);
        EXPECT_NEAR(moments.mean, mean, 0.1);
        EXPECT_NEAR(moments.deviation, deviation, 0.1);
        EXPECT_NEAR(toMilliseconds(distribution.mean()), mean, 1e-9);
    }
}

TEST(Distribution, staysBetweenTheBoundsOfAUniform) {
    const Distribution uniform{Shape::Uniform, 10ns, 12ns};
    RandomSource random(1);
    for (int i = 0; i < 1000; ++i) {
        const Duration sample = uniform.sample(random);
        EXPECT_TRUE(sample >= 10ns && sample <= 12ns);
    }
}

TEST(Distribution, isNeverNegative) {
    RandomSource random(1);
    const Distribution wide{Shape::Normal, 1ms, 1s};
    for (int i = 0; i < 1000; ++i)
        EXPECT_GE(wide.sample(random), Duration::zero());
    EXPECT_EQ(Distribution::constant(-1s).sample(random), Duration::zero());
}

TEST(Distribution, doesNotOverflowWhenItsDeviationIsAbsurd) {
    RandomSource random(1);
    const Distribution absurd{Shape::LogNormal, 1ns, 24h};
    for (int i = 0; i < 100'000; ++i) {
        const Duration sample = absurd.sample(random);
        ASSERT_TRUE(sample >= Duration::zero() && sample <= Distribution::longestSample);
    }
    EXPECT_EQ((Distribution{Shape::LogNormal, 0ns, 1s}).sample(random), Duration::zero());
}

TEST(Distribution, drawsTheSameFromTheSameSeed) {
    const Distribution normal{Shape::Normal, 10ms, 2ms};
    RandomSource one(5);
    RandomSource two(5);
    EXPECT_EQ(normal.sample(one), normal.sample(two));
    EXPECT_NE(normal.sample(one), normal.sample(one));
}

} // namespace playground
