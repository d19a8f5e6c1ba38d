#include "tests/support/tracetext.h"
#include "ui/timeline/livepill.h"
#include "ui/timeline/timelineview.h"

#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace playground::ui {
namespace {

class TimeCursor : public ::testing::Test {
protected:
    TimeCursor() {
        view.resize(1228, 700);
        view.setStore(&text.store);
        view.advance(at(100));
        view.show();
    }
    QPoint onRuler(int x) const {
        const Areas& areas = view.scene().areas;
        return {areas.plot.left() + x, areas.ruler.center().y()};
    }
    TimePoint timeAt(int x) const { return view.scene().viewport.timeAt(x); }
    void moveTo(const QPoint& where) { // With the button held.
        QMouseEvent event(QEvent::MouseMove, where, view.viewport()->mapToGlobal(where), Qt::NoButton, Qt::LeftButton,
                          {});
        QCoreApplication::sendEvent(view.viewport(), &event);
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(&view, static_cast<Qt::Key>(key), modifiers);
    }

    TraceText text{"web async 2\n0 RRAAR.RRRR\n1 .RRRR\n"};
    TimelineView view;
};

TEST_F(TimeCursor, comesWhereTheRulerIsClicked) {
    const QSignalSpy moved(&view, &TimelineView::cursorTimeChanged);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, onRuler(300));
    EXPECT_EQ(view.cursorTime(), timeAt(300));
    EXPECT_EQ(moved.size(), 1);
    EXPECT_FALSE(view.isFollowing()) << "the newest would leave it behind";
    EXPECT_EQ(view.selectedRange(), std::nullopt);
}

TEST_F(TimeCursor, isDraggedAlongTheRulerAndNotBeyondTheRun) {
    view.setVisibleRange({at(0), at(400)});
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, onRuler(50));
    moveTo(onRuler(120));
    EXPECT_EQ(view.cursorTime(), timeAt(120));
    moveTo(onRuler(900));
    EXPECT_EQ(view.cursorTime(), at(100));
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, onRuler(900));
    EXPECT_EQ(view.cursorTime(), at(100));
}

TEST_F(TimeCursor, leavesShiftedDragsOnTheRulerToRanges) {
    QTest::mousePress(view.viewport(), Qt::LeftButton, Qt::ShiftModifier, onRuler(50));
    moveTo(onRuler(120));
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, Qt::ShiftModifier, onRuler(120));
    EXPECT_TRUE(view.selectedRange());
    EXPECT_EQ(view.cursorTime(), std::nullopt);
}

TEST_F(TimeCursor, isSteppedByTheArrowsFromEventToEvent) {
    view.setCursorTime(at(3));
    press(Qt::Key_Right);
    EXPECT_EQ(view.cursorTime(), at(4));
    press(Qt::Key_Right);
    EXPECT_EQ(view.cursorTime(), at(5));
    press(Qt::Key_Left);
    EXPECT_EQ(view.cursorTime(), at(4));
}

TEST_F(TimeCursor, staysWhenACallIsSelectedAndTheArrowsGoAlongCalls) {
    view.setCursorTime(at(3));
    view.selectCall(text.store.callAt(0).id);
    press(Qt::Key_Right);
    EXPECT_EQ(view.cursorTime(), at(3));
    EXPECT_NE(view.selectedCall(), text.store.callAt(0).id);
}

TEST_F(TimeCursor, endsWithTheLivePill) {
    view.setCursorTime(at(3));
    auto* pill = view.findChild<LivePill*>();
    ASSERT_EQ(pill->state(), LivePill::State::Behind);
    QTest::mouseClick(pill, Qt::LeftButton);
    EXPECT_EQ(view.cursorTime(), std::nullopt);
    EXPECT_TRUE(view.isFollowing());
}

TEST_F(TimeCursor, staysWhileTheRunGoesOn) {
    view.setCursorTime(at(3));
    view.advance(at(200));
    EXPECT_EQ(view.cursorTime(), at(3));
}

TEST_F(TimeCursor, jumpsFromWarningToWarning) {
    view.setWarnings({{{at(8), at(9)}, text.store.callAt(2).id}, {{at(2), at(4)}, text.store.callAt(0).id}});
    press(Qt::Key_N);
    EXPECT_EQ(view.cursorTime(), at(2));
    EXPECT_EQ(view.selectedCall(), text.store.callAt(0).id);
    press(Qt::Key_N);
    EXPECT_EQ(view.cursorTime(), at(8));
    press(Qt::Key_N);
    EXPECT_EQ(view.cursorTime(), at(8)) << "it is the last one";
    press(Qt::Key_N, Qt::ShiftModifier);
    EXPECT_EQ(view.cursorTime(), at(2));
}

} // namespace
} // namespace playground::ui
