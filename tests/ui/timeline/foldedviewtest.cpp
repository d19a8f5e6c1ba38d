#include "tests/support/tracetext.h"
#include "ui/timeline/render.h"
#include "ui/timeline/timelineview.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

namespace playground::ui {
namespace {

using playground::at;
using playground::TraceText;

std::string pause(int milliseconds) { return std::string(static_cast<std::size_t>(milliseconds), '.'); }

// Two bursts of 10 ms with a gap of 980 ms between them.
class FoldedView : public ::testing::Test {
protected:
    FoldedView() {
        view.resize(1228, 700);
        view.setStore(&text.store);
        view.advance(at(1000));
        view.show();
        press(Qt::Key_0);
    }
    const Scene& scene() const { return view.scene(); }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(&view, static_cast<Qt::Key>(key), modifiers);
    }
    int columnAt(double milliseconds) const {
        return scene().areas.plot.left() +
               static_cast<int>(std::lround(scene().viewport.pixelAt(TimePoint(fromMilliseconds(milliseconds)))));
    }
    QPoint slot(double milliseconds) const {
        const TrackRow* row = scene().layout->slotRow(0, 0);
        return {columnAt(milliseconds), scene().areas.plot.top() + row->top + 10};
    }
    QImage picture() { return view.viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32); }

    TraceText text{"web async 1\n0 RRRRRRRRRR" + pause(980) + "RRRRAAAARR"};
    TimelineView view;
};

TEST_F(FoldedView, AKeyFoldsGapsAndShowsThemAgain) {
    const TimeRange before = view.visibleRange();
    const double width = scene().viewport.width();
    const QSignalSpy arranged(&view, &TimelineView::arrangementChanged);
    press(Qt::Key_G);
    EXPECT_EQ(view.arrangement().gaps, Gaps::Folded);
    ASSERT_EQ(scene().viewport.strips().size(), 1U);
    EXPECT_NEAR(scene().viewport.pixelAt(at(0)), width / 42, 1); // The air around a run that fits stays as it was.
    EXPECT_NEAR(scene().viewport.pixelAt(at(1000)), width * 41 / 42, 1);
    press(Qt::Key_G);
    EXPECT_TRUE(scene().viewport.strips().empty());
    EXPECT_NEAR(toMilliseconds(view.visibleRange().start - before.start), 0, 0.01);
    EXPECT_NEAR(toMilliseconds(view.visibleRange().end - before.end), 0, 0.01);
    EXPECT_EQ(arranged.count(), 2);
}

TEST_F(FoldedView, ThatIsAStepThatCanBeTakenBack) {
    press(Qt::Key_G);
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(scene().viewport.strips().empty());
    press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(scene().viewport.strips().size(), 1U);
}

TEST_F(FoldedView, ANewRunIsFoldedToo) {
    press(Qt::Key_G);
    const TraceText other("web async 1\n0 RR" + pause(50) + "RR");
    view.setStore(&other.store);
    view.advance(at(60));
    EXPECT_EQ(view.arrangement().gaps, Gaps::Folded);
    ASSERT_EQ(scene().viewport.strips().size(), 1U);
    EXPECT_LT(scene().viewport.strips()[0].gap.end, at(52));
    view.setStore(nullptr);
}

TEST_F(FoldedView, AClickBeyondAGapHitsTheCallThatIsDrawnThere) {
    press(Qt::Key_G);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, slot(992));
    EXPECT_EQ(view.selectedCall(), text.store.callAt(1).id);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, slot(500));
    EXPECT_EQ(view.selectedCall(), std::nullopt);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, slot(5));
    EXPECT_EQ(view.selectedCall(), text.store.callAt(0).id);
}

TEST_F(FoldedView, BarsAreDrawnWhereTheyAreHit) {
    press(Qt::Key_G);
    const QImage image = picture();
    const QRgb running = Theme::dark().look(CallState::Running).colour.rgb();
    const QRgb awaiting = Theme::dark().look(CallState::Awaiting).colour.rgb();
    const int y = slot(0).y();
    const auto colourAt = [&](double milliseconds) { return image.pixel(columnAt(milliseconds), y + 8); };
    EXPECT_EQ(colourAt(3), running);
    EXPECT_EQ(colourAt(991), running);
    EXPECT_EQ(colourAt(996.5), awaiting);
    EXPECT_EQ(colourAt(500), Theme::dark().window.rgb());
    EXPECT_GT(columnAt(10) - columnAt(0), 380); // The bursts have all the room that the strip leaves.
}

TEST_F(FoldedView, ARangeOverAGapTellsTrueTime) {
    press(Qt::Key_G);
    QTest::mousePress(view.viewport(), Qt::LeftButton, Qt::ShiftModifier, slot(5));
    QMouseEvent move(QEvent::MouseMove, slot(995), view.viewport()->mapToGlobal(slot(995)), Qt::NoButton,
                     Qt::LeftButton, Qt::ShiftModifier);
    QCoreApplication::sendEvent(view.viewport(), &move);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, Qt::ShiftModifier, slot(995));
    ASSERT_TRUE(view.selectedRange());
    EXPECT_NEAR(toMilliseconds(view.selectedRange()->length()), 990, 0.1);
}

TEST_F(FoldedView, WheelZoomsAtTheCursor) {
    press(Qt::Key_G);
    const QPoint where = slot(994);
    const TimePoint before = scene().viewport.timeAt(where.x() - scene().areas.plot.left());
    QWheelEvent turn(where, view.viewport()->mapToGlobal(where), {}, {0, 360}, {}, Qt::ControlModifier,
                     Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view.viewport(), &turn);
    EXPECT_NEAR(scene().viewport.pixelAt(before), where.x() - scene().areas.plot.left(), 0.01);
}

TEST_F(FoldedView, ADragAcrossAGapMovesWhatIsUnderThePointer) {
    press(Qt::Key_G);
    view.setVisibleRange({at(0), at(5)});
    for (int turn = 0; turn < 6; ++turn) {
        const QPoint from(1100, slot(0).y());
        const QPoint to(600, slot(0).y());
        const TimePoint under = scene().viewport.timeAt(from.x() - scene().areas.plot.left());
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, to, view.viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(view.viewport(), &move);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, to);
        EXPECT_NEAR(scene().viewport.pixelAt(under), to.x() - scene().areas.plot.left(), 0.1) << turn;
    }
    EXPECT_GT(view.visibleRange().start, at(980));
}

TEST_F(FoldedView, IsExportedAsItIsShown) {
    press(Qt::Key_G);
    press(Qt::Key_T);
    view.setFilter(*parseCallFilter("id:2"));
    view.selectCall(text.store.callAt(1).id);
    view.selectRange(TimeRange{at(4), at(993)});
    view.setPaused(true);
    const auto exported = drawTimeline(text.store, scene().now, optionsOf(view), QStringLiteral("picture"));
    ASSERT_TRUE(exported);
    const QImage shown = picture();
    const Areas& areas = scene().areas;
    const int height = scene().layout->height(); // Below is nothing.
    for (const QRect& part : {areas.ruler, QRect(areas.headers.topLeft(), QSize(areas.headers.width(), height)),
                              QRect(areas.plot.topLeft(), QSize(areas.plot.width(), height))})
        EXPECT_EQ(exported->copy(part), shown.copy(part)) << part.top() << ' ' << part.left();
}

TEST_F(FoldedView, AGapIsFoldedWhenItIsOver) {
    TraceText live("web async 1\n0 RRRRRRRRRR");
    view.setStore(&live.store);
    press(Qt::Key_G);
    view.advance(at(700));
    EXPECT_TRUE(view.isFollowing());
    EXPECT_TRUE(scene().viewport.strips().empty());
    const double grown = scene().viewport.nanosecondsPerPixel();
    Event submitted{.time = at(800), .call = CallId{99}, .actor = ActorId{1}, .kind = EventKind::Submitted};
    submitted.actor = live.store.actorAt(0).id;
    live.store.ingest(std::span(&submitted, 1));
    view.advance(at(801));
    ASSERT_EQ(scene().viewport.strips().size(), 1U);
    EXPECT_EQ(view.visibleRange().start, at(0));
    EXPECT_TRUE(view.visibleRange().contains(at(801)));
    EXPECT_LT(scene().viewport.nanosecondsPerPixel(), grown / 2);
    view.setStore(nullptr);
}

TEST_F(FoldedView, WhatAPersonLooksAtStaysWhenAGapIsFolded) {
    TraceText live("web async 1\n0 RRRRRRRRRR");
    view.setStore(&live.store);
    press(Qt::Key_G);
    view.advance(at(700));
    view.setVisibleRange({at(0), at(1000)});
    const double before = scene().viewport.pixelAt(at(10));
    Event submitted{.time = at(800), .call = CallId{99}, .kind = EventKind::Submitted};
    submitted.actor = live.store.actorAt(0).id;
    live.store.ingest(std::span(&submitted, 1));
    view.advance(at(801));
    ASSERT_EQ(scene().viewport.strips().size(), 1U);
    EXPECT_NEAR(scene().viewport.pixelAt(at(10)), before, 0.01);
    view.setStore(nullptr);
}

} // namespace
} // namespace playground::ui
