#include "tests/ui/window/livewindow.h"
#include "ui/panels/statepanel.h"
#include "ui/timeline/timelineview.h"

#include <QComboBox>
#include <QDockWidget>
#include <QToolButton>

namespace playground::ui {
namespace {

class Travelling : public LiveWindow {
protected:
    Travelling()
        : timeline(window->findChild<TimelineView*>()),
          dock(window->findChild<QDockWidget*>(QStringLiteral("stateDock"))) {}

    void run() {
        trigger("run");
        ASSERT_TRUE(
            wait([this] { return store().callCount() > 0 && store().unended() == 0 && !controller->isTicking(); }));
    }

    TimelineView* timeline;
    QDockWidget* dock;
};

TEST_F(Travelling, theCriticalPathIsDrawnWhileItIsAskedFor) {
    run();
    activate();
    QTest::keyClick(window.get(), Qt::Key_C, Qt::ShiftModifier);
    ASSERT_TRUE(wait([&] { return !timeline->overlay().path.empty(); }));
    TimePoint last{};
    for (std::size_t index = 0; index < store().callCount(); ++index)
        last = std::max(last, store().callAt(index).ended);
    EXPECT_TRUE(wait([&] { return timeline->overlay().path.back().range.end == last; }));
    EXPECT_EQ(timeline->overlay().path.front().range.start, store().callAt(0).submitted);
    QTest::keyClick(window.get(), Qt::Key_C, Qt::ShiftModifier);
    EXPECT_TRUE(timeline->overlay().path.empty());
}

TEST_F(Travelling, theDockShowsTheStateAtTheCursor) {
    run();
    activate();
    QTest::keyClick(window.get(), Qt::Key_D, Qt::ControlModifier);
    ASSERT_TRUE(dock->isVisible());
    timeline->setCursorTime(store().callAt(0).started);
    auto* title = dock->findChild<QLabel*>(QStringLiteral("stateTitle"));
    EXPECT_TRUE(wait([&] { return title->text().startsWith(QStringLiteral("At ")); }));
    timeline->setFollowing(true);
    EXPECT_TRUE(wait([&] { return title->text() == QStringLiteral("Now"); }));
}

TEST_F(Travelling, playsFromTheCursorToTheEnd) {
    run();
    window->findChild<QComboBox*>(QStringLiteral("playSpeed"))->setCurrentText(QStringLiteral("100×"));
    timeline->setCursorTime(TimePoint{});
    auto* button = window->findChild<QToolButton*>(QStringLiteral("playButton"));
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_TRUE(button->isChecked());
    EXPECT_TRUE(wait([&] { return timeline->cursorTime() == timeline->now(); }));
    EXPECT_TRUE(wait([&] { return !button->isChecked(); }));
}

TEST_F(Travelling, theKeyStopsWhatItPlays) {
    run();
    window->findChild<QComboBox*>(QStringLiteral("playSpeed"))->setCurrentText(QStringLiteral("0.1×"));
    timeline->setCursorTime(TimePoint{});
    activate();
    QTest::keyClick(window.get(), Qt::Key_K);
    EXPECT_TRUE(wait([&] { return timeline->cursorTime() > TimePoint{}; }));
    QTest::keyClick(window.get(), Qt::Key_K);
    const auto stopped = timeline->cursorTime();
    QTest::qWait(0);
    EXPECT_FALSE(window->findChild<QAction*>(QStringLiteral("play"))->isChecked());
    EXPECT_EQ(timeline->cursorTime(), stopped);
    EXPECT_LT(*stopped, timeline->now());
}

} // namespace
} // namespace playground::ui
