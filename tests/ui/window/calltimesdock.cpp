#include "tests/ui/window/livewindow.h"
#include "ui/panels/calltimes/histogramchart.h"
#include "ui/timeline/timelineview.h"

#include <QDockWidget>
#include <QLineEdit>

namespace playground::ui {
namespace {

class CallTimesDock : public LiveWindow {
protected:
    HistogramChart* chart() { return window->findChild<HistogramChart*>(); }
    TimelineView* timeline() { return window->findChild<TimelineView*>(); }
    QLineEdit* words() { return window->findChild<QLineEdit*>(QStringLiteral("findWords")); }
    std::uint64_t counted() {
        const auto& counts = chart()->plot().bins().counts;
        return std::accumulate(counts.begin(), counts.end(), std::uint64_t{0});
    }
    bool lights(std::uint64_t calls) {
        return wait([&] { return timeline()->search() != nullptr && timeline()->search()->count() == calls; });
    }
};

TEST_F(CallTimesDock, ABrushIsWordsOfTheFindBarAndLightsItsCalls) {
    activate();
    QTest::keyClick(window.get(), Qt::Key_H, Qt::ControlModifier);
    EXPECT_TRUE(chart()->isVisible());
    EXPECT_TRUE(chart()->hasFocus());
    trigger("run");
    ASSERT_TRUE(wait([this] { return hasEnded(100) && counted() == 100; }));
    press(Qt::Key_Right);
    EXPECT_TRUE(words()->isVisible());
    EXPECT_TRUE(words()->text().contains(QStringLiteral("dur"))) << words()->text().toStdString();
    EXPECT_TRUE(chart()->hasFocus());
    EXPECT_TRUE(lights(chart()->plot().bins().highest()));
    press(Qt::Key_Escape);
    EXPECT_FALSE(words()->isVisible());
    EXPECT_EQ(timeline()->search(), nullptr);
    press(Qt::Key_Right);
    trigger("find");
    QTest::keyClick(words(), Qt::Key_Escape);
    EXPECT_EQ(chart()->brush(), std::nullopt);
}

TEST_F(CallTimesDock, WhatTheTimelineSelectsIsMarkedAndCounted) {
    trigger("callTimesHistogram");
    trigger("run");
    ASSERT_TRUE(wait([this] { return hasEnded(100) && counted() == 100; }));
    timeline()->selectCall(store().callAt(3).id);
    EXPECT_TRUE(chart()->marks().back().isSelected);
    timeline()->selectRange(TimeRange{store().callAt(0).started, store().callAt(0).started + tick});
    EXPECT_TRUE(wait([this] { return counted() > 0 && counted() < 100; }));
    timeline()->selectRange(std::nullopt);
    EXPECT_TRUE(wait([this] { return counted() == 100; }));
    trigger("newRun");
    EXPECT_EQ(counted(), 0U);
}

} // namespace
} // namespace playground::ui
