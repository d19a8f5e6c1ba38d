#include "ui/panels/latestthread.h"

#include <gtest/gtest.h>

#include <future>
#include <new>
#include <stdexcept>

namespace playground::ui {
namespace {

/// Why the work failed, as it was told.
QString failureOf(const LatestThread::Work& work) {
    std::promise<QString> told;
    LatestThread thread;
    thread.begin(work, [&told](const QString& why) { told.set_value(why); });
    return told.get_future().get();
}

TEST(LatestThread, tellsWhatTheWorkThrew) {
    EXPECT_EQ(failureOf([](const std::stop_token&) { throw std::runtime_error("no thread is left"); }),
              QStringLiteral("no thread is left"));
}

TEST(LatestThread, tellsInWordsThatTheMemoryIsFull) {
    EXPECT_EQ(failureOf([](const std::stop_token&) { throw std::bad_alloc(); }),
              QStringLiteral("There is not enough memory for this."));
}

TEST(LatestThread, beginsWhenTheWorkBeforeHasStopped) {
    std::atomic<bool> isWorking = false;
    std::promise<bool> overlapped;
    LatestThread thread;
    std::promise<void> begun;
    thread.begin(
        [&](const std::stop_token& stop) {
            isWorking = true;
            begun.set_value();
            while (!stop.stop_requested())
                std::this_thread::yield();
            isWorking = false;
        },
        [](const QString&) {});
    begun.get_future().get();
    thread.begin([&](const std::stop_token&) { overlapped.set_value(isWorking); }, [](const QString&) {});
    EXPECT_FALSE(overlapped.get_future().get());
}

} // namespace
} // namespace playground::ui
