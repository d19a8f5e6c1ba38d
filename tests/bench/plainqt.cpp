// The same work as Qt and QCoro offer it without a library of ours.
#include "tests/bench/plainqt.h"

#include "tests/bench/dormitory.h"
#include "tests/bench/report.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QCoroTask>
#include <QCoroTimer>
#include <QFuture>
#include <QPromise>
#include <QThread>
#include <QThreadPool>
#include <QTimer>
#include <QtConcurrent>

#include <memory>
#include <vector>

namespace playground::bench {
namespace {

using namespace std::chrono_literals;

const auto callType = static_cast<QEvent::Type>(QEvent::registerEventType());

struct AddEvent final : QEvent {
    explicit AddEvent(int value) : QEvent(callType), number(value) {
        promise.start(); // QFuture::result() does not wait for a promise that has not started.
    }
    QPromise<int> promise;
    int number;
};

class Adder final : public QObject {
protected:
    void customEvent(QEvent* event) override {
        auto& add = static_cast<AddEvent&>(*event);
        add.promise.addResult(add.number + 1);
        add.promise.finish();
    }
};

QFuture<int> post(Adder& adder, int number) {
    auto event = std::make_unique<AddEvent>(number);
    QFuture<int> ref = event->promise.future();
    QCoreApplication::postEvent(&adder, event.release());
    return ref;
}

/// An object that is called on a thread of its own.
class AdderThread final {
public:
    AdderThread() {
        m_adder.moveToThread(&m_thread);
        m_thread.start();
    }
    ~AdderThread() {
        m_thread.quit();
        m_thread.wait();
    }
    AdderThread(const AdderThread&) = delete;
    AdderThread& operator=(const AdderThread&) = delete;
    Adder& adder() { return m_adder; }

private:
    QThread m_thread;
    Adder m_adder;
};

void callsByPostEvent(benchmark::State& state) {
    constexpr int calls = 200'000;
    for ([[maybe_unused]] auto _ : state) {
        AdderThread thread;
        std::vector<QFuture<int>> refs;
        refs.reserve(calls);
        const auto start = Clock::now();
        for (int number = 0; number < calls; ++number)
            refs.push_back(post(thread.adder(), number));
        for (QFuture<int>& ref : refs)
            benchmark::DoNotOptimize(ref.result());
        report(state, nanosecondsEach(start, calls), "ns/call");
    }
}

QCoro::Task<void> callOneAtATime(Adder& adder, int times) {
    for (int number = 0; number < times; ++number) {
        const QFuture<int> ref = post(adder, number);
        benchmark::DoNotOptimize(co_await ref);
    }
}

void roundTrips(benchmark::State& state) {
    constexpr int times = 200'000;
    for ([[maybe_unused]] auto _ : state) {
        Adder adder;
        const auto start = Clock::now();
        QCoro::waitFor(callOneAtATime(adder, times));
        report(state, nanosecondsEach(start, times), "ns/call");
    }
}

void spawning(benchmark::State& state) {
    for ([[maybe_unused]] auto _ : state) {
        std::vector<std::unique_ptr<AdderThread>> threads;
        const auto start = Clock::now();
        for (int i = 0; i < spawnedActors; ++i) {
            threads.push_back(std::make_unique<AdderThread>());
            benchmark::DoNotOptimize(post(threads.back()->adder(), i).result());
        }
        report(state, microsecondsEach(start, spawnedActors), "us");
    }
}

/// Runs the caller's loop until all sleepers have called it.
class Countdown final {
public:
    explicit Countdown(int count) : m_left(count) {}
    void arrive() {
        if (--m_left == 0)
            m_loop.quit();
    }
    void wait() { m_loop.exec(); }

private:
    QEventLoop m_loop;
    int m_left;
};

constexpr int fewSleepers = 20'000;

void sleepersByTimer(benchmark::State& state) {
    for ([[maybe_unused]] auto _ : state) {
        Dormitory dormitory(fewSleepers);
        Countdown countdown(fewSleepers);
        std::vector<std::unique_ptr<QTimer>> timers;
        timers.reserve(fewSleepers);
        const auto start = Clock::now();
        for (int i = 0; i < fewSleepers; ++i) {
            timers.push_back(std::make_unique<QTimer>());
            timers.back()->setTimerType(Qt::PreciseTimer);
            timers.back()->setSingleShot(true);
            QObject::connect(timers.back().get(), &QTimer::timeout, timers.back().get(), [&] { countdown.arrive(); });
            timers.back()->start(1s);
            dormitory.enter();
        }
        countdown.wait();
        report(state, secondsSince(start) - 1, dormitory);
    }
}

QCoro::Task<void> sleepOnce(Countdown& countdown, Dormitory& dormitory) {
    dormitory.enter();
    co_await QCoro::sleepFor(1s);
    countdown.arrive();
}

void sleepersByCoroutine(benchmark::State& state) {
    for ([[maybe_unused]] auto _ : state) {
        Dormitory dormitory(fewSleepers);
        Countdown countdown(fewSleepers);
        std::vector<QCoro::Task<void>> tasks;
        tasks.reserve(fewSleepers);
        const auto start = Clock::now();
        for (int i = 0; i < fewSleepers; ++i)
            tasks.push_back(sleepOnce(countdown, dormitory));
        countdown.wait();
        report(state, secondsSince(start) - 1, dormitory);
    }
}

void limitedByTimer(benchmark::State& state) {
    for ([[maybe_unused]] auto _ : state) {
        Countdown countdown(limitedCalls);
        int left = limitedCalls - callLimit;
        std::vector<std::unique_ptr<QTimer>> timers;
        const auto start = Clock::now();
        for (int i = 0; i < callLimit; ++i) {
            timers.push_back(std::make_unique<QTimer>());
            QTimer& timer = *timers.back();
            timer.setTimerType(Qt::PreciseTimer);
            timer.setSingleShot(true);
            QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
                if (left-- > 0)
                    timer.start();
                countdown.arrive();
            });
            timer.start(1ms);
        }
        countdown.wait();
        report(state, millisecondsBeyondIdeal(start), "ms");
    }
}

QCoro::Task<void> napWhileAnyAreLeft(int& left, Countdown& countdown) {
    while (left-- > 0) {
        co_await QCoro::sleepFor(1ms);
        countdown.arrive();
    }
}

void limitedByCoroutine(benchmark::State& state) {
    for ([[maybe_unused]] auto _ : state) {
        Countdown countdown(limitedCalls);
        int left = limitedCalls;
        std::vector<QCoro::Task<void>> tasks;
        const auto start = Clock::now();
        for (int i = 0; i < callLimit; ++i)
            tasks.push_back(napWhileAnyAreLeft(left, countdown));
        countdown.wait();
        report(state, millisecondsBeyondIdeal(start), "ms");
    }
}

template <int threads, class Submit>
void jobs(benchmark::State& state, Submit submit) {
    constexpr int count = 200'000;
    for ([[maybe_unused]] auto _ : state) {
        QThreadPool pool;
        pool.setMaxThreadCount(threads);
        const auto start = Clock::now();
        submit(pool, count);
        report(state, nanosecondsEach(start, count), "ns/job");
    }
}

template <int threads>
void jobsByThreadPool(benchmark::State& state) {
    jobs<threads>(state, [](QThreadPool& pool, int count) {
        for (int i = 0; i < count; ++i)
            pool.start([i] { benchmark::DoNotOptimize(i); });
        pool.waitForDone();
    });
}

template <int threads>
void jobsByConcurrentRun(benchmark::State& state) {
    jobs<threads>(state, [](QThreadPool& pool, int count) {
        std::vector<QFuture<int>> refs;
        refs.reserve(static_cast<std::size_t>(count));
        for (int i = 0; i < count; ++i)
            refs.push_back(QtConcurrent::run(&pool, [i] { return i + 1; }));
        for (QFuture<int>& ref : refs)
            benchmark::DoNotOptimize(ref.result());
    });
}

void postToSelf(QObject& self, int left, QEventLoop& loop) {
    if (left == 0)
        return loop.quit();
    QMetaObject::invokeMethod(
        &self, [&self, left, &loop] { postToSelf(self, left - 1, loop); }, Qt::QueuedConnection);
}

void yieldByQueuedCall(benchmark::State& state) {
    constexpr int yields = 300'000;
    for ([[maybe_unused]] auto _ : state) {
        QObject self;
        QEventLoop loop;
        const auto start = Clock::now();
        postToSelf(self, yields, loop);
        loop.exec();
        report(state, nanosecondsEach(start, yields), "ns/yield");
    }
}

QCoro::Task<void> sleepForNothing(int times) {
    for (int i = 0; i < times; ++i)
        co_await QCoro::sleepFor(0ms);
}

void yieldByCoroutine(benchmark::State& state) {
    constexpr int yields = 100'000;
    for ([[maybe_unused]] auto _ : state) {
        const auto start = Clock::now();
        QCoro::waitFor(sleepForNothing(yields));
        report(state, nanosecondsEach(start, yields), "ns/yield");
    }
}

} // namespace

void registerPlainQt() {
    once("W1:Qt postEvent + QFuture", callsByPostEvent);
    once("W3:Qt postEvent, QFuture awaited", roundTrips);
    once("W4 20k:QTimer each", sleepersByTimer, 2);
    once("W4 20k:QCoro sleepFor", sleepersByCoroutine, 2);
    once("W5:QTimer, reused", limitedByTimer);
    once("W5:QCoro sleepFor, 100 coroutines", limitedByCoroutine);
    once("W6 of 2:QThreadPool, no result", jobsByThreadPool<2>);
    once("W6 of 2:QtConcurrent run", jobsByConcurrentRun<2>);
    once("W6 of 8:QThreadPool, no result", jobsByThreadPool<8>);
    once("W6 of 8:QtConcurrent run", jobsByConcurrentRun<8>);
    once("W7:Qt object in a QThread", spawning);
    once("W8:Qt queued call", yieldByQueuedCall);
    once("W8:QCoro sleepFor(0)", yieldByCoroutine);
}

} // namespace playground::bench
