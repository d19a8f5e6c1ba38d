#include "tests/bench/trace.h"

#include "core/trace/recorder.h"
#include "tests/bench/report.h"

#include <array>
#include <atomic>
#include <ctime>
#include <mutex>
#include <stdexcept>
#include <thread>
#include <utility>
#include <vector>

namespace playground::bench {
namespace {

double threadCpuNanoseconds() {
    timespec spent{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return static_cast<double>(spent.tv_sec) * 1e9 + static_cast<double>(spent.tv_nsec);
}

constexpr int writers = 4;
constexpr int eventsEach = 2'000'000;

/// What one would write first.
class PlainRecorder final {
public:
    void record(const Event& event) {
        const std::lock_guard lock(m_mutex);
        m_events.push_back(event);
    }
    std::vector<Event> drain(TimePoint) {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_events, {});
    }

private:
    std::mutex m_mutex; // Guards the events: writers meet each other and the reader.
    std::vector<Event> m_events;
};

/// Nanoseconds of a writer's own time an event, the question for the time included, waiting for others not.
template <class AnyRecorder>
double recordAll(AnyRecorder& recorder, Clock::time_point start) {
    const double before = threadCpuNanoseconds();
    for (int i = 0; i < eventsEach; ++i)
        recorder.record({.time = TimePoint(Clock::now() - start), .kind = EventKind::Logged});
    return (threadCpuNanoseconds() - before) / eventsEach;
}

struct Costs {
    double record = 0;
    double drain = 0;
};

/// Four threads record as fast as they can while this one drains, sixty times a second.
template <class AnyRecorder>
Costs costsOfRecording(AnyRecorder&& recorder) {
    using namespace std::chrono_literals;
    std::array<double, writers> costs{};
    std::atomic<int> running{writers};
    std::vector<std::jthread> threads;
    const auto start = Clock::now();
    for (double& cost : costs)
        threads.emplace_back([&] {
            cost = recordAll(recorder, start);
            --running;
        });
    std::size_t drained = 0;
    double draining = 0;
    const auto drain = [&](TimePoint watermark) {
        const double before = threadCpuNanoseconds();
        const std::vector<Event> events = recorder.drain(watermark);
        draining += threadCpuNanoseconds() - before;
        drained += events.size();
    };
    while (running > 0) {
        std::this_thread::sleep_for(16ms);
        drain(TimePoint(Clock::now() - start - 32ms));
    }
    drain(TimePoint::max());
    if (drained != std::size_t{writers} * eventsEach)
        throw std::runtime_error("events were lost");
    double sum = 0;
    for (const double cost : costs)
        sum += cost;
    return {.record = sum / writers, .drain = draining / static_cast<double>(drained)};
}

void recording(benchmark::State& state) {
    for ([[maybe_unused]] auto _ : state)
        report(state, costsOfRecording(Recorder(std::size_t{1} << 30U)).record, "ns/event");
}

void recordingPlainly(benchmark::State& state) {
    for ([[maybe_unused]] auto _ : state)
        report(state, costsOfRecording(PlainRecorder()).record, "ns/event");
}

/// What any recorder pays.
void asking(benchmark::State& state) {
    for ([[maybe_unused]] auto _ : state) {
        const auto start = Clock::now();
        for (int i = 0; i < eventsEach; ++i)
            benchmark::DoNotOptimize(Clock::now());
        report(state, nanosecondsEach(start, eventsEach), "ns/event");
    }
}

void draining(benchmark::State& state) {
    for ([[maybe_unused]] auto _ : state)
        report(state, costsOfRecording(Recorder(std::size_t{1} << 30U)).drain, "ns/event");
}

} // namespace

void registerTrace() {
    once("Recorder:ours", recording, 3);
    once("Recorder:mutex + vector", recordingPlainly, 3);
    once("Recorder:the question for the time alone", asking, 3);
    once("Drain:ours", draining, 3);
}

} // namespace playground::bench
