#pragma once

#include "ui/panels/actorcard.h"
#include "ui/window/document.h"
#include "ui/window/mainwindow.h"
#include "ui/window/runcontroller.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace playground::ui {

/// The real window with fresh settings, as a person meets it on the first start.
class LiveWindow : public testing::Test {
protected:
    LiveWindow() {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
        QSettings().clear();
        open({});
    }

    void open(const LaunchOptions& options) {
        window = std::make_unique<MainWindow>(options);
        controller = window->findChild<RunController*>();
        document = window->findChild<Document*>();
        window->show();
    }

    void activate() {
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }

    /// As a person does, but for Enter.
    static void type(QWidget* editor, const char* text) {
        editor->setFocus();
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(editor, QLatin1String(text));
    }
    static void press(int key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }

    void trigger(const char* action) { window->findChild<QAction*>(QLatin1String(action))->trigger(); }

    template <class Widget>
    Widget* in(const char* actor, const char* name) const {
        auto* card = window->findChild<ActorCard*>(QStringLiteral("actorCard:") + QLatin1String(actor));
        return card ? card->findChild<Widget*>(QLatin1String(name)) : nullptr;
    }

    QString message() const {
        auto* text = window->findChild<QLabel*>(QStringLiteral("messageText"));
        return text->isVisibleTo(window.get()) ? text->text() : QString();
    }

    const TraceStore& store() const { return controller->store(); }
    bool hasEnded(std::size_t calls) const { return store().callCount() == calls && store().unended() == 0; }

    /// Lets the window live until the condition holds; false when it does not within half a minute.
    template <class Condition>
    static bool wait(Condition condition) {
        return QTest::qWaitFor(condition, 30'000);
    }

    /// The newest of this name; an empty one before it is known.
    const ActorTrack& track(const char* actor) const {
        static const ActorTrack unknown;
        for (std::size_t index = store().actorCount(); index-- > 0;)
            if (store().actorAt(index).info.name == actor)
                return store().actorAt(index);
        return unknown;
    }

    QTemporaryDir folder;
    std::unique_ptr<MainWindow> window;
    RunController* controller = nullptr;
    Document* document = nullptr;
};

} // namespace playground::ui
