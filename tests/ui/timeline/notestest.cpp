#include "ui/timeline/notes.h"

#include "tests/support/tracetext.h"
#include "ui/timeline/timelineview.h"

#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QTest>

#include <gtest/gtest.h>

namespace playground::ui {
namespace {

class MarkedTimeline : public ::testing::Test {
protected:
    MarkedTimeline() {
        view.resize(1228, 700);
        view.setStore(&text.store);
        view.setNotes(&notes);
        view.advance(at(100));
        view.setVisibleRange({at(0), at(100)});
        view.show();
        view.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&view));
        view.setFocus();
    }
    ~MarkedTimeline() override { view.setNotes(nullptr); }

    QLineEdit* editor() { return view.findChild<QLineEdit*>(QStringLiteral("markerName")); }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(&view, static_cast<Qt::Key>(key), modifiers);
    }
    void name(const char* words) {
        QTest::keyClicks(editor(), QLatin1String(words));
        QTest::keyClick(editor(), Qt::Key_Return);
    }
    void markAt(std::int64_t time, const char* words) {
        view.setCursorTime(at(time));
        press(Qt::Key_M);
        name(words);
    }
    QPoint inStrip(std::int64_t time) const {
        const QRect& strip = view.scene().areas.markers;
        return {strip.left() + qRound(view.scene().viewport.pixelAt(at(time))), strip.center().y()};
    }
    void dragTo(const QPoint& where, Qt::MouseButtons buttons = Qt::LeftButton) {
        QMouseEvent event(QEvent::MouseMove, where, view.viewport()->mapToGlobal(where), Qt::NoButton, buttons, {});
        QCoreApplication::sendEvent(view.viewport(), &event);
    }
    QMenu* openMenu(const QPoint& where) {
        QContextMenuEvent event(QContextMenuEvent::Mouse, where, view.viewport()->mapToGlobal(where));
        QCoreApplication::sendEvent(view.viewport(), &event);
        return view.findChild<QMenu*>(QStringLiteral("markerMenu"));
    }
    void drag(const QPoint& from, const QPoint& to) {
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
        dragTo((from + to) / 2);
        dragTo(to);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, to);
    }
    std::int64_t startOf(std::size_t index) const {
        return std::chrono::round<std::chrono::milliseconds>(notes.markers().at(index).range.start.time_since_epoch())
            .count();
    }

    TraceText text{"web async 2\n0 RRAAR.RRRR\n1 .RRRR\n"};
    Notes notes;
    TimelineView view;
};

TEST_F(MarkedTimeline, mMarksTheTimeCursor) {
    EXPECT_TRUE(view.scene().areas.markers.isEmpty());
    markAt(30, "slow here");
    ASSERT_EQ(notes.markers(), (Markers{{.range = {at(30), at(30)}, .name = "slow here"}}));
    EXPECT_EQ(view.chosenMarker(), 0U);
    EXPECT_FALSE(view.scene().areas.markers.isEmpty());
    EXPECT_TRUE(view.hasFocus());
}

TEST_F(MarkedTimeline, mMarksTheSelectedRangeOfTheRun) {
    view.selectRange(TimeRange{at(60), at(140)});
    press(Qt::Key_M);
    name("end");
    EXPECT_EQ(notes.markers(), (Markers{{.range = {at(60), at(100)}, .name = "end"}}));
}

TEST_F(MarkedTimeline, mHangsANoteOnTheSelectedCall) {
    view.setCursorTime(at(50));
    view.markCall(CallId{2});
    press(Qt::Key_M);
    name("why?");
    EXPECT_EQ(notes.markers(), (Markers{{.range = {at(1), at(1)}, .call = CallId{2}, .name = "why?"}}));
}

TEST_F(MarkedTimeline, escGivesUpAndLeavesNothingToUndo) {
    view.setCursorTime(at(30));
    press(Qt::Key_M);
    ASSERT_TRUE(editor()->isVisible());
    QTest::keyClick(editor(), Qt::Key_Escape);
    EXPECT_FALSE(editor()->isVisible());
    EXPECT_TRUE(notes.markers().empty());
    EXPECT_FALSE(notes.history().canUndo());
    EXPECT_EQ(view.cursorTime(), at(30));
}

TEST_F(MarkedTimeline, whatWasTypedIsKeptWhenTheFocusGoes) {
    view.setCursorTime(at(30));
    press(Qt::Key_M);
    QTest::keyClicks(editor(), QStringLiteral("kept"));
    view.setFocus();
    ASSERT_EQ(notes.markers().size(), 1U);
    EXPECT_EQ(notes.markers()[0].name, "kept");
}

TEST_F(MarkedTimeline, everyStepCanBeUndone) {
    markAt(30, "one");
    press(Qt::Key_F2);
    name("two");
    EXPECT_EQ(notes.markers()[0].name, "two");
    press(Qt::Key_Delete);
    EXPECT_TRUE(notes.markers().empty());
    EXPECT_EQ(notes.history().undoText(), QStringLiteral("Delete marker"));
    notes.history().undo();
    EXPECT_EQ(notes.markers().at(0).name, "two");
    notes.history().undo();
    EXPECT_EQ(notes.markers().at(0).name, "one");
    notes.history().undo();
    EXPECT_TRUE(notes.markers().empty());
    EXPECT_FALSE(notes.isModified());
}

TEST_F(MarkedTimeline, jGoesFromMarkerToMarker) {
    for (const std::int64_t time : {20, 40, 60})
        markAt(time, "here");
    view.setVisibleRange({at(0), at(10)});
    view.chooseMarker({});
    view.setCursorTime(at(30));
    press(Qt::Key_J);
    EXPECT_EQ(view.chosenMarker(), 1U);
    EXPECT_EQ(view.cursorTime(), at(40));
    EXPECT_TRUE(view.visibleRange().contains(at(40)));
    press(Qt::Key_J);
    press(Qt::Key_J);
    EXPECT_EQ(view.chosenMarker(), 2U) << "at the last one it stays";
    press(Qt::Key_J, Qt::ShiftModifier);
    EXPECT_EQ(view.cursorTime(), at(40));
}

TEST_F(MarkedTimeline, aDragMovesAMarkerInOneStepAndNotOutOfTheRun) {
    markAt(30, "here");
    drag(inStrip(30), inStrip(50));
    EXPECT_EQ(startOf(0), 50);
    EXPECT_EQ(view.chosenMarker(), 0U);
    drag(inStrip(50), inStrip(95) + QPoint(400, 0));
    EXPECT_EQ(notes.markers()[0].range.start, at(100));
    notes.history().undo();
    EXPECT_EQ(startOf(0), 50);
    notes.history().undo();
    EXPECT_EQ(startOf(0), 30);
}

TEST_F(MarkedTimeline, aDragAtTheEndOfARangeMovesItsEnd) {
    view.selectRange(TimeRange{at(20), at(40)});
    press(Qt::Key_M);
    name("r");
    notes.change(0, {.range = {at(20), at(21)}, .name = "r"}, {}); // Its end lies over its label.
    drag(inStrip(21), inStrip(60));
    EXPECT_EQ(startOf(0), 20);
    EXPECT_EQ(std::chrono::round<std::chrono::milliseconds>(notes.markers()[0].range.length()).count(), 40);
}

TEST_F(MarkedTimeline, aNoteStaysOnItsCallWhenItIsDragged) {
    view.markCall(CallId{2});
    press(Qt::Key_M);
    name("n");
    drag(inStrip(1), inStrip(70));
    EXPECT_EQ(startOf(0), 1);
}

TEST_F(MarkedTimeline, aClickBesideFlagsMakesOneAndADoubleClickRenames) {
    markAt(30, "one");
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, inStrip(80));
    ASSERT_TRUE(editor()->isVisible());
    name("two");
    ASSERT_EQ(notes.markers().size(), 2U);
    EXPECT_EQ(startOf(1), 80);
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, inStrip(30));
    name("uno");
    EXPECT_EQ(notes.markers()[0].name, "uno");
}

TEST_F(MarkedTimeline, theCardAtAFlagTellsItsText) {
    notes.load({{.range = {at(30), at(30)}, .name = "slow", .text = "Because of the lock."}});
    QTest::mouseMove(view.viewport(), inStrip(30));
    QTRY_COMPARE(view.overlay().card.title, QStringLiteral("slow"));
    EXPECT_EQ(view.overlay().card.lines.back().name, QStringLiteral("Because of the lock."));
}

TEST_F(MarkedTimeline, theMenuOfAFlagColoursAndDeletesIt) {
    markAt(30, "one");
    const auto choose = [&](const QString& words) {
        QMenu* menu = openMenu(inStrip(30));
        ASSERT_NE(menu, nullptr);
        for (QAction* action : menu->findChildren<QAction*>())
            if (action->text() == words)
                action->trigger();
        delete menu;
    };
    choose(QStringLiteral("Colour &3"));
    EXPECT_EQ(notes.markers().at(0).colour, 2);
    choose(QStringLiteral("&Delete"));
    EXPECT_TRUE(notes.markers().empty());
}

TEST_F(MarkedTimeline, theMenuOfAFlagGoesWithTheFlag) {
    markAt(30, "one");
    QMenu* menu = openMenu(inStrip(30));
    ASSERT_TRUE(menu->isVisible());
    const auto actions = menu->findChildren<QAction*>();
    notes.load({});
    EXPECT_FALSE(menu->isVisible());
    for (QAction* action : actions)
        action->trigger();
    EXPECT_TRUE(notes.markers().empty());
}

TEST_F(MarkedTimeline, aFlagThatIsHeldIsLetGoOfWhenTheNotesChange) {
    markAt(30, "one");
    markAt(60, "two");
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, inStrip(30));
    press(Qt::Key_Delete);
    dragTo(inStrip(80));
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, inStrip(80));
    ASSERT_EQ(notes.markers().size(), 1U);
    EXPECT_EQ(startOf(0), 60);
    EXPECT_EQ(view.chosenMarker(), std::nullopt);
}

TEST_F(MarkedTimeline, aFlagIsNotHeldOnceTheButtonIsUp) {
    markAt(30, "one");
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, inStrip(30));
    dragTo(inStrip(50), Qt::NoButton); // The release went to a question.
    dragTo(inStrip(80));
    EXPECT_EQ(startOf(0), 30);
}

TEST_F(MarkedTimeline, f2WhileANewOneIsNamedLeavesTheChosenOne) {
    markAt(30, "one");
    view.setCursorTime(at(60));
    press(Qt::Key_M);
    QTest::keyClicks(editor(), QStringLiteral("two"));
    QTest::keyClick(editor(), Qt::Key_F2);
    QTest::keyClick(editor(), Qt::Key_Return);
    ASSERT_EQ(notes.markers().size(), 2U);
    EXPECT_EQ(notes.markers()[0].name, "one");
    EXPECT_EQ(notes.markers()[1].name, "two");
}

TEST_F(MarkedTimeline, aNameThatIsNotEditedStaysAsItIs) {
    const Markers before{{.range = {at(30), at(30)}, .name = "two  spaces " + std::string(longestMarkerText, 'x')}};
    notes.load(before);
    view.chooseMarker(0);
    press(Qt::Key_F2);
    QTest::keyClick(editor(), Qt::Key_Return);
    EXPECT_EQ(notes.markers(), before);
    EXPECT_FALSE(notes.history().canUndo());
}

TEST_F(MarkedTimeline, nothingIsModifiedOnceAllIsAsItWas) {
    markAt(30, "one");
    EXPECT_TRUE(notes.isModified());
    press(Qt::Key_Delete);
    EXPECT_FALSE(notes.isModified());
}

TEST_F(MarkedTimeline, whatChangesWhileItIsSavedStaysModified) {
    markAt(30, "one");
    const Markers written = notes.markers();
    markAt(60, "two");
    notes.setSaved(written);
    EXPECT_TRUE(notes.isModified());
    notes.history().undo();
    EXPECT_FALSE(notes.isModified());
}

} // namespace
} // namespace playground::ui
