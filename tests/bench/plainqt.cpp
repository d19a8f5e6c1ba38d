// The same work as Qt and QCoro offer it without a library of ours.
#include "tests/bench/plainqt.h"

#include "tests/bench/report.h"

#include <QCoreApplication>
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

void callsByPostEvent(benchmark::State& state) {
    constexpr int calls = 200'000;
    for ([[maybe_unused]] auto _ : state) {
        QThread thread;
        Adder adder;
        adder.moveToThread(&thread);
        thread.start();
        std::vector<QFuture<int>> refs;
        refs.reserve(calls);
        const auto start = Clock::now();
        for (int number = 0; number < calls; ++number) {
            auto event = std::make_unique<AddEvent>(number);
            refs.push_back(event->promise.future());
            QCoreApplication::postEvent(&adder, event.release());
        }
        for (QFuture<int>& ref : refs)
            benchmark::DoNotOptimize(ref.result());
        report(state, nanosecondsEach(start, calls), "ns/call");
        thread.quit();
        thread.wait();
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

double timersBeyondOneSecond() {
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
    }
    countdown.wait();
    return secondsSince(start) - 1;
}

QCoro::Task<void> sleepOnce(Countdown& countdown) {
    co_await QCoro::sleepFor(1s);
    countdown.arrive();
}

double coroutinesBeyondOneSecond() {
    Countdown countdown(fewSleepers);
    std::vector<QCoro::Task<void>> tasks;
    tasks.reserve(fewSleepers);
    const auto start = Clock::now();
    for (int i = 0; i < fewSleepers; ++i)
        tasks.push_back(sleepOnce(countdown));
    countdown.wait();
    return secondsSince(start) - 1;
}

void sleepersByTimer(benchmark::State& state) {
    for ([[maybe_unused]] auto _ : state)
        report(state, timersBeyondOneSecond(), "s");
}

void sleepersByCoroutine(benchmark::State& state) {
    for ([[maybe_unused]] auto _ : state)
        report(state, coroutinesBeyondOneSecond(), "s");
}

template <class Submit>
void jobs(benchmark::State& state, Submit submit) {
    constexpr int count = 200'000;
    for ([[maybe_unused]] auto _ : state) {
        QThreadPool pool;
        pool.setMaxThreadCount(2);
        const auto start = Clock::now();
        submit(pool, count);
        report(state, nanosecondsEach(start, count), "ns/job");
    }
}

void jobsByThreadPool(benchmark::State& state) {
    jobs(state, [](QThreadPool& pool, int count) {
        for (int i = 0; i < count; ++i)
            pool.start([i] { benchmark::DoNotOptimize(i); });
        pool.waitForDone();
    });
}

void jobsByConcurrentRun(benchmark::State& state) {
    jobs(state, [](QThreadPool& pool, int count) {
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
    once("W4 20k:QTimer each", sleepersByTimer, 2);
    once("W4 20k:QCoro sleepFor", sleepersByCoroutine, 2);
    once("W6:QThreadPool, no result", jobsByThreadPool);
    once("W6:QtConcurrent run", jobsByConcurrentRun);
    once("W8:Qt queued call", yieldByQueuedCall);
    once("W8:QCoro sleepFor(0)", yieldByCoroutine);
}

} // namespace playground::bench
