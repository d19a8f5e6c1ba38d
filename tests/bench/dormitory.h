#pragma once

#include "tests/bench/report.h"

namespace playground::bench {

/// Where the calls of a W4 sleep: tells what each takes of memory while all do. Memory is what the process has in RAM.
/// Exact in a process that did nothing else before. Thread: one at a time.
class Dormitory final {
public:
    /// Gives what was freed before back to the system, or sleepers would seem to cost nothing.
    explicit Dormitory(int beds);

    /// When a call is about to sleep. The last one weighs them all.
    void enter() {
        if (++m_asleep == m_beds)
            weigh();
    }
    double bytesEach() const { return m_bytes / m_beds; }

private:
    void weigh();

    double m_before;
    double m_bytes = 0;
    int m_beds;
    int m_asleep = 0;
};

/// What tests/bench/run shows as two works.
inline void report(benchmark::State& state, double secondsBeyondOne, const Dormitory& dormitory) {
    report(state, secondsBeyondOne, "s");
    state.counters["bytes"] = dormitory.bytesEach();
}

} // namespace playground::bench
