#include "tests/support/tracetext.h"
#include "ui/timeline/timelineview.h"

#include <QContextMenuEvent>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace playground::ui {
namespace {

using playground::at;
using playground::TraceText;
using Tracks = std::vector<std::size_t>;

TEST(Arranging, movesAmongTheShownTracks) {
    struct Row {
        Arrangement before;
        std::size_t actor;
        std::size_t place;
        Tracks after;
    };
    const std::array rows{
        Row{{}, 0, 2, {1, 2, 0, 3}},                    // Down.
        Row{{}, 3, 0, {3, 0, 1, 2}},                    // To the top.
        Row{{}, 1, 1, {0, 1, 2, 3}},                    // Where it was.
        Row{{}, 0, 9, {1, 2, 3, 0}},                    // Below all.
        Row{{.hidden = {1}}, 0, 1, {2, 0, 3}},          // A hidden one does not count.
        Row{{.order = {3, 1}}, 0, 0, {0, 3, 1, 2}},     // One that had not been moved before.
        Row{{.order = {3, 1, 7}}, 3, 9, {1, 0, 2, 3}},  // One that is not there does not count.
    };
    for (std::size_t index = 0; index < rows.size(); ++index)
        EXPECT_EQ(shownTracks(withMoved(rows[index].before, 4, rows[index].actor, rows[index].place), 4),
                  rows[index].after)
            << index;
}

TEST(Arranging, newActorsComeBelowThoseThatWereMoved) {
    const Arrangement moved = withMoved({}, 2, 1, 0);
    EXPECT_EQ(shownTracks(moved, 3), (Tracks{1, 0, 2}));
}

class TracksInView : public ::testing::Test {
protected:
    TracksInView() {
        view.resize(1228, 700);
        view.setStore(&text.store);
        view.advance(at(100));
        view.show();
    }
    Tracks shown() const {
        Tracks tracks;
        for (const TrackGroup& group : view.scene().layout->groups())
            if (group.actor)
                tracks.push_back(*group.actor);
        return tracks;
    }
    QPoint header(std::size_t actor, int fromMiddle = 0) const {
        const TrackGroup* group = view.scene().layout->groupOf(actor);
        return {60, view.scene().areas.plot.top() + group->top + group->height / 2 + fromMiddle};
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(&view, static_cast<Qt::Key>(key), modifiers);
    }
    void drag(const QPoint& from, const QPoint& to) {
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
        for (const QPoint& where : {(from + to) / 2, to}) {
            QMouseEvent move(QEvent::MouseMove, where, view.viewport()->mapToGlobal(where), Qt::NoButton,
                             Qt::LeftButton, {});
            QCoreApplication::sendEvent(view.viewport(), &move);
        }
    }
    void drop(const QPoint& at) { QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, at); }

    TraceText text{"a async 1\n0 RR\nb threaded 2\n0 RR\n1 RR\nc async 1\n0 RR"};
    TimelineView view;
};

TEST_F(TracksInView, AHeaderIsDraggedToAnotherPlace) {
    drag(header(0), header(1, 10));
    EXPECT_TRUE(view.overlay().dropLine.has_value());
    EXPECT_EQ(view.overlay().dropLine, view.scene().layout->groupOf(2)->top);
    drop(header(1, 10));
    EXPECT_EQ(shown(), (Tracks{1, 0, 2}));
    EXPECT_FALSE(view.overlay().dropLine.has_value());
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(shown(), (Tracks{0, 1, 2}));
    press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(shown(), (Tracks{1, 0, 2}));
}

TEST_F(TracksInView, AHeaderThatIsDroppedWhereItWasChangesNothing) {
    const QSignalSpy changed(&view, &TimelineView::arrangementChanged);
    drag(header(1), header(1, 12));
    drop(header(1, 12));
    EXPECT_EQ(changed.count(), 0);
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(shown(), (Tracks{0, 1, 2}));
}

TEST_F(TracksInView, EscapeEndsADragAndTheTrackStaysWhereItWas) {
    drag(header(0), header(1, 10));
    press(Qt::Key_Escape);
    EXPECT_FALSE(view.overlay().dropLine.has_value());
    QMouseEvent move(QEvent::MouseMove, header(2), view.viewport()->mapToGlobal(header(2)), Qt::NoButton,
                     Qt::LeftButton, {});
    QCoreApplication::sendEvent(view.viewport(), &move);
    drop(header(2));
    EXPECT_EQ(shown(), (Tracks{0, 1, 2}));
}

TEST_F(TracksInView, ANewRunEndsADrag) {
    drag(header(0), header(1, 10));
    const TraceText other("a async 1\n0 RR");
    view.setStore(&other.store);
    EXPECT_FALSE(view.overlay().dropLine.has_value());
    drop({60, 400});
    view.setStore(nullptr);
}

TEST_F(TracksInView, ActorsThatCameWhileItIsHeldAreNotChosen) {
    view.setPaused(true);
    text.store.ingest(
        std::vector{Event{.time = at(150), .argument = 1, .actor = ActorId{4}, .kind = EventKind::ActorCreated}});
    view.advance(at(200));
    for (int times = 0; times < 5; ++times)
        press(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(view.trackInHand(), 2U);
    for (int times = 0; times < 3; ++times)
        press(Qt::Key_H);
    press(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_FALSE(view.grab().isNull());
}

TEST_F(TracksInView, ADoubleClickCollapsesAndExpands) {
    const int height = view.scene().layout->groupOf(1)->height;
    const auto doubleClick = [this] {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, header(1));
        QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, header(1));
    };
    doubleClick();
    EXPECT_LT(view.scene().layout->groupOf(1)->height, height);
    EXPECT_EQ(view.scene().layout->slotRow(1, 0)->lanes, 2U);
    doubleClick();
    EXPECT_EQ(view.scene().layout->groupOf(1)->height, height);
}

TEST_F(TracksInView, AClickOnTheBandOfACollapsedTrackExpandsIt) {
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_C);
    ASSERT_TRUE(view.arrangement().collapsed.contains(0));
    const TrackRow* band = view.scene().layout->slotRow(0, 0);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                      {view.scene().areas.plot.left() + 300, view.scene().areas.plot.top() + band->top + 8});
    EXPECT_TRUE(view.arrangement().collapsed.empty());
}

TEST_F(TracksInView, KeysChooseMoveHideAndShow) {
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(view.trackInHand(), 1U);
    press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(shown(), (Tracks{0, 2, 1}));
    press(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(shown(), (Tracks{1, 0, 2}));
    press(Qt::Key_H);
    EXPECT_EQ(shown(), (Tracks{0, 2}));
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(shown(), (Tracks{1, 0, 2}));
    press(Qt::Key_Right, Qt::AltModifier);
    press(Qt::Key_H, Qt::ShiftModifier);
    EXPECT_EQ(shown(), (Tracks{1, 0, 2}));
}

TEST_F(TracksInView, AHiddenTrackIsNotAskedForAgain) {
    press(Qt::Key_Down, Qt::ShiftModifier);
    for (int times = 0; times < 4; ++times)
        press(Qt::Key_H);
    EXPECT_TRUE(shown().empty());
    press(Qt::Key_C);
    press(Qt::Key_Down, Qt::ShiftModifier);
    view.selectCall(text.store.callAt(0).id);
    EXPECT_FALSE(view.grab().isNull());
}

TEST_F(TracksInView, TheMenuIsAboutTheTrackUnderThePointer) {
    const QSignalSpy wanted(&view, &TimelineView::trackMenuWanted);
    const auto ask = [&](QContextMenuEvent::Reason reason, const QPoint& where) {
        QContextMenuEvent event(reason, where, view.viewport()->mapToGlobal(where));
        QCoreApplication::sendEvent(view.viewport(), &event);
    };
    ask(QContextMenuEvent::Mouse, header(2));
    EXPECT_EQ(view.trackInHand(), 2U);
    EXPECT_EQ(wanted.count(), 1);
    ask(QContextMenuEvent::Mouse, {800, 300});
    EXPECT_EQ(wanted.count(), 1);
    ask(QContextMenuEvent::Keyboard, {800, 300});
    EXPECT_EQ(wanted.count(), 2);
}

} // namespace
} // namespace playground::ui
