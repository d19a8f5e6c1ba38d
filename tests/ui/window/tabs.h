#pragma once

#include "ui/window/mainwindow.h"
#include "ui/window/runcontroller.h"
#include "ui/window/tracewindow.h"
#include "ui/window/workspace.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace playground::ui {

/// The program's window with fresh settings, as a person meets it on the first start.
class Tabs : public testing::Test {
protected:
    Tabs() {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
        QSettings().clear();
        start();
    }

    void start(const std::optional<OpenRequest>& first = {}) {
        workspace.reset();
        workspace = std::make_unique<Workspace>(first);
        workspace->show();
    }

    QStringList names() const {
        QStringList names;
        for (int index = 0; index < workspace->count(); ++index)
            names.append(workspace->tabText(index));
        return names;
    }
    QString frontName() const { return workspace->tabText(workspace->currentIndex()); }

    void trigger(const char* action) const {
        workspace->front()->findChild<QAction*>(QLatin1String(action))->trigger();
    }

    static QString messageOf(const Page& page) {
        return page.findChild<QLabel*>(QStringLiteral("messageText"))->text();
    }

    template <class Condition>
    static bool wait(Condition condition) {
        return QTest::qWaitFor(condition, 30'000);
    }

    static QString scenario(const char* name) {
        return QStringLiteral(PLAYGROUND_SOURCE_DIR "/resources/scenarios/%1.actorplay").arg(QLatin1String(name));
    }
    static QString trace() { return QStringLiteral(PLAYGROUND_SOURCE_DIR "/tests/data/ray-timelines/cli.json"); }

    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace;
};

} // namespace playground::ui
