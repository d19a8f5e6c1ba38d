#include "tests/support/tracetext.h"
#include "ui/timeline/geometry/columngrid.h"
#include "ui/timeline/livepill.h"
#include "ui/timeline/paint/legend.h"
#include "ui/timeline/timelineview.h"

#include <QApplication>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

namespace playground::ui {
namespace {

using playground::at;
using playground::TraceText;

class View : public ::testing::Test {
protected:
    View() {
        view.resize(1228, 700);
        view.setStore(&text.store);
        view.advance(at(100));
        view.show();
    }
    void look(std::int64_t from, std::int64_t to) { view.setVisibleRange({at(from), at(to)}); }
    const Scene& scene() const { return view.scene(); }
    QPoint point(double milliseconds, TrackRow::Kind kind, std::size_t lane = 0) const {
        for (const TrackRow& row : scene().layout->rows())
            if (row.kind == kind && row.lane == lane)
                return {scene().areas.plot.left() +
                            static_cast<int>(scene().viewport.pixelAt(TimePoint(fromMilliseconds(milliseconds)))),
                        scene().areas.plot.top() + row.top - scene().panes.scroll + 10};
        return {};
    }
    QPoint slot(double milliseconds, std::size_t lane = 0) const {
        return point(milliseconds, TrackRow::Kind::Slot, lane);
    }
    bool slotIsShown() const { return scene().layout->slotRow(0, 0) != nullptr; }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(&view, static_cast<Qt::Key>(key), modifiers);
    }
    void click(const QPoint& where) { QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, where); }
    void drag(const QPoint& from, const QPoint& to, Qt::KeyboardModifiers modifiers = {}) {
        send(QEvent::MouseButtonPress, from, Qt::LeftButton, modifiers);
        send(QEvent::MouseMove, (from + to) / 2, Qt::LeftButton, modifiers);
        send(QEvent::MouseMove, to, Qt::LeftButton, modifiers);
        send(QEvent::MouseButtonRelease, to, Qt::NoButton, modifiers);
    }
    void send(QEvent::Type type, const QPoint& where, Qt::MouseButtons held, Qt::KeyboardModifiers modifiers) {
        const auto button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, where, view.viewport()->mapToGlobal(where), button, held, modifiers);
        QCoreApplication::sendEvent(view.viewport(), &event);
    }
    void wheel(const QPoint& where, const QPoint& delta, Qt::KeyboardModifiers modifiers = {}) {
        QWheelEvent event(where, view.viewport()->mapToGlobal(where), {}, delta, {}, modifiers, Qt::NoScrollPhase,
                          false);
        QCoreApplication::sendEvent(view.viewport(), &event);
    }
    CallId call(std::size_t index) const { return text.store.callAt(index).id; }

    TraceText text{"web async 2\n0 RRAAR.RRRR.RR\n1 .RBB!RRx\npool threaded 1\n0 RRRRRR|RRRR"};
    TimelineView view;
};

TEST_F(View, FollowsTheRunFromItsFirstMoment) {
    EXPECT_TRUE(view.isFollowing());
    EXPECT_EQ(view.visibleRange().start, at(0));
    EXPECT_TRUE(view.visibleRange().contains(at(100)));
    view.advance(at(60'000));
    EXPECT_TRUE(view.visibleRange().contains(at(60'000)));
    const Duration beyond = view.visibleRange().length() - std::chrono::seconds(10);
    EXPECT_GE(beyond, Duration::zero());
    EXPECT_LE(beyond.count(), view.scene().areas.plot.width()) << "a nanosecond a column";
    EXPECT_TRUE(gridOf(view.scene().viewport).has_value());
}

TEST_F(View, StopsFollowingWhenAPersonMovesItAndTheLiveButtonBringsItBack) {
    const QSignalSpy followed(&view, &TimelineView::followingChanged);
    press(Qt::Key_W);
    EXPECT_FALSE(view.isFollowing());
    EXPECT_EQ(view.pill().state(), LivePill::State::Behind);
    const TimeRange range = view.visibleRange();
    view.advance(at(5000));
    EXPECT_EQ(view.visibleRange(), range);
    press(Qt::Key_End);
    EXPECT_TRUE(view.isFollowing());
    EXPECT_TRUE(view.visibleRange().contains(at(5000)));
    EXPECT_EQ(followed.count(), 2);
}

TEST_F(View, HoldsStillWhilePausedAndCountsWhatIsNew) {
    view.setPaused(true);
    const TimeRange range = view.visibleRange();
    const std::array<Event, 1> event{
        Event{.time = at(120), .call = CallId{99}, .actor = ActorId{1}, .kind = EventKind::Submitted}};
    text.store.ingest(event);
    view.advance(at(200));
    EXPECT_EQ(view.visibleRange(), range);
    EXPECT_EQ(scene().now, at(100));
    EXPECT_EQ(view.pill().state(), LivePill::State::Paused);
    EXPECT_TRUE(view.pill().text().contains(QStringLiteral("+1")));
    view.setPaused(false);
    EXPECT_EQ(scene().now, at(200));
}

TEST_F(View, WheelWithControlZoomsAtTheCursor) {
    look(0, 100);
    const QPoint where(700, 300);
    const auto timeThere = [&] { return scene().viewport.timeAt(where.x() - scene().areas.plot.left()); };
    const TimePoint before = timeThere();
    wheel(where, {0, 240}, Qt::ControlModifier);
    EXPECT_LT(view.visibleRange().length(), std::chrono::milliseconds(70));
    EXPECT_LE(std::abs((timeThere() - before).count()), 2);
}

TEST_F(View, WheelWithShiftOrSidewaysMovesInTime) {
    look(100, 200);
    wheel({700, 300}, {0, -120}, Qt::ShiftModifier);
    EXPECT_GT(view.visibleRange().start, at(100));
    const TimeRange moved = view.visibleRange();
    wheel({700, 300}, {120, 0});
    EXPECT_LT(view.visibleRange().start, moved.start);
}

TEST_F(View, WheelAloneScrollsTracksAndLeavesTheTimeAlone) {
    view.resize(1228, 300);
    const TimeRange range = view.visibleRange();
    wheel({700, 200}, {0, -120});
    EXPECT_GT(scene().panes.scroll, 0);
    EXPECT_EQ(view.visibleRange(), range);
    EXPECT_TRUE(view.isFollowing());
}

TEST_F(View, ADragMovesTheTimeWithThePointer) {
    look(100, 200);
    const TimePoint held = scene().viewport.timeAt(500);
    drag({scene().areas.plot.left() + 500, 300}, {scene().areas.plot.left() + 300, 300});
    EXPECT_NEAR(scene().viewport.pixelAt(held), 300, 1);
    EXPECT_EQ(view.selectedCall(), std::nullopt);
}

TEST_F(View, ADragWithShiftSelectsARange) {
    look(0, 100);
    const QSignalSpy selected(&view, &TimelineView::rangeSelected);
    const int left = scene().areas.plot.left();
    drag({left + 400, 300}, {left + 200, 300}, Qt::ShiftModifier);
    ASSERT_TRUE(view.selectedRange().has_value());
    EXPECT_EQ(view.selectedRange()->start, scene().viewport.timeAt(200));
    EXPECT_EQ(view.selectedRange()->end, scene().viewport.timeAt(400));
    EXPECT_GE(selected.count(), 1);
    press(Qt::Key_F);
    EXPECT_LT(view.visibleRange().length(), std::chrono::milliseconds(25));
}

TEST_F(View, KeysSelectARangeAndMoveBothItsEdges) {
    look(0, 100);
    press(Qt::Key_Right, Qt::ShiftModifier);
    press(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(view.selectedRange(), (TimeRange{at(50), at(55)}));
    press(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(view.selectedRange(), (TimeRange{at(45), at(55)}));
    EXPECT_FALSE(view.isFollowing());
}

TEST_F(View, ADragUpAndDownLeavesTheFollowingAlone) {
    view.resize(1228, 300);
    view.advance(at(60'000));
    const int left = scene().areas.plot.left();
    send(QEvent::MouseButtonPress, {left + 400, 250}, Qt::LeftButton, {});
    send(QEvent::MouseMove, {left + 400, 230}, Qt::LeftButton, {});
    view.advance(at(60'100));
    const TimeRange newest = view.visibleRange();
    send(QEvent::MouseMove, {left + 400, 220}, Qt::LeftButton, {});
    EXPECT_EQ(view.visibleRange(), newest);
    EXPECT_TRUE(view.isFollowing());
    EXPECT_GT(scene().panes.scroll, 0);
}

TEST_F(View, ARangeThatIsDraggedWhileFollowingStaysUnderThePointer) {
    view.advance(at(60'000));
    const int left = scene().areas.plot.left();
    const TimePoint pressed = scene().viewport.timeAt(200);
    send(QEvent::MouseButtonPress, {left + 200, 300}, Qt::LeftButton, Qt::ShiftModifier);
    send(QEvent::MouseMove, {left + 210, 300}, Qt::LeftButton, Qt::ShiftModifier);
    view.advance(at(61'000));
    send(QEvent::MouseMove, {left + 400, 300}, Qt::LeftButton, Qt::ShiftModifier);
    EXPECT_FALSE(view.isFollowing());
    EXPECT_EQ(view.selectedRange(), (TimeRange{pressed, scene().viewport.timeAt(400)}));
}

TEST_F(View, ADragEndsWhenTheButtonIsNoLongerHeld) {
    look(100, 200);
    const int left = scene().areas.plot.left();
    send(QEvent::MouseButtonPress, {left + 400, 300}, Qt::LeftButton, {});
    send(QEvent::MouseMove, {left + 380, 300}, Qt::LeftButton, {});
    const TimeRange range = view.visibleRange();
    send(QEvent::MouseMove, {left + 100, 300}, Qt::NoButton, {});
    EXPECT_EQ(view.visibleRange(), range);
}

TEST_F(View, AClickOnABarThatIsCutOffDoesNotMoveIt) {
    look(3, 20);
    const TimeRange range = view.visibleRange();
    click(slot(3.5));
    EXPECT_EQ(view.selectedCall(), call(0));
    EXPECT_EQ(view.visibleRange(), range);
}

TEST_F(View, SmallTurnsOfAWheelAddUp) {
    view.resize(1228, 300);
    for (int turn = 0; turn < 40; ++turn)
        wheel({700, 200}, {0, -1});
    EXPECT_EQ(scene().panes.scroll, 20);
}

TEST_F(View, AWheelThatDoesNotTurnMovesNothing) {
    wheel({700, 300}, {0, 0}, Qt::ControlModifier);
    wheel({700, 300}, {0, 0}, Qt::ShiftModifier);
    wheel({700, 300}, {30, 0}, Qt::ControlModifier);
    EXPECT_TRUE(view.isFollowing());
}

TEST_F(View, TheCardAtThePointerFollowsWhatIsUnderIt) {
    view.advance(at(60'000));
    const QPoint where = {scene().areas.plot.left() + 300, point(0, TrackRow::Kind::InFlight).y()};
    send(QEvent::MouseMove, where, Qt::NoButton, {});
    const auto timeOfCard = [&] { return view.overlay().card.lines.back().value; };
    const QString before = timeOfCard();
    view.advance(at(61'000));
    EXPECT_NE(timeOfCard(), before);
}

TEST_F(View, TheCardAtThePointerFollowsTheScrolledTracks) {
    view.resize(1228, 300);
    look(0, 20);
    send(QEvent::MouseMove, slot(1), Qt::NoButton, {});
    ASSERT_EQ(view.overlay().hovered, call(0));
    view.verticalScrollBar()->setValue(1000);
    EXPECT_NE(view.overlay().hovered, call(0));
}

TEST_F(View, NumbersHoldStillWhilePaused) {
    view.setPaused(true);
    const std::array<Event, 2> events{
        Event{.time = at(120), .call = CallId{99}, .actor = ActorId{1}, .kind = EventKind::Submitted},
        Event{.time = at(121), .call = CallId{99}, .argument = 5, .actor = ActorId{1}, .kind = EventKind::Started}};
    const std::uint64_t running = scene().numbers.at(0).in(CallState::Running);
    const std::size_t rows = scene().layout->rows().size();
    text.store.ingest(events);
    view.advance(at(200));
    view.resize(1000, 500);
    EXPECT_EQ(scene().numbers.at(0).in(CallState::Running), running);
    EXPECT_EQ(scene().layout->rows().size(), rows);
    view.setPaused(false);
    EXPECT_EQ(scene().numbers.at(0).in(CallState::Running), running + 1);
    EXPECT_GT(scene().layout->rows().size(), rows);
}

TEST_F(View, AClickSelectsACallAndOneBesideItClears) {
    look(0, 20);
    const QSignalSpy selected(&view, &TimelineView::callSelected);
    click(slot(3));
    EXPECT_EQ(view.selectedCall(), call(0));
    click(slot(5.5));
    EXPECT_EQ(view.selectedCall(), std::nullopt);
    EXPECT_EQ(selected.count(), 2);
}

TEST_F(View, ADoubleClickZoomsToTheSpan) {
    look(0, 100);
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, slot(3));
    EXPECT_LT(view.visibleRange().length(), std::chrono::milliseconds(3));
    EXPECT_TRUE(view.visibleRange().contains(at(3)));
}

TEST_F(View, ArrowsGoFromCallToCallOfTheLane) {
    look(0, 20);
    click(slot(3));
    press(Qt::Key_Right);
    const CallRecord* second = text.store.call(view.selectedCall().value());
    EXPECT_EQ(second->started, at(6));
    press(Qt::Key_Right);
    EXPECT_EQ(text.store.call(*view.selectedCall())->started, at(11));
    press(Qt::Key_Right);
    EXPECT_EQ(text.store.call(*view.selectedCall())->started, at(11));
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    EXPECT_EQ(view.selectedCall(), call(0));
}

TEST_F(View, ASelectedCallComesIntoSight) {
    look(50, 60);
    view.selectCall(call(0));
    EXPECT_TRUE(view.visibleRange().intersects({text.store.callAt(0).started, text.store.callAt(0).ended}));
}

TEST_F(View, ACallThatIsNotThereIsNotSelected) {
    view.selectCall(CallId{12345});
    EXPECT_EQ(view.selectedCall(), std::nullopt);
}

TEST_F(View, EscapeClearsEverySelection) {
    look(0, 20);
    click(slot(3));
    view.selectRange(TimeRange{at(1), at(2)});
    view.setEmphasised(CallState::Blocked);
    press(Qt::Key_Escape);
    EXPECT_EQ(view.selectedCall(), std::nullopt);
    EXPECT_EQ(view.selectedRange(), std::nullopt);
    EXPECT_EQ(view.emphasised(), std::nullopt);
}

TEST_F(View, KeysZoomMoveAndFit) {
    look(100, 200);
    press(Qt::Key_D);
    EXPECT_GT(view.visibleRange().start, at(100));
    press(Qt::Key_S);
    EXPECT_GT(view.visibleRange().length(), std::chrono::milliseconds(100));
    press(Qt::Key_0);
    EXPECT_LE(view.visibleRange().start, at(0));
    EXPECT_GE(view.visibleRange().end, at(100));
    EXPECT_LT(view.visibleRange().end, at(110));
}

TEST_F(View, AltAndArrowsUndoAndRedoNavigation) {
    look(100, 200);
    look(300, 400);
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(view.visibleRange(), (TimeRange{at(100), at(200)}));
    press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(view.visibleRange(), (TimeRange{at(300), at(400)}));
}

TEST_F(View, TurnsOfTheWheelInOneGoAreUndoneTogether) {
    look(100, 200);
    for (int notch = 0; notch < 5; ++notch)
        wheel({700, 300}, {0, 120}, Qt::ControlModifier);
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(view.visibleRange(), (TimeRange{at(100), at(200)}));
}

TEST_F(View, AKeyAndAClickChangeTheLens) {
    const QSignalSpy changed(&view, &TimelineView::arrangementChanged);
    press(Qt::Key_T);
    EXPECT_EQ(view.lens(), Lens::Threads);
    EXPECT_FALSE(slotIsShown());
    click(scene().areas.lensCorner().center());
    EXPECT_EQ(view.lens(), Lens::Both);
    EXPECT_TRUE(slotIsShown());
    press(Qt::Key_T);
    EXPECT_EQ(view.lens(), Lens::Slots);
    EXPECT_EQ(changed.count(), 3);
}

TEST_F(View, ACallThatIsSelectedInOneLensIsSelectedAndInSightInTheOther) {
    view.resize(1228, 300);
    look(0, 20);
    view.selectCall(text.store.callAt(text.store.callCount() - 1).id);
    const auto selected = view.selectedCall();
    view.verticalScrollBar()->setValue(0);
    press(Qt::Key_T);
    EXPECT_EQ(view.selectedCall(), selected);
    const TrackRow* row = scene().layout->threadRow(1, 0);
    ASSERT_NE(row, nullptr);
    EXPECT_GE(row->top, scene().panes.scroll);
    EXPECT_LE(row->bottom(), scene().panes.scroll + scene().areas.plot.height());
}

TEST_F(View, AClickOnAThreadSelectsTheCallThatHasIt) {
    press(Qt::Key_T);
    look(0, 20);
    click(point(0.5, TrackRow::Kind::Thread));
    EXPECT_EQ(view.selectedCall(), call(0));
}

TEST_F(View, AltAndLeftUndoesAChangeOfTheLensAndGoesOnFollowing) {
    press(Qt::Key_T);
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(view.lens(), Lens::Slots);
    EXPECT_TRUE(view.isFollowing());
    press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(view.lens(), Lens::Threads);
}

TEST_F(View, ANewRunKeepsTheLens) {
    press(Qt::Key_T);
    const TraceText other("web async 1\n0 R");
    view.setStore(&other.store);
    EXPECT_EQ(view.lens(), Lens::Threads);
    view.setStore(&text.store);
}

TEST_F(View, TheLegendEmphasisesAState) {
    const QSignalSpy changed(&view, &TimelineView::emphasisChanged);
    const auto items = legendItems(scene().areas);
    const auto& blocked = items[static_cast<std::size_t>(CallState::Blocked)];
    click(blocked.rect.center());
    EXPECT_EQ(view.emphasised(), CallState::Blocked);
    click(blocked.rect.center());
    EXPECT_EQ(view.emphasised(), std::nullopt);
    EXPECT_EQ(changed.count(), 2);
}

TEST_F(View, TheMinimapMovesWhatIsInSight) {
    look(0, 20);
    const QRect map = scene().areas.minimap;
    click({map.left() + map.width() * 3 / 4, map.center().y()});
    EXPECT_TRUE(view.visibleRange().contains(at(75)));
    EXPECT_EQ(view.visibleRange().length(), std::chrono::milliseconds(20));
    EXPECT_FALSE(view.isFollowing());
}

TEST(ViewInAWindow, TabGoesOnToTheNextWidget) {
    QWidget window;
    TimelineView view(&window);
    QPushButton next(&window);
    window.show();
    QApplication::setActiveWindow(&window);
    view.setFocus(Qt::TabFocusReason);
    EXPECT_FALSE(view.accessibleName().isEmpty());
    for (int press = 0; press < 2 && !next.hasFocus(); ++press) // The live button comes first.
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_TRUE(next.hasFocus());
}

TEST_F(View, SpaceIsLeftToTheWindow) {
    QKeyEvent space(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier);
    QCoreApplication::sendEvent(&view, &space);
    EXPECT_FALSE(space.isAccepted());
}

TEST_F(View, ShowsNothingWithoutAStoreAndDoesNotMind) {
    view.setStore(nullptr);
    view.advance(at(5));
    press(Qt::Key_Right);
    view.selectNextCall();
    view.fitSelection();
    EXPECT_FALSE(view.grab().isNull());
}

TEST_F(View, AFrameHasTheColoursOfTheRunAndChangesWithTheTheme) {
    look(0, 20);
    const QImage dark = view.grab().toImage();
    EXPECT_EQ(dark.pixel(slot(1.5)), Theme::dark().look(CallState::Running).colour.rgb());
    view.setTheme(Theme::light());
    const QImage light = view.grab().toImage();
    EXPECT_EQ(light.pixel(slot(1.5)), Theme::light().look(CallState::Running).colour.rgb());
    EXPECT_GT(view.lastFrameCost(), Duration::zero());
}

TEST_F(View, RepaintsNothingWhileNothingChanges) {
    view.grab();
    const Duration cost = view.lastFrameCost();
    view.advance(at(100));
    view.grab();
    EXPECT_EQ(view.lastFrameCost(), cost);
}

} // namespace
} // namespace playground::ui
