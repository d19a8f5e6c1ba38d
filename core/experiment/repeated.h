#pragma once

#include "core/insight/runfacts.h"
#include "core/insight/summary.h"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

namespace playground {

/// What one of several runs of a scenario came to.
struct RunNumbers {
    RunOutcome outcome = RunOutcome::Completed;
    Duration makespan{};
    Spread latency; ///< From submission to end, of the calls that ended.
    std::map<std::string, std::int64_t> peaks; ///< In flight, by actor.
};

RunNumbers numbersOf(const TraceStore& store, TimePoint end, const RunFacts& facts);

/// From submission to end, of the calls that ended.
Spread latencyOf(const TraceStore& store);

template <class T>
struct Extent {
    T least{};
    T median{}; ///< Of an even number the lower one.
    T most{};
    bool isOne() const { return least == most; }
    bool operator==(const Extent&) const = default;
};

/// Needs a value.
template <class T>
Extent<T> extentOf(std::vector<T> values) {
    std::ranges::sort(values);
    return {values.front(), values[(values.size() - 1) / 2], values.back()};
}

/// What they have in common, and what not: on the virtual engine all, on the real one what the rules say.
struct Repeated {
    std::size_t runs = 0;
    std::map<RunOutcome, std::size_t> outcomes;
    Extent<Duration> makespan;
    Extent<Duration> p50; ///< Of latency; likewise the next.
    Extent<Duration> p99;
    std::map<std::string, Extent<std::int64_t>> peaks;
};

/// Needs at least one.
Repeated summarize(const std::vector<RunNumbers>& runs);

std::string toText(const Repeated& repeated, const RunFacts& facts);
std::string toJson(const Repeated& repeated, const RunFacts& facts);

} // namespace playground
