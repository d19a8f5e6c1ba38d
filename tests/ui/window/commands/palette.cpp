#include "tests/ui/window/livewindow.h"
#include "ui/timeline/timelineview.h"
#include "ui/window/commands/commandmodel.h"
#include "ui/window/commands/commandpalette.h"
#include "ui/window/settings.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QActionGroup>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenuBar>
#include <QTreeView>

namespace playground::ui {
namespace {

class Palette : public LiveWindow {
protected:
    Palette() { activate(); }

    void open() { QTest::keyClick(focused(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier); }
    void openAndType(const char* text) {
        open();
        QTest::keyClicks(words(), QLatin1String(text));
    }
    static QWidget* focused() { return QApplication::focusWidget(); }
    CommandPalette& palette() const { return *window->findChild<CommandPalette*>(); }
    QLineEdit* words() const { return palette().findChild<QLineEdit*>(); }
    QTreeView& list() const { return *palette().findChild<QTreeView*>(); }
    TimelineView& timeline() const { return *window->findChild<TimelineView*>(); }
    QAction* action(const char* name) const { return window->findChild<QAction*>(QLatin1String(name)); }
    QVariant cell(int row, CommandColumn column, int role = Qt::DisplayRole) const {
        return list().model()->index(row, static_cast<int>(column)).data(role);
    }
    QString name(int row) const { return cell(row, CommandColumn::Name).toString(); }
    QStringList names() const {
        QStringList names;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            names += name(row);
        return names;
    }
    QString current() const { return name(list().currentIndex().row()); }
    QLabel* none() const { return palette().findChild<QLabel*>(QStringLiteral("noCommand")); }
};

TEST_F(Palette, HasEveryCommandOfTheMenusAsTheyAreNow) {
    Settings::addRecentFile(folder.filePath(QStringLiteral("of yesterday.actorplay"))); // Its menu was never open.
    open();
    ASSERT_TRUE(palette().isVisible());
    EXPECT_TRUE(words()->hasFocus());
    QStringList wanted;
    const std::function<void(const QMenu*)> collect = [&](const QMenu* menu) {
        for (const QAction* one : menu->actions())
            if (const auto* inner = one->menu<QMenu*>())
                collect(inner);
            else if (!one->isSeparator() && one != action("findCommand"))
                wanted += plainWords(one->text());
    };
    for (const QAction* one : window->menuBar()->actions())
        collect(one->menu<QMenu*>());
    EXPECT_EQ(names(), wanted);
    EXPECT_TRUE(names().contains(QStringLiteral("of yesterday.actorplay")));
    EXPECT_TRUE(names().contains(QStringLiteral("Hide"))) << "the timeline's own";
    EXPECT_GT(names().size(), 60);
}

TEST_F(Palette, TellsTheMenuAndTheKeysOfACommand) {
    openAndType("by thread");
    EXPECT_EQ(name(0), QStringLiteral("By thread"));
    EXPECT_EQ(cell(0, CommandColumn::Place).toString(), QStringLiteral("View › Calls"));
    EXPECT_EQ(cell(0, CommandColumn::Keys).toString(), QStringLiteral("Ctrl+2"));
    EXPECT_TRUE(cell(0, CommandColumn::Keys, Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    EXPECT_EQ(list().header()->sectionViewportPosition(static_cast<int>(CommandColumn::Keys)) +
                  list().header()->sectionSize(static_cast<int>(CommandColumn::Keys)),
              list().viewport()->width());
    EXPECT_EQ(cell(0, CommandColumn::Name, Qt::AccessibleTextRole).toString(),
              QStringLiteral("By thread, View Calls, Ctrl+2"));
}

TEST_F(Palette, RunsWhatIsChosenByReturnWithTheFocusWhereItWas) {
    timeline().setFocus();
    QPointer<QWidget> atTheTime;
    QObject::connect(action("lensThreads"), &QAction::triggered, &timeline(), [&] { atTheTime = focused(); });
    openAndType("bt");
    press(Qt::Key_Return);
    EXPECT_EQ(timeline().lens(), Lens::Threads);
    EXPECT_EQ(atTheTime, &timeline());
    EXPECT_FALSE(palette().isVisible());
    EXPECT_EQ(focused(), &timeline());
}

TEST_F(Palette, RunsWhatIsClicked) {
    openAndType("by");
    const int row = static_cast<int>(names().indexOf(QStringLiteral("By both")));
    const QRect place = list().visualRect(list().model()->index(row, static_cast<int>(CommandColumn::Name)));
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, place.center());
    EXPECT_EQ(timeline().lens(), Lens::Both);
    EXPECT_FALSE(palette().isVisible());
}

TEST_F(Palette, ShowsWhatCannotBeDoneNowAndDoesNotDoIt) {
    openAndType("undo");
    ASSERT_EQ(current(), QStringLiteral("Undo"));
    EXPECT_EQ(cell(0, CommandColumn::Name, Qt::ForegroundRole).value<QColor>(),
              palette().palette().color(QPalette::Disabled, QPalette::Text));
    EXPECT_TRUE(
        cell(0, CommandColumn::Name, Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("not available now")));
    press(Qt::Key_Return);
    EXPECT_TRUE(palette().isVisible());
    EXPECT_TRUE(Settings::recentCommands().isEmpty());
    press(Qt::Key_Escape);
    trigger("addAsync");
    openAndType("undo");
    EXPECT_FALSE(cell(0, CommandColumn::Name, Qt::ForegroundRole).isValid());
}

TEST_F(Palette, KeysGoThroughTheListAndStopAtItsEnds) {
    open();
    const QStringList all = names();
    const auto row = [this] { return list().currentIndex().row(); };
    press(Qt::Key_Up);
    EXPECT_EQ(row(), 0);
    press(Qt::Key_Down);
    EXPECT_EQ(row(), 1);
    press(Qt::Key_PageDown);
    const int page = row() - 1;
    EXPECT_GT(page, 5);
    press(Qt::Key_PageUp);
    EXPECT_EQ(row(), 1);
    for (int turn = 0; turn < all.size(); ++turn)
        press(Qt::Key_PageDown);
    EXPECT_EQ(row(), all.size() - 1);
    EXPECT_TRUE(list().viewport()->rect().contains(list().visualRect(list().currentIndex()).center()));
    EXPECT_TRUE(words()->hasFocus());
}

TEST_F(Palette, BestNamesComeFirst) {
    openAndType("new");
    EXPECT_EQ(names().mid(0, 2), (QStringList{QStringLiteral("New"), QStringLiteral("New run")}));
    words()->clear();
    QTest::keyClicks(words(), QStringLiteral("theme da"));
    EXPECT_EQ(name(0), QStringLiteral("Dark"));
}

TEST_F(Palette, WhatWasRunLastComesFirstUntilSomethingIsTyped) {
    openAndType("by both");
    press(Qt::Key_Return);
    openAndType("by slot");
    press(Qt::Key_Return);
    open();
    EXPECT_EQ(names().mid(0, 2), (QStringList{QStringLiteral("By slot"), QStringLiteral("By both")}));
    EXPECT_EQ(names().count(QStringLiteral("By slot")), 1);
    EXPECT_EQ(current(), QStringLiteral("By slot"));
    QTest::keyClicks(words(), QStringLiteral("by thread"));
    EXPECT_EQ(name(0), QStringLiteral("By thread"));
}

TEST_F(Palette, SaysWhenNoCommandHasThatName) {
    openAndType("qqq");
    EXPECT_TRUE(none()->isVisible());
    EXPECT_EQ(none()->text(), QStringLiteral("No command has that name"));
    EXPECT_FALSE(list().isVisible());
    EXPECT_EQ(words()->accessibleDescription(), none()->text());
    press(Qt::Key_Return);
    EXPECT_TRUE(palette().isVisible());
    words()->clear();
    EXPECT_FALSE(none()->isVisible());
    EXPECT_TRUE(list().isVisible());
}

TEST_F(Palette, EscapeAndItsOwnKeyAndClicksElsewhereCloseIt) {
    timeline().setFocus();
    open();
    press(Qt::Key_Escape);
    EXPECT_FALSE(palette().isVisible());
    EXPECT_EQ(focused(), &timeline());
    open();
    open();
    EXPECT_FALSE(palette().isVisible());
    EXPECT_EQ(focused(), &timeline());
    open();
    QTest::mouseClick(window->menuBar(), Qt::LeftButton, {}, QPoint(window->menuBar()->width() - 5, 5));
    EXPECT_FALSE(palette().isVisible());
    open();
    timeline().setFocus();
    EXPECT_FALSE(palette().isVisible());
}

TEST_F(Palette, WhatIsTypedIsNotForTheWindow) {
    const std::size_t actors = document->scenario().actors.size();
    openAndType("aA ?g");
    press(Qt::Key_F5);
    EXPECT_EQ(words()->text(), QStringLiteral("aA ?g"));
    EXPECT_EQ(document->scenario().actors.size(), actors);
    EXPECT_FALSE(controller->isBusy());
    EXPECT_EQ(timeline().arrangement().gaps, Gaps::Shown);
    EXPECT_TRUE(palette().isVisible());
}

TEST_F(Palette, MarksWhatIsOn) {
    openAndType("follow live");
    EXPECT_EQ(cell(0, CommandColumn::Mark).toString(), QStringLiteral("✓"));
    press(Qt::Key_Return);
    EXPECT_FALSE(timeline().isFollowing());
    openAndType("follow live");
    EXPECT_EQ(cell(0, CommandColumn::Mark).toString(), QString());
}

TEST_F(Palette, IsReadOut) {
    open();
    EXPECT_EQ(QAccessible::queryAccessibleInterface(words())->text(QAccessible::Name),
              QStringLiteral("Find a command"));
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&list())->text(QAccessible::Name), QStringLiteral("Commands"));
}

TEST_F(Palette, StaysWithinTheWindow) {
    window->resize(420, 300);
    open();
    EXPECT_TRUE(window->rect().contains(palette().geometry()));
    EXPECT_GE(palette().y(), window->menuBar()->geometry().bottom());
    window->resize(1400, 800);
    EXPECT_NEAR(palette().geometry().center().x(), 700, 1);
    EXPECT_EQ(palette().width(), 640);
}

TEST_F(Palette, ItsModelKeepsTheRules) {
    CommandModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setCommands(commandsOf(*window->menuBar()), {});
    EXPECT_GT(model.rowCount(), 60);
    model.find(QStringLiteral("fc"));
    EXPECT_EQ(model.commandAt(0).name, QStringLiteral("Find calls…"));
    model.find(QStringLiteral("qqq"));
    EXPECT_EQ(model.rowCount(), 0);
}

} // namespace
} // namespace playground::ui
