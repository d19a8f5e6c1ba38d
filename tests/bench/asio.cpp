// The same work as Boost.Asio does it, with its coroutines where the work is one.
#include "tests/bench/asio.h"

#include "tests/bench/dormitory.h"
#include "tests/bench/report.h"

// Asio 1.74 forgets it.
#include <atomic>
#include <boost/asio.hpp>
#include <future>
#include <memory>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace playground::bench {
namespace {

namespace asio = boost::asio;
using namespace std::chrono_literals;

/// A loop on a thread of its own.
class LoopThread final {
public:
    LoopThread() : m_work(asio::make_work_guard(m_loop)), m_thread([this] { m_loop.run(); }) {}
    ~LoopThread() {
        m_work.reset();
        m_thread.join();
    }
    LoopThread(const LoopThread&) = delete;
    LoopThread& operator=(const LoopThread&) = delete;
    asio::io_context& loop() { return m_loop; }

private:
    asio::io_context m_loop{1};
    asio::executor_work_guard<asio::io_context::executor_type> m_work;
    std::thread m_thread;
};

/// Results that are counted as they come, so that no call needs a promise of its own. Counter: int where one thread
/// answers.
template <class Counter>
class Answers final {
public:
    explicit Answers(int count) : m_results(static_cast<std::size_t>(count)), m_left(count) {}
    void take(int number, int result) {
        m_results[static_cast<std::size_t>(number)] = result;
        if (--m_left == 0)
            m_done.set_value();
    }
    void wait() { m_done.get_future().wait(); }

private:
    std::vector<int> m_results;
    Counter m_left;
    std::promise<void> m_done;
};

template <class Counter, class Target>
double nanosecondsAPost(Target& target, int count) {
    Answers<Counter> answers(count);
    const auto start = Clock::now();
    for (int number = 0; number < count; ++number)
        asio::post(target, [&answers, number] { answers.take(number, number + 1); });
    answers.wait();
    return nanosecondsEach(start, count);
}

void callsByPost(benchmark::State& state) {
    for ([[maybe_unused]] auto _ : state) {
        LoopThread thread;
        report(state, nanosecondsAPost<int>(thread.loop(), 1'000'000), "ns/call");
    }
}

asio::awaitable<int> add(int number) { co_return number + 1; }

void callsBySpawn(benchmark::State& state) {
    constexpr int calls = 300'000;
    for ([[maybe_unused]] auto _ : state) {
        LoopThread thread;
        std::vector<std::future<int>> refs;
        refs.reserve(calls);
        const auto start = Clock::now();
        for (int number = 0; number < calls; ++number)
            refs.push_back(asio::co_spawn(thread.loop(), add(number), asio::use_future));
        for (std::future<int>& ref : refs)
            benchmark::DoNotOptimize(ref.get());
        report(state, nanosecondsEach(start, calls), "ns/call");
    }
}

asio::awaitable<void> callOneAtATime(int times) {
    const auto loop = co_await asio::this_coro::executor;
    for (int number = 0; number < times; ++number) {
        auto call = asio::co_spawn(loop, add(number), asio::use_awaitable);
        benchmark::DoNotOptimize(co_await std::move(call));
    }
}

asio::awaitable<void> turn(int times) {
    const auto loop = co_await asio::this_coro::executor;
    for (int i = 0; i < times; ++i)
        co_await asio::post(loop, asio::use_awaitable);
}

/// Of one coroutine that does something that often.
void onOneLoop(benchmark::State& state, asio::awaitable<void> (*coroutine)(int), const char* unit) {
    constexpr int times = 1'000'000;
    for ([[maybe_unused]] auto _ : state) {
        asio::io_context loop(1);
        asio::co_spawn(loop, coroutine(times), asio::detached);
        const auto start = Clock::now();
        loop.run();
        report(state, nanosecondsEach(start, times), unit);
    }
}

void roundTrips(benchmark::State& state) { onOneLoop(state, callOneAtATime, "ns/call"); }
void yields(benchmark::State& state) { onOneLoop(state, turn, "ns/yield"); }

asio::awaitable<void> nap(Clock::duration duration, Dormitory* dormitory = nullptr) {
    const auto loop = co_await asio::this_coro::executor;
    asio::steady_timer timer(loop, duration);
    if (dormitory)
        dormitory->enter();
    co_await timer.async_wait(asio::use_awaitable);
}

template <int count>
void sleepers(benchmark::State& state) {
    for ([[maybe_unused]] auto _ : state) {
        asio::io_context loop(1);
        Dormitory dormitory(count);
        const auto start = Clock::now();
        for (int i = 0; i < count; ++i)
            asio::co_spawn(loop, nap(1s, &dormitory), asio::detached);
        loop.run();
        report(state, secondsSince(start) - 1, dormitory);
    }
}

asio::awaitable<void> napWhileAnyAreLeft(int& left) {
    while (left-- > 0)
        co_await nap(1ms);
}

void limitedSleepers(benchmark::State& state) {
    for ([[maybe_unused]] auto _ : state) {
        asio::io_context loop(1);
        int left = limitedCalls;
        const auto start = Clock::now();
        for (int i = 0; i < callLimit; ++i)
            asio::co_spawn(loop, napWhileAnyAreLeft(left), asio::detached);
        loop.run();
        report(state, millisecondsBeyondIdeal(start), "ms");
    }
}

template <std::size_t threads>
void jobs(benchmark::State& state) {
    for ([[maybe_unused]] auto _ : state) {
        asio::thread_pool pool(threads);
        report(state, nanosecondsAPost<std::atomic<int>>(pool, 1'000'000), "ns/job");
    }
}

void spawning(benchmark::State& state) {
    for ([[maybe_unused]] auto _ : state) {
        std::vector<std::unique_ptr<LoopThread>> threads;
        const auto start = Clock::now();
        for (int i = 0; i < spawnedActors; ++i) {
            threads.push_back(std::make_unique<LoopThread>());
            benchmark::DoNotOptimize(asio::co_spawn(threads.back()->loop(), add(i), asio::use_future).get());
        }
        report(state, microsecondsEach(start, spawnedActors), "us");
    }
}

} // namespace

void registerAsio() {
    once("W1:Asio post, results counted", callsByPost);
    once("W1:Asio co_spawn + std::future", callsBySpawn);
    once("W3:Asio co_spawn, awaited", roundTrips);
    once("W4 20k:Asio steady_timer", sleepers<20'000>, 3);
    once("W4 1M:Asio steady_timer", sleepers<1'000'000>, 3);
    once("W5:Asio steady_timer, 100 coroutines", limitedSleepers);
    once("W6 of 2:Asio thread_pool, results counted", jobs<2>);
    once("W6 of 8:Asio thread_pool, results counted", jobs<8>);
    once("W7:Asio io_context in a std::thread", spawning);
    once("W8:Asio post, awaited", yields);
}

} // namespace playground::bench
