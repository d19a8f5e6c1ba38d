#include "tests/ui/window/tabs.h"
#include "ui/theme/textscale.h"
#include "ui/window/document.h"
#include "ui/window/settings.h"

#include <QDockWidget>
#include <QFile>
#include <QMessageBox>
#include <QSpinBox>
#include <QTabBar>
#include <QTimer>

namespace playground::ui {
namespace {

class TabsOfTheWindow : public Tabs {
protected:
    static RunController& runOf(const Page* page) { return *page->findChild<RunController*>(); }
    std::size_t calls(int index) const { return runOf(workspace->page(index)).store().callCount(); }

    void modify() const {
        auto& document = *workspace->front()->findChild<Document*>();
        Scenario scenario = document.scenario();
        ++scenario.environment.seed;
        ASSERT_TRUE(document.edit(QStringLiteral("Another seed"), scenario));
    }

    void press(int key, Qt::KeyboardModifiers modifiers = {}) const {
        workspace->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(workspace.get()));
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }

    /// Answers the questions that come up, one after the other.
    void answer(const QList<QMessageBox::StandardButton>& buttons) {
        m_answers = buttons;
        QTimer::singleShot(0, qApp, [this] { answerNext(); });
    }
    void answerNext() {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (box == nullptr || m_answers.isEmpty())
            return;
        asked.append(frontName());
        const auto button = m_answers.takeFirst();
        if (!m_answers.isEmpty())
            QTimer::singleShot(0, qApp, [this] { answerNext(); });
        box->button(button)->click();
    }

    QStringList asked; // By which tab was in front.

private:
    QList<QMessageBox::StandardButton> m_answers;
};

TEST_F(TabsOfTheWindow, areNotSeenWhileThereIsOne) {
    EXPECT_EQ(names(), QStringList{QStringLiteral("playground")});
    EXPECT_FALSE(workspace->tabBar()->isVisible());
}

TEST_F(TabsOfTheWindow, takeWhatIsOpenedInPlaceOfWhatIsUntouched) {
    workspace->open(OpenRequest::file(scenario("five_waves")));
    EXPECT_EQ(names(), QStringList{QStringLiteral("five_waves")});
    modify();
    workspace->open(OpenRequest::file(scenario("pipeline")));
    EXPECT_EQ(names(), QStringList({QStringLiteral("five_waves*"), QStringLiteral("pipeline")}));
    EXPECT_EQ(frontName(), QStringLiteral("pipeline"));
    EXPECT_EQ(workspace->windowTitle(), QStringLiteral("pipeline.actorplay[*] - Actor Playground"));
    EXPECT_TRUE(workspace->tabBar()->isVisible());
}

TEST_F(TabsOfTheWindow, keepAFileThatWasOnlyLookedAt) {
    workspace->open(OpenRequest::file(scenario("five_waves")));
    trigger("newFile");
    EXPECT_EQ(names(), QStringList({QStringLiteral("five_waves"), QStringLiteral("Untitled")}));
}

TEST_F(TabsOfTheWindow, leaveTheFocusWhereAPersonEdits) {
    auto* limit = workspace->front()->findChild<QSpinBox*>(QStringLiteral("limitSpin"));
    workspace->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(workspace.get()));
    limit->setFocus();
    const int before = limit->value();
    for (int step = 0; step < 3; ++step)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    EXPECT_EQ(limit->value(), before + 3);
}

TEST_F(TabsOfTheWindow, takeTheirFloatingPanelsWithThem) {
    modify();
    auto* dock = workspace->front()->findChild<QDockWidget*>(QStringLiteral("actorsDock"));
    dock->setFloating(true);
    ASSERT_TRUE(dock->isVisible());
    trigger("newFile");
    EXPECT_FALSE(dock->isVisible());
    workspace->setCurrentIndex(0);
    EXPECT_TRUE(dock->isVisible());
}

TEST_F(TabsOfTheWindow, haveAScenarioBesideTracesOnly) {
    workspace->open(OpenRequest::file(trace()));
    ASSERT_TRUE(workspace->close());
    start();
    EXPECT_EQ(names(), QStringList({QStringLiteral("playground"), QStringLiteral("cli.json")}));
    EXPECT_EQ(frontName(), QStringLiteral("cli.json"));
}

TEST_F(TabsOfTheWindow, keepARunThatIsLookedAt) {
    trigger("run");
    ASSERT_TRUE(wait([this] { return calls(0) > 0; }));
    trigger("newFile");
    EXPECT_EQ(names(), QStringList({QStringLiteral("playground"), QStringLiteral("Untitled")}));
    const std::size_t before = calls(0);
    EXPECT_TRUE(wait([&] { return calls(0) > before || runOf(workspace->page(0)).store().unended() == 0; }))
        << "it goes on behind the other";
}

TEST_F(TabsOfTheWindow, showAFileOnce) {
    workspace->open(OpenRequest::file(scenario("five_waves")));
    modify();
    workspace->open(OpenRequest::file(trace()));
    workspace->open(OpenRequest::file(scenario("five_waves")));
    EXPECT_EQ(workspace->count(), 2);
    EXPECT_EQ(frontName(), QStringLiteral("five_waves*"));
    workspace->open(OpenRequest::file(trace()));
    EXPECT_EQ(workspace->count(), 2);
    EXPECT_EQ(frontName(), QStringLiteral("cli.json"));
}

TEST_F(TabsOfTheWindow, areReachedByKeys) {
    modify();
    trigger("newFile");
    ASSERT_EQ(workspace->currentIndex(), 1);
    press(Qt::Key_Tab, Qt::ControlModifier);
    EXPECT_EQ(workspace->currentIndex(), 0);
    press(Qt::Key_PageUp, Qt::ControlModifier);
    EXPECT_EQ(workspace->currentIndex(), 1);
    press(Qt::Key_W, Qt::ControlModifier);
    EXPECT_TRUE(wait([this] { return workspace->count() == 1; }));
    EXPECT_EQ(frontName(), QStringLiteral("playground*"));
}

TEST_F(TabsOfTheWindow, actOnTheirOwnRunOnly) {
    modify();
    workspace->open(OpenRequest::file(scenario("five_waves")));
    press(Qt::Key_Space);
    EXPECT_TRUE(wait([this] { return calls(1) > 0; }));
    EXPECT_EQ(calls(0), 0U);
}

TEST_F(TabsOfTheWindow, askForEachThatWouldBeLostAndKeepAllWhenAPersonCancels) {
    modify();
    workspace->open(OpenRequest::file(scenario("five_waves")));
    modify();
    answer({QMessageBox::Discard, QMessageBox::Cancel});
    EXPECT_FALSE(workspace->close());
    EXPECT_EQ(asked, QStringList({QStringLiteral("playground*"), QStringLiteral("five_waves*")}));
    EXPECT_EQ(workspace->count(), 2);
    answer({QMessageBox::Discard, QMessageBox::Discard});
    EXPECT_TRUE(workspace->close());
}

TEST_F(TabsOfTheWindow, closeTheWindowWithTheLastOfThem) {
    trigger("closeFile");
    EXPECT_TRUE(wait([this] { return !workspace->isVisible(); }));
}

TEST_F(TabsOfTheWindow, ofTheLastTimeAreThereAgain) {
    const QString gone = folder.filePath(QStringLiteral("gone.actorplay"));
    ASSERT_TRUE(QFile::copy(scenario("pipeline"), gone));
    workspace->open(OpenRequest::file(scenario("five_waves")));
    workspace->open(OpenRequest::file(trace()));
    workspace->setCurrentIndex(0);
    modify();
    workspace->open(OpenRequest::file(gone));
    workspace->setCurrentIndex(1);
    answer({QMessageBox::Discard});
    ASSERT_TRUE(workspace->close());
    ASSERT_TRUE(QFile::remove(gone));
    start();
    EXPECT_EQ(names(), QStringList({QStringLiteral("five_waves"), QStringLiteral("cli.json")}));
    EXPECT_EQ(frontName(), QStringLiteral("cli.json"));
    EXPECT_TRUE(messageOf(*workspace->front()).contains(QStringLiteral("gone.actorplay")));
    start(OpenRequest::file(scenario("pipeline")));
    EXPECT_EQ(names(),
              QStringList({QStringLiteral("five_waves"), QStringLiteral("cli.json"), QStringLiteral("pipeline")}));
    EXPECT_EQ(frontName(), QStringLiteral("pipeline")) << "what was asked for";
}

TEST_F(TabsOfTheWindow, followTheThemeThatIsChosenInOneOfThem) {
    trigger("themeLight");
    modify();
    trigger("newFile");
    trigger("themeDark");
    workspace->setCurrentIndex(0);
    EXPECT_LT(workspace->front()->palette().color(QPalette::Window).lightness(), 60);
    EXPECT_TRUE(workspace->front()->findChild<QAction*>(QStringLiteral("themeDark"))->isChecked());
}

TEST_F(TabsOfTheWindow, areAllForTheRoomWhileAPersonPresents) {
    modify();
    trigger("presenter");
    trigger("newFile");
    EXPECT_TRUE(workspace->front()->isPresenting());
    EXPECT_FALSE(workspace->page(0)->isPresenting());
    EXPECT_GT(textScale(), 1.0);
    trigger("presenter");
    EXPECT_EQ(textScale(), 1.0);
    workspace->setCurrentIndex(0);
    EXPECT_FALSE(workspace->front()->isPresenting());
}

TEST_F(TabsOfTheWindow, haveTheMemoryForTracesInCommon) {
    Settings::setMemoryBudget(3'000'000'000);
    start();
    modify();
    trigger("newFile");
    trigger("addAsync");
    trigger("newFile");
    for (int index = 0; index < 3; ++index)
        EXPECT_EQ(runOf(workspace->page(index)).budget().memory, 1'000'000'000U);
    trigger("closeFile");
    ASSERT_TRUE(wait([this] { return workspace->count() == 2; }));
    EXPECT_EQ(runOf(workspace->front()).budget().memory, 1'500'000'000U);
}

} // namespace
} // namespace playground::ui
