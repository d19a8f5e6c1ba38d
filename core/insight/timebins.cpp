#include "core/insight/timebins.h"

#include <algorithm>
#include <cmath>

namespace playground {
namespace {

// A power of ten that is not above it, or one nanosecond.
std::int64_t powerBelow(double nanoseconds) {
    std::int64_t power = 1;
    while (static_cast<double>(power) * 10 <= nanoseconds)
        power *= 10;
    return power;
}

Duration roundedTo(double nanoseconds, std::int64_t to) {
    return Duration(std::llround(nanoseconds / static_cast<double>(to)) * to);
}

constexpr double leastFactor = 1 + 1e-9; // Else a double might not grow.

double nanosecondsOf(Duration duration) { return static_cast<double>(duration.count()); }

// What the bins reach over: times that are all the same have some room at both sides.
TimeBand reachOf(Duration least, Duration most) {
    if (least < most)
        return {least, most};
    const Duration room = std::max(least / 10, tick);
    return {std::max(least - room, std::min(least, tick)), most + room};
}

// Rounded to about a tenth of a bin: enough for short numbers, and the bins stay alike.
std::vector<Duration> edgesByFactor(const TimeBand& reach, int about) {
    const double factor =
        std::max(std::pow(nanosecondsOf(reach.to) / nanosecondsOf(reach.from), 1.0 / about), leastFactor);
    std::vector<Duration> edges;
    double edge = nanosecondsOf(reach.from);
    for (bool isLast = false; !isLast; edge *= factor) {
        const std::int64_t step = powerBelow(edge * (factor - 1) / 4);
        Duration next = roundedTo(edge, step);
        if (edges.empty() && next > reach.from)
            next = std::max(next - Duration(step), tick);
        if (edges.empty() || next > edges.back())
            edges.push_back(next);
        isLast = edges.back() > reach.to;
    }
    return edges;
}

std::vector<Duration> edgesByStep(const TimeBand& reach, int about) {
    const double wanted = std::max(nanosecondsOf(reach.to - reach.from) / about, 1.0);
    const std::int64_t power = powerBelow(wanted);
    std::int64_t step = power;
    for (const std::int64_t times : {2, 5, 10})
        if (static_cast<double>(step) < wanted)
            step = times * power;
    std::vector<Duration> edges{Duration(reach.from.count() / step * step)};
    while (edges.back() <= reach.to)
        edges.push_back(edges.back() + Duration(step));
    return edges;
}

std::vector<Duration> edgesOf(const TimeDistribution& times, BinGrowth growth, int about) {
    if (growth == BinGrowth::Step)
        return edgesByStep(reachOf(times.least(), times.most()), about);
    if (times.most() == Duration(0))
        return {Duration(0), tick};
    const bool hasZero = times.least() == Duration(0);
    const Duration least = hasZero ? times.leastAfter(Duration(0)) : times.least();
    std::vector<Duration> edges = edgesByFactor(reachOf(least, times.most()), about);
    if (hasZero)
        edges.insert(edges.begin(), Duration(0));
    return edges;
}

} // namespace

std::uint64_t TimeBins::highest() const { return counts.empty() ? 0 : *std::ranges::max_element(counts); }

std::size_t TimeBins::binAt(Duration time) const {
    const auto next = std::ranges::upper_bound(edges, time) - edges.begin();
    return static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(next - 1, 0, std::ssize(counts) - 1));
}

Duration TimeBins::lengthAt(Duration time) const {
    const TimeBand bin = band(binAt(time));
    return bin.to - bin.from;
}

TimeBins binsOf(const TimeDistribution& times, BinGrowth growth, int about) {
    TimeBins bins;
    if (times.isEmpty())
        return bins;
    bins.edges = edgesOf(times, growth, about);
    for (std::size_t bin = 0; bin + 1 < bins.edges.size(); ++bin)
        bins.counts.push_back(times.countIn(bins.band(bin)));
    return bins;
}

} // namespace playground
