#include "core/scenario/distribution.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace playground {

namespace {

double exponential(double mean, RandomSource& random) { return -mean * std::log(1.0 - random.uniform()); }

double standardNormal(RandomSource& random) {
    const double radius = std::sqrt(exponential(2.0, random));
    return radius * std::cos(2.0 * std::numbers::pi * random.uniform());
}

/// Mean and deviation are those of the value, not of its logarithm.
double logNormal(double mean, double deviation, RandomSource& random) {
    if (mean <= 0.0)
        return 0.0;
    const double ratio = deviation / mean;
    const double variance = std::log1p(ratio * ratio);
    return std::exp(std::log(mean) - variance / 2.0 + std::sqrt(variance) * standardNormal(random));
}

double drawn(const Distribution& distribution, RandomSource& random) {
    const auto first = static_cast<double>(distribution.first.count());
    const auto second = static_cast<double>(distribution.second.count());
    switch (distribution.shape) {
    case Distribution::Shape::Constant:
        return first;
    case Distribution::Shape::Uniform:
        return first + (second - first) * random.uniform();
    case Distribution::Shape::Exponential:
        return exponential(first, random);
    case Distribution::Shape::Normal:
        return first + second * standardNormal(random);
    case Distribution::Shape::LogNormal:
        return logNormal(first, second, random);
    }
    return first;
}

} // namespace

Duration Distribution::sample(RandomSource& random) const {
    if (shape == Shape::Constant)
        return std::max(first, Duration::zero());
    const double nanoseconds = std::clamp(drawn(*this, random), 0.0, static_cast<double>(longestSample.count()));
    return Duration(std::llround(nanoseconds));
}

Duration Distribution::mean() const { return shape == Shape::Uniform ? first + (second - first) / 2 : first; }

} // namespace playground
