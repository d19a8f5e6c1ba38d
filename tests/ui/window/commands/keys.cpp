#include "tests/ui/window/livewindow.h"
#include "ui/panels/steps/stepkeys.h"
#include "ui/timeline/timelinecommand.h"
#include "ui/window/commands/keysdialog.h"

#include <QAccessible>
#include <QActionGroup>
#include <QLineEdit>
#include <QMenu>
#include <QTreeWidget>

#include <algorithm>
#include <map>

namespace playground::ui {
namespace {

class Keys : public LiveWindow {
protected:
    Keys() { activate(); }

    KeysDialog* dialog() const { return window->findChild<KeysDialog*>(); }
    bool isOpen() const { return dialog() != nullptr && dialog()->isVisible(); }
    QLineEdit* words() const { return dialog()->findChild<QLineEdit*>(); }
    QTreeWidget* list() const { return dialog()->findChild<QTreeWidget*>(); }
    QLabel* none() const { return dialog()->findChild<QLabel*>(QStringLiteral("noKey")); }
    QStringList titles() const {
        QStringList titles;
        for (int row = 0; row < list()->topLevelItemCount(); ++row)
            titles += list()->topLevelItem(row)->text(0);
        return titles;
    }
    /// Below one title, or all.
    std::vector<KeyLine> lines(const QString& title = {}) const {
        std::vector<KeyLine> lines;
        for (int row = 0; row < list()->topLevelItemCount(); ++row)
            for (int line = 0; line < list()->topLevelItem(row)->childCount(); ++line)
                if (title.isEmpty() || title == list()->topLevelItem(row)->text(0))
                    lines.push_back({list()->topLevelItem(row)->child(line)->text(0),
                                     list()->topLevelItem(row)->child(line)->text(1)});
        return lines;
    }
    bool has(const QString& keys, const QString& meaning, const QString& title = {}) const {
        return std::ranges::any_of(
            lines(title), [&](const KeyLine& line) { return line.meaning == meaning && line.keys.contains(keys); });
    }
    std::vector<QAction*> actionsWithKeys() const {
        std::vector<QAction*> actions;
        for (QAction* one : window->findChildren<QAction*>())
            if (!one->shortcuts().isEmpty())
                actions.push_back(one);
        return actions;
    }
    static QString text(const QKeySequence& keys) { return keys.toString(QKeySequence::NativeText); }
};

TEST_F(Keys, EveryActionThatHasSomeIsInTheList) {
    trigger("keys");
    ASSERT_TRUE(isOpen());
    EXPECT_GT(actionsWithKeys().size(), 50U);
    for (const QAction* one : actionsWithKeys())
        for (const QKeySequence& keys : one->shortcuts())
            EXPECT_TRUE(has(text(keys), plainWords(one->text()))) << one->text().toStdString();
}

TEST_F(Keys, NoTwoCommandsShareThem) {
    trigger("addAsync"); // Undo is enabled then.
    std::map<QString, QString> commands;
    for (const QAction* one : actionsWithKeys())
        for (const QKeySequence& keys : one->shortcuts()) {
            const auto [place, isNew] = commands.emplace(text(keys), one->text());
            EXPECT_TRUE(isNew) << text(keys).toStdString() << ": " << place->second.toStdString() << " and "
                               << one->text().toStdString();
        }
}

TEST_F(Keys, ThoseOfTheTimelineAndOfStepsAreInTheList) {
    trigger("keys");
    const auto* group = window->findChild<QAction*>(QStringLiteral("foldGaps"))->actionGroup();
    const auto isAction = [&](const QKeySequence& keys, TimelineCommand command) {
        return std::ranges::any_of(group->actions(), [&](const QAction* one) {
            return one->data().toInt() == static_cast<int>(command) && one->shortcuts().contains(keys);
        });
    };
    for (const TimelineKey& one : timelineKeys()) {
        const QKeySequence keys(QKeyCombination(one.modifiers, one.key));
        EXPECT_NE(has(text(keys), wordsOf(one.command), QStringLiteral("In the timeline")), isAction(keys, one.command))
            << text(keys).toStdString();
    }
    for (const StepKey& one : stepKeys())
        EXPECT_TRUE(has(text(QKeySequence(QKeyCombination(one.modifiers, one.key))), wordsOf(one.command)));
    EXPECT_TRUE(has(QStringLiteral("Left, Right"), QStringLiteral("Have the step happen earlier or later")));
    EXPECT_TRUE(has(QStringLiteral("1 to 9"), QStringLiteral("Let one state stand out, in the order of the legend")));
}

TEST_F(Keys, AreGroupedByMenu) {
    trigger("keys");
    EXPECT_EQ(titles().mid(0, 5), (QStringList{QStringLiteral("File"), QStringLiteral("Edit"), QStringLiteral("Run"),
                                               QStringLiteral("Run › Engine"), QStringLiteral("View")}));
    EXPECT_EQ(titles().count(QStringLiteral("View")), 1);
    EXPECT_TRUE(titles().contains(QStringLiteral("View › Tracks")));
}

class KeysOpen : public Keys, public testing::WithParamInterface<QKeyCombination> {};

TEST_P(KeysOpen, ByAnyOfTheirKeys) {
    QTest::keyClick(window.get(), GetParam().key(), GetParam().keyboardModifiers());
    ASSERT_TRUE(isOpen());
    EXPECT_EQ(dialog()->focusWidget(), words());
    QTest::keyClick(words(), Qt::Key_Escape);
    EXPECT_FALSE(isOpen());
}

INSTANTIATE_TEST_SUITE_P(Rows, KeysOpen,
                         testing::Values(QKeyCombination(Qt::Key_Question), QKeyCombination(Qt::Key_F1),
                                         QKeyCombination(Qt::ControlModifier, Qt::Key_Question)));

TEST_F(Keys, AreFoundByNameAndByMeaning) {
    trigger("keys");
    const std::size_t all = lines().size();
    QTest::keyClicks(words(), QStringLiteral("CTRL+F"));
    EXPECT_TRUE(has(QStringLiteral("Ctrl+F"), QStringLiteral("Find calls…")));
    EXPECT_LT(lines().size(), 5U);
    words()->clear();
    QTest::keyClicks(words(), QStringLiteral("track  hide"));
    EXPECT_TRUE(has(QStringLiteral("H"), QStringLiteral("Hide")));
    EXPECT_EQ(titles(), QStringList{QStringLiteral("View › Tracks")});
    words()->clear();
    EXPECT_EQ(lines().size(), all);
}

TEST_F(Keys, ThatAreNotThereAreToldSo) {
    trigger("keys");
    EXPECT_FALSE(none()->isVisible());
    QTest::keyClicks(words(), QStringLiteral("qqq"));
    EXPECT_TRUE(none()->isVisible());
    EXPECT_FALSE(list()->isVisible());
    EXPECT_EQ(words()->accessibleDescription(), none()->text());
}

TEST_F(Keys, AreThoseOfNowWheneverTheListIsOpened) {
    trigger("keys");
    EXPECT_TRUE(has(QStringLiteral("Ctrl+Z"), QStringLiteral("Undo")));
    dialog()->close();
    trigger("addAsync");
    trigger("keys");
    EXPECT_FALSE(has(QStringLiteral("Ctrl+Z"), QStringLiteral("Undo")));
    EXPECT_TRUE(has(QStringLiteral("Ctrl+Z"), plainWords(window->findChild<QAction*>(QStringLiteral("undo"))->text())));
}

TEST_F(Keys, AreReadOut) {
    trigger("keys");
    const auto nameOf = [](QWidget* part) {
        return QAccessible::queryAccessibleInterface(part)->text(QAccessible::Name);
    };
    EXPECT_EQ(nameOf(words()), QStringLiteral("Find a key"));
    EXPECT_EQ(nameOf(list()), QStringLiteral("Keys"));
}

struct Search {
    const char* why;
    const char* typed;
    std::vector<KeySection> found;
};
std::ostream& operator<<(std::ostream& out, const Search& row) { return out << row.why; }

const KeyLine zoom{QStringLiteral("Ctrl++"), QStringLiteral("Zoom in")};
const KeyLine hide{QStringLiteral("H"), QStringLiteral("Hide")};
const KeySection view{QStringLiteral("View"), {zoom}};
const KeySection tracks{QStringLiteral("Tracks"), {hide}};

class KeySearch : public testing::TestWithParam<Search> {};

TEST_P(KeySearch, FindsWhatTheTableSays) {
    EXPECT_EQ(withWords({view, tracks}, QLatin1String(GetParam().typed)), GetParam().found);
}

INSTANTIATE_TEST_SUITE_P(Rows, KeySearch,
                         testing::Values(Search{"nothing typed", " ", {view, tracks}}, Search{"a key", "ctrl", {view}},
                                         Search{"a meaning", "HIDE", {tracks}}, Search{"a title", "track", {tracks}},
                                         Search{"words of all three", "in view ctrl", {view}},
                                         Search{"words of two lines", "zoom hide", {}}));

} // namespace
} // namespace playground::ui
