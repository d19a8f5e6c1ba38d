#include "core/exec/eventloop.h"

#include "core/exec/qtloopthread.h"

#include <QTimer>

#include <gtest/gtest.h>

#include <atomic>

using namespace playground;
using namespace std::chrono_literals;

namespace {

/// Runs a function on the loop's thread and waits for it.
template <class F>
void onLoop(QtLoopThread& thread, F&& function) {
    std::promise<void> done;
    thread.inbox().post(FunctionJob::make([&] {
        function();
        done.set_value();
    }));
    done.get_future().wait();
}

struct Again final : Job {
    void run() noexcept override {
        if (!stop)
            EventLoop::current()->post(*this);
        ++runs;
    }
    std::atomic<bool> stop = false;
    std::atomic<int> runs = 0;
};

} // namespace

TEST(EventLoop, runsJobsInTheOrderInWhichTheyWerePosted) {
    std::vector<int> order;
    QtLoopThread thread(
        Clock(), [] {}, [] {});
    thread.startLoop("loop");
    for (int number = 0; number < 1000; ++number)
        thread.inbox().post(FunctionJob::make([&order, number] { order.push_back(number); }));
    onLoop(thread, [] {});
    EXPECT_TRUE(std::is_sorted(order.begin(), order.end()));
    EXPECT_EQ(order.size(), 1000U);
}

TEST(EventLoop, letsQtsTimersFireWhileJobsNeverEnd) {
    Again again;
    QtLoopThread thread(
        Clock(), [] {}, [] {});
    thread.startLoop("loop");
    std::promise<void> fired;
    onLoop(thread, [&] {
        EventLoop::current()->post(again);
        QTimer::singleShot(1, [&] {
            again.stop = true;
            fired.set_value();
        });
    });
    EXPECT_EQ(fired.get_future().wait_for(10s), std::future_status::ready);
    EXPECT_GT(again.runs.load(), 1);
}

TEST(EventLoop, runsJobsInsideAQtEventLoopOfAJob) {
    QtLoopThread thread(
        Clock(), [] {}, [] {});
    thread.startLoop("loop");
    bool ran = false;
    onLoop(thread, [&] {
        QEventLoop inner;
        EventLoop::current()->post(FunctionJob::make([&] {
            ran = true;
            inner.quit();
        }));
        inner.exec();
    });
    EXPECT_TRUE(ran);
}

TEST(EventLoop, runsWhatWasPostedBeforeItEndsAndRefusesTheRest) {
    std::atomic<int> ran = 0;
    Hold<Inbox> inbox;
    {
        QtLoopThread thread(
            Clock(), [] {}, [] {});
        thread.startLoop("loop");
        inbox = Hold<Inbox>(&thread.inbox());
        for (int number = 0; number < 100; ++number)
            thread.inbox().post(FunctionJob::make([&ran] { ++ran; }));
    }
    EXPECT_EQ(ran.load(), 100);
    struct Nothing final : Job {
        void run() noexcept override {}
    } late;
    EXPECT_FALSE(inbox->post(late));
}

TEST(EventLoop, runsWhatWasPostedBeforeItsThreadStarted) {
    std::vector<int> order;
    QtLoopThread thread(
        Clock(), [&order] { order.push_back(0); }, [&order] { order.push_back(3); });
    for (int number = 1; number <= 2; ++number)
        thread.inbox().post(FunctionJob::make([&order, number] { order.push_back(number); }));
    thread.startLoop("loop");
    onLoop(thread, [] {});
    thread.quit();
    thread.join();
    EXPECT_EQ(order, (std::vector{0, 1, 2, 3}));
}

TEST(EventLoop, dropsJobsAndRefusesMoreWhenItsThreadNeverStarts) {
    struct Dropped final : Job {
        void run() noexcept override { ++runs; }
        void dropped() noexcept override { ++drops; }
        int runs = 0;
        int drops = 0;
    } job;
    QtLoopThread thread(
        Clock(), [] {}, [] {});
    EXPECT_TRUE(thread.inbox().post(job));
    thread.join();
    EXPECT_EQ(job.runs, 0);
    EXPECT_EQ(job.drops, 1);
    EXPECT_FALSE(thread.inbox().post(job));
}

TEST(Clock, runsFasterThanTheWallWhenAsked) {
    const Clock clock(10);
    EXPECT_EQ(clock.toWall(1s), 100ms);
    const TimePoint now = clock.now();
    EXPECT_LE(now, clock.now());
}
