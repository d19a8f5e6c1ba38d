#include "tests/bench/runtime.h"

#include "core/actor/runtime.h"
#include "tests/bench/dormitory.h"
#include "tests/bench/report.h"

#include <QCoroTask>

#include <memory>
#include <thread>
#include <vector>

namespace playground::bench {
namespace {

using namespace std::chrono_literals;

class Worker {
    ACTOR_METHODS(Worker, add, addPlainly, callAdd, callPlainly, nap, turn, turnAndAsk)
public:
    explicit Worker(Duration sleep = {}, Dormitory* dormitory = nullptr) : m_sleep(sleep), m_dormitory(dormitory) {}

    QCoro::Task<int> add(int number) { co_return number + 1; }
    int addPlainly(int number) { return number + 1; }
    QCoro::Task<void> callAdd(ActorHandle<Worker> self, int times) {
        for (int number = 0; number < times; ++number) {
            const int sum = co_await self.remote<&Worker::add>(number);
            benchmark::DoNotOptimize(sum);
        }
    }
    QCoro::Task<void> callPlainly(ActorHandle<Worker> self, int times) {
        for (int number = 0; number < times; ++number) {
            const int sum = co_await self.remote<&Worker::addPlainly>(number);
            benchmark::DoNotOptimize(sum);
        }
    }
    QCoro::Task<void> nap() {
        if (m_dormitory)
            m_dormitory->enter();
        co_await playground::sleep(m_sleep);
    }
    QCoro::Task<void> turn(int times) {
        for (int i = 0; i < times; ++i)
            co_await playground::yield();
    }

    QCoro::Task<void> turnAndAsk(int times) {
        for (int i = 0; i < times; ++i) {
            co_await playground::yield();
            benchmark::DoNotOptimize(Clock::now());
        }
    }

private:
    Duration m_sleep;
    Dormitory* m_dormitory; // Not ours; null when nobody is to be weighed.
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
double nanosecondsACall(const ActorHandle<Actor>& actor, int calls) {
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
    for ([[maybe_unused]] auto _ : state) {
        Bench bench(trace);
        const auto actor = bench.runtime().spawn<Worker>(ActorOptions().maxConcurrency(1'000'000));
        report(state, nanosecondsACall(actor, 1'000'000), "ns/call");
    }
}

template <Trace trace, int threads>
void jobs(benchmark::State& state) {
    for ([[maybe_unused]] auto _ : state) {
        Bench bench(trace);
        const auto pool = bench.runtime().spawn<Pool>(ActorOptions().maxConcurrency(threads));
        report(state, nanosecondsACall(pool, 1'000'000), "ns/job");
    }
}

template <Trace trace, auto method>
void roundTrips(benchmark::State& state) {
    constexpr int times = 1'000'000;
    for ([[maybe_unused]] auto _ : state) {
        Bench bench(trace);
        const auto actor = bench.runtime().spawn<Worker>();
        get(actor.template remote<&Worker::add>(0));
        const auto start = Clock::now();
        get(actor.template remote<method>(actor, times));
        report(state, nanosecondsEach(start, times), "ns/call");
    }
}

void napAll(const ActorHandle<Worker>& actor, int naps) {
    std::vector<ObjectRef<void>> refs;
    refs.reserve(static_cast<std::size_t>(naps));
    for (int i = 0; i < naps; ++i)
        refs.push_back(actor.remote<&Worker::nap>());
    get(refs);
}

template <Trace trace, int count>
void sleepers(benchmark::State& state) {
    for ([[maybe_unused]] auto _ : state) {
        Bench bench(trace);
        Dormitory dormitory(count);
        const auto actor = bench.runtime().spawn<Worker>(ActorOptions().maxConcurrency(count), 1s, &dormitory);
        get(actor.template remote<&Worker::add>(0));
        const auto start = Clock::now();
        napAll(actor, count);
        report(state, secondsSince(start) - 1, dormitory);
    }
}

template <Trace trace>
void limitedSleepers(benchmark::State& state) {
    for ([[maybe_unused]] auto _ : state) {
        Bench bench(trace);
        const auto actor = bench.runtime().spawn<Worker>(ActorOptions().maxConcurrency(callLimit), 1ms);
        get(actor.template remote<&Worker::add>(0));
        const auto start = Clock::now();
        napAll(actor, limitedCalls);
        report(state, millisecondsBeyondIdeal(start), "ms");
    }
}

template <Trace trace>
void spawning(benchmark::State& state) {
    for ([[maybe_unused]] auto _ : state) {
        Bench bench(trace);
        std::vector<ActorHandle<Worker>> actors;
        const auto start = Clock::now();
        for (int i = 0; i < spawnedActors; ++i) {
            actors.push_back(bench.runtime().spawn<Worker>());
            benchmark::DoNotOptimize(get(actors.back().template remote<&Worker::add>(i)));
        }
        report(state, microsecondsEach(start, spawnedActors), "us");
    }
}

template <Trace trace, auto turn = &Worker::turn>
void yields(benchmark::State& state) {
    constexpr int times = 1'000'000;
    for ([[maybe_unused]] auto _ : state) {
        Bench bench(trace);
        const auto actor = bench.runtime().spawn<Worker>();
        get(actor.template remote<&Worker::add>(0));
        const auto start = Clock::now();
        get(actor.template remote<turn>(times));
        report(state, nanosecondsEach(start, times), "ns/yield");
    }
}

/// Calls while so many others are in flight and go on being so.
template <int others>
void callsAmongOthers(benchmark::State& state) {
    constexpr int calls = 200'000;
    for ([[maybe_unused]] auto _ : state) {
        Bench bench(Trace::Off);
        const auto actor = bench.runtime().spawn<Worker>(ActorOptions().maxConcurrency(others + calls), 1h);
        for (int i = 0; i < others; ++i)
            actor.template remote<&Worker::nap>();
        report(state, nanosecondsACall(actor, calls), "ns/call");
    }
}

} // namespace

void registerRuntime() {
    once("W1:ours, trace off", calls<Trace::Off>);
    once("W1:ours, trace on", calls<Trace::On>);
    once("W3:ours, trace off", roundTrips<Trace::Off, &Worker::callAdd>);
    once("W3:ours, trace on", roundTrips<Trace::On, &Worker::callAdd>);
    once("W3:ours, trace off, no coroutine", roundTrips<Trace::Off, &Worker::callPlainly>);
    once("W4 20k:ours, trace off", sleepers<Trace::Off, 20'000>, 3);
    once("W4 20k:ours, trace on", sleepers<Trace::On, 20'000>, 3);
    once("W4 1M:ours, trace off", sleepers<Trace::Off, 1'000'000>, 3);
    once("W4 1M:ours, trace on", sleepers<Trace::On, 1'000'000>, 3);
    once("W5:ours, trace off", limitedSleepers<Trace::Off>);
    once("W5:ours, trace on", limitedSleepers<Trace::On>);
    once("W6 of 2:ours, trace off", jobs<Trace::Off, 2>);
    once("W6 of 2:ours, trace on", jobs<Trace::On, 2>);
    once("W6 of 8:ours, trace off", jobs<Trace::Off, 8>);
    once("W6 of 8:ours, trace on", jobs<Trace::On, 8>);
    once("W7:ours, trace off", spawning<Trace::Off>);
    once("W7:ours, trace on", spawning<Trace::On>);
    once("W8:ours, trace off", yields<Trace::Off>);
    once("W8:ours, trace on", yields<Trace::On>);
    once("W8:ours, trace on, one more clock read a wake", yields<Trace::On, &Worker::turnAndAsk>);
    once("In flight:ours, among 1,000", callsAmongOthers<1'000>);
    once("In flight:ours, among 1,000,000", callsAmongOthers<1'000'000>);
}

} // namespace playground::bench
