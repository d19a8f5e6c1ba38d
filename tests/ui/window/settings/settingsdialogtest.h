#pragma once

#include "tests/ui/window/tabs.h"
#include "ui/timeline/timelineview.h"
#include "ui/window/settings/settingrow.h"
#include "ui/window/settings/settingsdialog.h"
#include "ui/window/settings/settingvalues.h"

#include <QComboBox>
#include <QToolButton>

namespace playground::ui {

/// The settings of the program's window, as a person opens them.
class SettingsDialogTest : public Tabs {
protected:
    SettingsDialogTest() { open(); }

    void open() {
        workspace->activateWindow();
        ASSERT_TRUE(wait([this] { return QApplication::activeWindow() == workspace.get(); }));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Comma, Qt::ControlModifier);
        dialog = workspace->findChild<SettingsDialog*>();
        ASSERT_NE(dialog, nullptr);
        ASSERT_TRUE(wait([this] { return QApplication::activeWindow() == dialog; }));
    }

    static void press(int key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }
    static void type(const char* text) { QTest::keyClicks(QApplication::focusWidget(), QLatin1String(text)); }
    static void click(QWidget* widget) {
        QTest::mouseClick(widget, Qt::LeftButton, {}, {std::min(widget->width() / 2, 10), widget->height() / 2});
    }

    QWidget* editor(SettingId id) const { return dialog->findChild<QWidget*>(QLatin1String(settingOf(id).key)); }
    SettingRow* row(SettingId id) const {
        for (auto* row : dialog->findChildren<SettingRow*>())
            if (row->setting().id == id)
                return row;
        return nullptr;
    }
    QToolButton* resetOf(SettingId id) const { return row(id)->findChild<QToolButton*>(); }
    template <class Widget>
    Widget* in(const char* name) const {
        return dialog->findChild<Widget*>(QLatin1String(name));
    }

    /// By keys, from the top of the list.
    void choose(SettingId id, int index) const {
        editor(id)->setFocus();
        press(Qt::Key_Home);
        for (int step = 0; step < index; ++step)
            press(Qt::Key_Down);
    }
    void enter(SettingId id, const char* number) const {
        editor(id)->setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        type(number);
        press(Qt::Key_Return);
    }

    const Page& page(int index) const { return *workspace->page(index); }
    TimelineView& timeline(int index) const {
        return *workspace->page(index)->findChild<TimelineView*>(QStringLiteral("timeline"));
    }
    void addPage() const { workspace->open(OpenRequest::file(trace())); }
    void addScenario() const {
        trigger("addAsync"); // Untouched, it would make room.
        workspace->open(OpenRequest::file(scenario("five_waves")));
    }

    SettingsDialog* dialog = nullptr;
};

} // namespace playground::ui
