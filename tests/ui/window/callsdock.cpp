#include "tests/ui/window/livewindow.h"
#include "ui/panels/calls/callspanel.h"
#include "ui/timeline/timelineview.h"

#include <QDockWidget>
#include <QTableView>

namespace playground::ui {
namespace {

class CallsDock : public LiveWindow {
protected:
    QDockWidget* dock() { return window->findChild<QDockWidget*>(QStringLiteral("callsDock")); }
    QTableView* table() { return window->findChild<QTableView*>(QStringLiteral("callsTable")); }
    TimelineView* timeline() { return window->findChild<TimelineView*>(); }
    QString cell(int row) { return table()->model()->index(row, 0).data().toString(); }
    QString numberOfSelected() { return QString::number(toNumber(timeline()->selectedCall().value_or(CallId::None))); }
    void run() {
        trigger("run");
        ASSERT_TRUE(wait([this] { return hasEnded(100) && table()->model()->rowCount() == 100; }));
    }
};

TEST_F(CallsDock, AKeyShowsItAndTheNextStartKnows) {
    EXPECT_FALSE(dock()->isVisible());
    activate();
    QTest::keyClick(window.get(), Qt::Key_T, Qt::ControlModifier);
    EXPECT_TRUE(dock()->isVisible());
    EXPECT_TRUE(table()->hasFocus());
    window->close();
    window.reset();
    open({});
    EXPECT_TRUE(dock()->isVisible());
    activate();
    QTest::keyClick(window.get(), Qt::Key_T, Qt::ControlModifier);
    EXPECT_FALSE(dock()->isVisible());
}

TEST_F(CallsDock, FollowsTheRunAndSelectsWhatTheTimelineSelects) {
    activate();
    trigger("callsTable");
    run();
    table()->setFocus();
    table()->selectRow(4);
    EXPECT_EQ(numberOfSelected(), cell(4));
    QTest::keyClick(table(), Qt::Key_Down);
    EXPECT_EQ(numberOfSelected(), cell(5));
    timeline()->setFocus();
    QTest::keyClick(timeline(), Qt::Key_Right);
    EXPECT_NE(numberOfSelected(), cell(5));
    EXPECT_EQ(cell(table()->currentIndex().row()), numberOfSelected());
    EXPECT_EQ(table()->selectionModel()->selectedRows().size(), 1);
    EXPECT_TRUE(table()->viewport()->rect().intersects(table()->visualRect(table()->currentIndex())));
    QTest::keyClick(timeline(), Qt::Key_Escape);
    EXPECT_FALSE(table()->selectionModel()->hasSelection());
    trigger("newRun");
    EXPECT_EQ(table()->model()->rowCount(), 0);
}

} // namespace
} // namespace playground::ui
