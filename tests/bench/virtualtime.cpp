#include "tests/bench/virtualtime.h"

#include "core/engine/session.h"
#include "core/scenario/reader.h"
#include "core/virtual/virtualmachine.h"
#include "tests/bench/report.h"

#include <string>

namespace playground::bench {
namespace {

/// One actor of one method, called so often.
Scenario scenarioOf(const char* method, int limit, int calls) {
    const std::string text = R"({"actorplay": 1, "cores": 4, "classes": {"W": {"methods": {"m": )" +
                             std::string(method) + R"(}}}, "actors": {"a": {"class": "W", "max_concurrency": )" +
                             std::to_string(limit) + R"(}}, "driver": [{"fire": "a.m", "count": )" +
                             std::to_string(calls) + "}]}";
    return readScenario(text, "bench").value();
}

/// Runs it to its end, events being drained as whoever keeps them does, and gives millions of events a second.
void run(benchmark::State& state, const char* method, int limit, int calls) {
    const Scenario scenario = scenarioOf(method, limit, calls);
    for (auto _ : state) {
        Recorder recorder;
        const auto session = Session::create(scenario, recorder, Engine::Virtual).value();
        std::size_t events = 0;
        const auto start = Clock::now();
        session->runDriver();
        while ((!session->isIdle() || session->isDriverRunning()) && session->machine()->run(4096))
            events += recorder.drain(TimePoint::max()).size();
        events += recorder.drain(TimePoint::max()).size();
        report(state, static_cast<double>(events) / secondsSince(start) * 1e-6, "M events/s");
    }
}

void sleepers(benchmark::State& state) {
    run(state, R"({"async": true, "steps": [{"repeat": 8, "steps": [{"sleep": "1ms"}]}]})", 1000, 200'000);
}
void shortCalls(benchmark::State& state) {
    run(state, R"({"async": true, "steps": [{"sleep": "1ms"}]})", 1000, 500'000);
}
void threads(benchmark::State& state) {
    run(state, R"({"steps": [{"repeat": 8, "steps": [{"sleep": "1ms"}, {"compute": "100us"}]}]})", 80, 200'000);
}

} // namespace

void registerVirtualTime() {
    once("V1 virtual, coroutines that sleep 8 times:ours", sleepers);
    once("V2 virtual, coroutines that sleep once:ours", shortCalls);
    once("V3 virtual, 80 threads on 4 cores:ours", threads);
}

} // namespace playground::bench
