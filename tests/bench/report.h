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

/// Registers `function` as "work:who": one pass, five times over.
inline void once(const char* name, void (*function)(benchmark::State&), int repetitions = 5) {
    benchmark::RegisterBenchmark(name, function)->Iterations(1)->Repetitions(repetitions)->UseRealTime();
}

} // namespace playground::bench
