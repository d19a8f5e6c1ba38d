#include "tests/ui/window/livewindow.h"
#include "ui/timeline/timelineview.h"

#include <QPushButton>
#include <QSlider>

namespace playground::ui {
namespace {

class Running : public LiveWindow {};

TEST_F(Running, spaceFiresTheBatchesOfTheFirstStart) {
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    QTest::keyClick(window.get(), Qt::Key_Space);
    EXPECT_TRUE(wait([this] { return hasEnded(100); }));
    EXPECT_EQ(track("async_worker").finished, 50U);
    EXPECT_EQ(track("pool_worker").finished, 50U);
    EXPECT_EQ(track("async_worker").threads.size(), 1U);
    EXPECT_EQ(message(), QString());
}

TEST_F(Running, spaceInFlightPausesTheViewAndNotTheCalls) {
    auto* timeline = window->findChild<TimelineView*>();
    trigger("run");
    ASSERT_TRUE(wait([this] { return store().callCount() > 0; }));
    trigger("run");
    EXPECT_TRUE(timeline->isPaused());
    EXPECT_TRUE(wait([this] { return hasEnded(100); }));
    trigger("run");
    EXPECT_FALSE(timeline->isPaused());
    EXPECT_EQ(store().callCount(), 100U);
}

TEST_F(Running, shiftSpaceFiresAgainInFlight) {
    trigger("run");
    ASSERT_TRUE(wait([this] { return store().callCount() > 0; }));
    trigger("fireAgain");
    EXPECT_TRUE(wait([this] { return hasEnded(200); }));
}

TEST_F(Running, theRunGoesOnUntilANewOneIsWanted) {
    in<QSpinBox>("pool_worker", "fireCount")->setValue(4);
    in<QPushButton>("pool_worker", "fireButton")->click();
    ASSERT_TRUE(wait([this] { return hasEnded(4); }));
    in<QPushButton>("pool_worker", "fireButton")->click();
    ASSERT_TRUE(wait([this] { return hasEnded(8); }));
    trigger("newRun");
    EXPECT_EQ(store().callCount(), 0U);
}

TEST_F(Running, aChangedBatchIsWhatRunFires) {
    in<QSpinBox>("async_worker", "fireCount")->setValue(3);
    in<QSpinBox>("pool_worker", "fireCount")->setValue(2);
    trigger("run");
    EXPECT_TRUE(wait([this] { return hasEnded(5); }));
}

TEST_F(Running, theFramesStopWhenNothingHappens) {
    ASSERT_TRUE(wait([this] { return !controller->isTicking(); }));
    in<QSpinBox>("async_worker", "fireCount")->setValue(2);
    in<QPushButton>("async_worker", "fireButton")->click();
    EXPECT_TRUE(controller->isTicking());
    ASSERT_TRUE(wait([this] { return !controller->isTicking(); }));
    EXPECT_TRUE(hasEnded(2));
}

/// No call started while as many as the limit of that moment were in flight.
void expectLimitKept(const ActorTrack& track) {
    for (std::size_t change = 1; change < track.inFlight.size(); ++change) {
        const std::int64_t inFlight = track.inFlight.valueAt(change);
        if (inFlight > track.inFlight.valueAt(change - 1)) {
            EXPECT_LE(inFlight, track.limit.at(track.inFlight.timeAt(change)));
        }
    }
}

TEST_F(Running, theSpinBoxChangesTheLimitInFlight) {
    auto* limit = in<QSpinBox>("pool_worker", "limitSpin");
    trigger("run");
    ASSERT_TRUE(wait([this] { return track("pool_worker").finished >= 4; }));
    limit->setValue(1);
    ASSERT_TRUE(wait([this] { return track("pool_worker").inFlight.last() == 1; }));
    limit->setValue(16);
    EXPECT_TRUE(wait([this] { return track("pool_worker").inFlight.max() == 16; }));
    EXPECT_TRUE(wait([this] { return hasEnded(100); }));
    expectLimitKept(track("pool_worker"));
    EXPECT_EQ(document->scenario().actor("pool_worker")->maxConcurrency, 16);
}

TEST_F(Running, aDraggedSliderEndsAtItsLastValue) {
    auto* slider = in<QSlider>("async_worker", "limitSlider");
    trigger("run");
    ASSERT_TRUE(wait([this] { return track("async_worker").inFlight.last() == 10; }));
    slider->setSliderDown(true);
    for (int position = slider->value(); position > 0; --position)
        slider->setValue(position);
    slider->setSliderDown(false);
    EXPECT_TRUE(wait([this] { return track("async_worker").limit.last() == 1; }));
    EXPECT_TRUE(wait([this] { return track("async_worker").inFlight.last() == 1; }));
    trigger("newRun");
}

// They would take more than an hour; a test program is stopped long before.
TEST_F(Running, closingDoesNotWaitForTheCallsInFlight) {
    in<QSpinBox>("pool_worker", "fireCount")->setValue(100'000);
    trigger("run");
    ASSERT_TRUE(wait([this] { return store().unended() > 100; }));
    document->history().setClean();
    EXPECT_TRUE(window->close());
    window.reset();
}

} // namespace
} // namespace playground::ui
