#include "tests/ui/window/livewindow.h"
#include "ui/panels/whatif/sweepchart.h"

#include <QDockWidget>
#include <QUndoStack>

namespace playground::ui {
namespace {

class WhatIfDock : public LiveWindow {
protected:
    QDockWidget* dock() { return window->findChild<QDockWidget*>(QStringLiteral("whatIfDock")); }
    SweepChart* chart() { return window->findChild<SweepChart*>(QStringLiteral("sweepChart")); }
    bool isCharted() {
        return wait([this] { return !chart()->accessibleDescription().isEmpty(); });
    }
    std::int64_t limit() { return document->scenario().actor("async_worker")->maxConcurrency.value_or(0); }
};

TEST_F(WhatIfDock, AKeyAsksAndAClickSetsTheLimitWhichCanBeUndone) {
    activate();
    QTest::keyClick(window.get(), Qt::Key_I, Qt::ControlModifier);
    ASSERT_TRUE(dock()->isVisible());
    ASSERT_TRUE(isCharted()) << "the first playground is small";
    const std::int64_t before = limit();
    ASSERT_NE(before, 1);
    chart()->setFocus();
    QTest::keyClick(chart(), Qt::Key_Home);
    QTest::keyClick(chart(), Qt::Key_Return);
    EXPECT_EQ(limit(), 1);
    EXPECT_EQ(in<QSpinBox>("async_worker", "limitSpin")->value(), 1);
    document->history().undo();
    EXPECT_EQ(limit(), before);
}

TEST_F(WhatIfDock, AsksNothingWhileItIsHidden) {
    trigger("run");
    ASSERT_TRUE(wait([this] { return hasEnded(100); }));
    EXPECT_FALSE(dock()->isVisible());
    EXPECT_TRUE(chart()->accessibleDescription().isEmpty());
}

} // namespace
} // namespace playground::ui
