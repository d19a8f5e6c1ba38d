#pragma once

#include <benchmark/benchmark.h>

#include <chrono>

namespace playground::bench {

using Clock = std::chrono::steady_clock;

/// Every benchmark is named "work:who" and gives one figure in one unit; tests/bench/run makes the table from them.
inline void report(benchmark::State& state, double figure, const char* unit) {
    state.counters["figure"] = figure;
    state.SetLabel(unit);
}

inline double secondsSince(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

inline double nanosecondsEach(Clock::time_point start, int count) { return secondsSince(start) * 1e9 / count; }
inline double microsecondsEach(Clock::time_point start, int count) { return secondsSince(start) * 1e6 / count; }

/// W5: so many calls sleep a millisecond each, so many at a time.
inline constexpr int limitedCalls = 10'000;
inline constexpr int callLimit = 100;
inline double millisecondsBeyondIdeal(Clock::time_point start) {
    return secondsSince(start) * 1e3 - double{limitedCalls} / callLimit;
}

/// W7: so many actors, each with a thread of its own.
inline constexpr int spawnedActors = 100;

/// Registers `function` as "work:who": one pass, five times over.
inline void once(const char* name, void (*function)(benchmark::State&), int repetitions = 5) {
    benchmark::RegisterBenchmark(name, function)->Iterations(1)->Repetitions(repetitions)->UseRealTime();
}

} // namespace playground::bench
