#include "tests/bench/runtime.h"

#include "core/actor/runtime.h"
#include "tests/bench/report.h"

#include <QCoroTask>

#include <memory>
#include <thread>
#include <vector>

namespace playground::bench {
namespace {

using namespace std::chrono_literals;

class Worker {
    ACTOR_METHODS(Worker, add, nap, turn)
public:
    QCoro::Task<int> add(int number) { co_return number + 1; }
    QCoro::Task<void> nap() { co_await playground::sleep(1s); }
    QCoro::Task<void> turn(int times) {
        for (int i = 0; i < times; ++i)
            co_await playground::yield();
    }
};

class Pool {
    ACTOR_METHODS(Pool, add)
public:
    int add(int number) { return number + 1; }
};

enum class Trace : std::uint8_t { Off, On };

/// A runtime whose events, if it is traced, are drained meanwhile as the window does.
class Bench final {
public:
    explicit Bench(Trace trace) : m_runtime(optionsFor(trace)) {}

    Runtime& runtime() { return m_runtime; }

private:
    RuntimeOptions optionsFor(Trace trace) {
        if (trace == Trace::Off)
            return {};
        m_recorder = std::make_unique<Recorder>(std::size_t{1} << 30U);
        m_reader = std::jthread([recorder = m_recorder.get()](const std::stop_token& stop) {
            while (!stop.stop_requested()) {
                std::this_thread::sleep_for(16ms);
                recorder->drain(TimePoint::max());
            }
        });
        return RuntimeOptions().recorder(m_recorder.get());
    }

    std::unique_ptr<Recorder> m_recorder;
    std::jthread m_reader;
    Runtime m_runtime; // Last, so that it goes first.
};

template <class Actor>
double nanosecondsACall(Trace trace, std::int64_t limit, int calls) {
    Bench bench(trace);
    const auto actor = bench.runtime().spawn<Actor>(ActorOptions().maxConcurrency(limit));
    get(actor.template remote<&Actor::add>(0)); // Its threads have started.
    std::vector<ObjectRef<int>> refs;
    refs.reserve(static_cast<std::size_t>(calls));
    const auto start = Clock::now();
    for (int number = 0; number < calls; ++number)
        refs.push_back(actor.template remote<&Actor::add>(number));
    benchmark::DoNotOptimize(get(refs));
    return nanosecondsEach(start, calls);
}

template <Trace trace>
void calls(benchmark::State& state) {
    for ([[maybe_unused]] auto _ : state)
        report(state, nanosecondsACall<Worker>(trace, 1'000'000, 1'000'000), "ns/call");
}

template <Trace trace>
void jobs(benchmark::State& state) {
    for ([[maybe_unused]] auto _ : state)
        report(state, nanosecondsACall<Pool>(trace, 2, 1'000'000), "ns/job");
}

double secondsBeyondOne(Trace trace, int sleepers) {
    Bench bench(trace);
    const auto actor = bench.runtime().spawn<Worker>(ActorOptions().maxConcurrency(sleepers));
    get(actor.remote<&Worker::add>(0));
    std::vector<ObjectRef<void>> refs;
    refs.reserve(static_cast<std::size_t>(sleepers));
    const auto start = Clock::now();
    for (int i = 0; i < sleepers; ++i)
        refs.push_back(actor.remote<&Worker::nap>());
    get(refs);
    return secondsSince(start) - 1;
}

template <Trace trace, int count>
void sleepers(benchmark::State& state) {
    for ([[maybe_unused]] auto _ : state)
        report(state, secondsBeyondOne(trace, count), "s");
}

template <Trace trace>
void yields(benchmark::State& state) {
    constexpr int times = 1'000'000;
    for ([[maybe_unused]] auto _ : state) {
        Bench bench(trace);
        const auto actor = bench.runtime().spawn<Worker>();
        get(actor.remote<&Worker::add>(0));
        const auto start = Clock::now();
        get(actor.remote<&Worker::turn>(times));
        report(state, nanosecondsEach(start, times), "ns/yield");
    }
}

} // namespace

void registerRuntime() {
    once("W1:ours, trace off", calls<Trace::Off>);
    once("W1:ours, trace on", calls<Trace::On>);
    once("W4 20k:ours, trace off", sleepers<Trace::Off, 20'000>);
    once("W4 20k:ours, trace on", sleepers<Trace::On, 20'000>);
    once("W4 1M:ours, trace off", sleepers<Trace::Off, 1'000'000>, 3);
    once("W4 1M:ours, trace on", sleepers<Trace::On, 1'000'000>, 3);
    once("W6:ours, trace off", jobs<Trace::Off>);
    once("W6:ours, trace on", jobs<Trace::On>);
    once("W8:ours, trace off", yields<Trace::Off>);
    once("W8:ours, trace on", yields<Trace::On>);
}

} // namespace playground::bench
