#include "tests/ui/window/livewindow.h"
#include "ui/timeline/timelineview.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace playground::ui {
namespace {

class Editing : public LiveWindow {
protected:
    void rename(const char* actor, const QString& name) {
        auto* edit = in<QLineEdit>(actor, "actorName");
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, name);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    QString error(const char* actor) const {
        auto* label = in<QLabel>(actor, "cardError");
        return label->isHidden() ? QString() : label->text();
    }
};

TEST_F(Editing, anAddedActorWorksAtOnce) {
    trigger("addThreaded");
    in<QSpinBox>("threaded_actor", "fireCount")->setValue(3);
    in<QPushButton>("threaded_actor", "fireButton")->click();
    EXPECT_TRUE(wait([this] { return hasEnded(3); }));
    EXPECT_EQ(track("threaded_actor").finished, 3U);
}

TEST_F(Editing, keysAddActorsRightAfterTheStart) {
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ShiftModifier);
    EXPECT_NE(in<QSpinBox>("async_actor", "limitSpin"), nullptr);
    EXPECT_NE(in<QSpinBox>("threaded_actor", "limitSpin"), nullptr);
}

TEST_F(Editing, keysThatNobodyWantsReachTheTimeline) {
    auto* timeline = window->findChild<TimelineView*>();
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    const Duration before = timeline->visibleRange().length();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_W);
    EXPECT_LT(timeline->visibleRange().length(), before);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F9);
}

TEST_F(Editing, theButtonsAddActorsToo) {
    window->findChild<QToolButton*>(QStringLiteral("addAsyncActor"))->click();
    EXPECT_NE(in<QSpinBox>("async_actor", "limitSpin"), nullptr);
}

TEST_F(Editing, aRemovedActorEndsItsCalls) {
    trigger("run");
    ASSERT_TRUE(wait([this] { return track("pool_worker").inFlight.last() == 4; }));
    in<QToolButton>("pool_worker", "removeActor")->click();
    EXPECT_TRUE(wait([this] { return hasEnded(100); }));
    EXPECT_GT(track("pool_worker").failed + track("pool_worker").cancelled, 0U);
    EXPECT_EQ(track("async_worker").finished, 50U);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(in<QSpinBox>("pool_worker", "limitSpin"), nullptr);
}

TEST_F(Editing, aRenamedActorAnswersToItsNewName) {
    rename("pool_worker", QStringLiteral("crew"));
    ASSERT_NE(in<QPushButton>("crew", "fireButton"), nullptr);
    in<QSpinBox>("crew", "fireCount")->setValue(2);
    in<QPushButton>("crew", "fireButton")->click();
    EXPECT_TRUE(wait([this] { return hasEnded(2); }));
    EXPECT_EQ(track("crew").finished, 2U);
}

TEST_F(Editing, aNameThatIsTakenIsRefusedInPlace) {
    rename("pool_worker", QStringLiteral("async_worker"));
    EXPECT_TRUE(error("pool_worker").contains(QStringLiteral("already")));
    EXPECT_EQ(in<QLineEdit>("pool_worker", "actorName")->text(), QStringLiteral("pool_worker"));
    EXPECT_EQ(error("async_worker"), QString());
}

TEST_F(Editing, aWordDoesNotEndCallsInFlight) {
    trigger("run");
    ASSERT_TRUE(wait([this] { return track("pool_worker").inFlight.last() > 0; }));
    rename("pool_worker", QStringLiteral("crew"));
    EXPECT_FALSE(error("pool_worker").isEmpty());
    EXPECT_TRUE(wait([this] { return hasEnded(100); }));
    EXPECT_EQ(track("pool_worker").finished, 50U);
}

TEST_F(Editing, anotherMethodIsCalledFromTheNextBatchOn) {
    trigger("addThreaded");
    auto* kinds = in<QComboBox>("threaded_actor", "methodCombo");
    kinds->setCurrentText(QStringLiteral("Compute"));
    Q_EMIT kinds->activated(kinds->currentIndex());
    in<QDoubleSpinBox>("threaded_actor", "durationSpin")->setValue(3);
    in<QSpinBox>("threaded_actor", "fireCount")->setValue(1);
    in<QPushButton>("threaded_actor", "fireButton")->click();
    ASSERT_TRUE(wait([this] { return hasEnded(1); }));
    EXPECT_GE(store().callAt(0).running, std::chrono::milliseconds(3));
    EXPECT_EQ(store().callAt(0).blocked, Duration::zero());
}

TEST_F(Editing, undoBringsARemovedActorBackToLife) {
    in<QToolButton>("pool_worker", "removeActor")->click();
    document->history().undo();
    ASSERT_NE(in<QPushButton>("pool_worker", "fireButton"), nullptr);
    in<QSpinBox>("pool_worker", "fireCount")->setValue(2);
    in<QPushButton>("pool_worker", "fireButton")->click();
    EXPECT_TRUE(wait([this] { return hasEnded(2); }));
}

TEST_F(Editing, spaceRunsTheNumbersThatAreStillBeingTyped) {
    activate();
    type(in<QSpinBox>("async_worker", "fireCount"), "3");
    type(in<QSpinBox>("pool_worker", "fireCount"), "2");
    press(Qt::Key_Space);
    EXPECT_TRUE(wait([this] { return store().callCount() > 0 && store().unended() == 0; }));
    EXPECT_EQ(store().callCount(), 5U);
}

TEST_F(Editing, firingAgainTakesTheNumberThatIsStillBeingTyped) {
    in<QSpinBox>("pool_worker", "fireCount")->setValue(1);
    activate();
    type(in<QSpinBox>("async_worker", "fireCount"), "3");
    press(Qt::Key_Space, Qt::ShiftModifier);
    EXPECT_TRUE(wait([this] { return store().callCount() > 0 && store().unended() == 0; }));
    EXPECT_EQ(store().callCount(), 4U);
}

TEST_F(Editing, aNewRunBeginsWithTheLimitThatIsStillBeingTyped) {
    activate();
    type(in<QSpinBox>("pool_worker", "limitSpin"), "7");
    press(Qt::Key_R, Qt::ControlModifier);
    EXPECT_EQ(document->scenario().actor("pool_worker")->maxConcurrency, 7);
}

TEST_F(Editing, theFireButtonTakesTheNumberThatIsStillBeingTyped) {
    activate();
    type(in<QSpinBox>("pool_worker", "fireCount"), "2");
    QTest::mouseClick(in<QPushButton>("pool_worker", "fireButton"), Qt::LeftButton);
    EXPECT_TRUE(wait([this] { return store().callCount() > 0 && store().unended() == 0; }));
    EXPECT_EQ(store().callCount(), 2U);
}

TEST_F(Editing, theFireButtonTakesTheDurationThatIsStillBeingTyped) {
    trigger("addThreaded");
    in<QSpinBox>("threaded_actor", "fireCount")->setValue(1);
    activate();
    type(in<QDoubleSpinBox>("threaded_actor", "durationSpin"), "3");
    QTest::mouseClick(in<QPushButton>("threaded_actor", "fireButton"), Qt::LeftButton);
    ASSERT_TRUE(wait([this] { return hasEnded(1); }));
    EXPECT_EQ(readyMethodOf(document->scenario().classOf("ThreadedActor")->methods[0].steps)->duration,
              std::chrono::milliseconds(3));
}

TEST_F(Editing, theMenuRunsWhateverHasTheFocus) {
    activate();
    in<QSpinBox>("async_worker", "fireCount")->setValue(1);
    in<QSpinBox>("pool_worker", "fireCount")->setValue(1);
    in<QToolButton>("pool_worker", "removeActor")->setFocus(Qt::TabFocusReason);
    trigger("run");
    EXPECT_NE(document->scenario().actor("pool_worker"), nullptr);
    EXPECT_TRUE(wait([this] { return hasEnded(2); }));
}

TEST_F(Editing, spacePressesTheButtonThatHasTheFocus) {
    activate();
    in<QSpinBox>("pool_worker", "fireCount")->setValue(2);
    in<QPushButton>("pool_worker", "fireButton")->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Space);
    EXPECT_TRUE(wait([this] { return store().callCount() > 0 && store().unended() == 0; }));
    EXPECT_EQ(store().callCount(), 2U);
}

TEST_F(Editing, aKeyThatIsHeldDownRunsOnce) {
    for (const char* name : {"run", "fireAgain", "newRun", "addAsync", "addThreaded"})
        EXPECT_FALSE(window->findChild<QAction*>(QLatin1String(name))->autoRepeat()) << name;
}

TEST_F(Editing, theTitleTellsUnsavedEdits) {
    EXPECT_FALSE(window->isWindowModified());
    in<QSpinBox>("pool_worker", "limitSpin")->setValue(5);
    EXPECT_TRUE(window->isWindowModified());
    document->history().undo();
    EXPECT_FALSE(window->isWindowModified());
}

} // namespace
} // namespace playground::ui
