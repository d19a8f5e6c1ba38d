#include "tests/ui/window/settings/settingsdialogtest.h"

#include <QAccessible>
#include <QLineEdit>
#include <QPushButton>
#include <QWheelEvent>

#include <algorithm>

namespace playground::ui {
namespace {

class TheSettings : public SettingsDialogTest {
protected:
    qsizetype shown() const {
        const auto rows = dialog->findChildren<SettingRow*>();
        return std::ranges::count_if(rows, &QWidget::isVisible);
    }
};

TEST_F(TheSettings, areBesideTheWindowOnce) {
    EXPECT_FALSE(dialog->isModal());
    EXPECT_EQ(shown(), static_cast<qsizetype>(settings().size()));
    open();
    EXPECT_EQ(workspace->findChildren<SettingsDialog*>().size(), 1);
    addPage();
    trigger("settings");
    EXPECT_EQ(workspace->findChildren<SettingsDialog*>().size(), 1) << "of a trace as well";
}

TEST_F(TheSettings, areFoundAsOneTypes) {
    type("contr");
    EXPECT_TRUE(row(SettingId::Theme)->isVisible()) << "a choice";
    EXPECT_FALSE(row(SettingId::Memory)->isVisible());
    press(Qt::Key_A, Qt::ControlModifier);
    type("timeline");
    EXPECT_TRUE(row(SettingId::TimelineSize)->findChild<QLabel*>()->text().contains(QStringLiteral("<span")));
    QStringList groups;
    for (const auto* label : dialog->findChildren<QLabel*>())
        if (label->isVisible() && label->property("role") == QStringLiteral("settingGroup"))
            groups.append(label->text());
    EXPECT_EQ(groups, QStringList({QStringLiteral("Appearance"), QStringLiteral("Timeline")}));
}

TEST_F(TheSettings, sayWhenNoneIsFoundAndOfferAll) {
    type("zebra");
    EXPECT_EQ(shown(), 0);
    EXPECT_TRUE(in<QLabel>("noSetting")->isVisible());
    EXPECT_TRUE(in<QLabel>("noSetting")->text().contains(QStringLiteral("zebra")));
    click(in<QPushButton>("showAllSettings"));
    EXPECT_EQ(shown(), static_cast<qsizetype>(settings().size()));
    EXPECT_FALSE(in<QLabel>("noSetting")->isVisible());
    EXPECT_TRUE(in<QLineEdit>("settingWords")->hasFocus());
}

TEST_F(TheSettings, areResetOneByOne) {
    EXPECT_FALSE(resetOf(SettingId::TextSize)->isVisible());
    enter(SettingId::TextSize, "130");
    enter(SettingId::TimelineSize, "120");
    EXPECT_TRUE(resetOf(SettingId::TextSize)->isVisible());
    EXPECT_TRUE(row(SettingId::TextSize)->property("changed").toBool());
    click(resetOf(SettingId::TextSize));
    EXPECT_EQ(valueOf(SettingId::TextSize), 100);
    EXPECT_EQ(valueOf(SettingId::TimelineSize).toInt(), 120);
    EXPECT_FALSE(resetOf(SettingId::TextSize)->isVisible());
    EXPECT_FALSE(row(SettingId::TextSize)->property("changed").toBool());
    EXPECT_TRUE(editor(SettingId::TextSize)->hasFocus());
}

TEST_F(TheSettings, areResetAllAtOnce) {
    auto* all = in<QPushButton>("resetAllSettings");
    EXPECT_FALSE(all->isEnabled());
    choose(SettingId::Theme, 2);
    enter(SettingId::Memory, "3000");
    ASSERT_TRUE(all->isEnabled());
    click(all);
    for (const Setting& setting : settings())
        EXPECT_FALSE(isChanged(setting)) << setting.key;
    EXPECT_FALSE(all->isEnabled());
    EXPECT_TRUE(page(0).findChild<QAction*>(QStringLiteral("themeSystem"))->isChecked());
}

TEST_F(TheSettings, areUsedWithoutAMouse) {
    type("theme");
    press(Qt::Key_Tab);
    ASSERT_TRUE(editor(SettingId::Theme)->hasFocus());
    press(Qt::Key_End);
    EXPECT_EQ(valueOf(SettingId::Theme), 3);
    press(Qt::Key_Tab);
    ASSERT_TRUE(resetOf(SettingId::Theme)->hasFocus());
    press(Qt::Key_Space);
    EXPECT_EQ(valueOf(SettingId::Theme), 0);
    press(Qt::Key_Escape);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(in<QLineEdit>("settingWords")->text(), QString());
    press(Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
    open();
    EXPECT_TRUE(in<QLineEdit>("settingWords")->hasFocus());
}

TEST_F(TheSettings, areToldToAssistiveTools) {
    choose(SettingId::Theme, 1);
    for (const Setting& setting : settings()) {
        QAccessibleInterface* told = QAccessible::queryAccessibleInterface(editor(setting.id));
        ASSERT_NE(told, nullptr) << setting.key;
        EXPECT_EQ(editor(setting.id)->accessibleName(), translated(setting.title));
        // On this system the name of a combo box is its choice.
        const auto labels = told->relations(QAccessible::Label);
        ASSERT_EQ(labels.size(), 1) << setting.key;
        EXPECT_EQ(labels.first().first->text(QAccessible::Name), translated(setting.title));
        EXPECT_TRUE(told->text(QAccessible::Description).startsWith(translated(setting.sentence))) << setting.key;
        EXPECT_EQ(told->text(QAccessible::Description).contains(QStringLiteral("differs")), isChanged(setting));
        EXPECT_EQ(resetOf(setting.id)->accessibleName(), QStringLiteral("Reset ") + translated(setting.title));
    }
}

TEST_F(TheSettings, stayAsTheyAreWhenTheWheelTurnsOverThem) {
    auto* theme = editor(SettingId::Theme);
    const auto turn = [&] {
        const QPointF at(5, 5);
        QWheelEvent down(at, theme->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                         false);
        QApplication::sendEvent(theme, &down);
    };
    turn();
    EXPECT_EQ(valueOf(SettingId::Theme), 0);
    theme->setFocus();
    turn();
    EXPECT_EQ(valueOf(SettingId::Theme), 1) << "it is meant";
}

TEST_F(TheSettings, areWhatTheMenusSay) {
    trigger("themeDark");
    EXPECT_EQ(static_cast<QComboBox*>(editor(SettingId::Theme))->currentIndex(), 2);
    choose(SettingId::Theme, 1);
    EXPECT_TRUE(page(0).findChild<QAction*>(QStringLiteral("themeLight"))->isChecked());
    trigger("engineVirtual");
    EXPECT_EQ(static_cast<QComboBox*>(editor(SettingId::Engine))->currentIndex(), 1);
}

} // namespace
} // namespace playground::ui
