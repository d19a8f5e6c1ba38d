#include "core/scenario/reader.h"
#include "tests/ui/window/livewindow.h"
#include "ui/window/examples.h"
#include "ui/window/exporter.h"
#include "ui/window/files.h"
#include "ui/window/settings.h"

#include <QActionGroup>
#include <QApplication>
#include <QFileDialog>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

namespace playground::ui {
namespace {

class Filing : public LiveWindow {
protected:
    QString file(const char* name) const { return folder.filePath(QLatin1String(name)); }
    Files& files() const { return *window->findChild<Files*>(); }
    Exporter& exporter() const { return *window->findChild<Exporter*>(); }
    Exporter::View view() const {
        return {{.size = QSize(1000, 600), .range = TimeRange{TimePoint{}, controller->now()}}};
    }

    void write(const QString& path, const QByteArray& text) const {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    void fireBoth(int calls) {
        in<QSpinBox>("async_worker", "fireCount")->setValue(calls);
        in<QSpinBox>("pool_worker", "fireCount")->setValue(calls);
        trigger("run");
        ASSERT_TRUE(wait([=, this] { return hasEnded(static_cast<std::size_t>(2 * calls)); }));
    }
    /// In the next dialog that asks for a file; what it asks back is denied.
    static void enterFile(const QString& name) {
        QTimer::singleShot(0, qApp, [name] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(name);
            answerWith(QMessageBox::No);
            static_cast<QDialog*>(dialog)->accept();
            if (dialog->isVisible())
                dialog->reject();
        });
    }
    QByteArray content(const char* name) const {
        QFile read(file(name));
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }

    /// Answers the next question that comes up.
    static void answerWith(QMessageBox::StandardButton button) {
        QTimer::singleShot(0, qApp, [button] {
            if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget()))
                box->button(button)->click();
        });
    }
};

TEST_F(Filing, anExportedRunHoldsEveryCall) {
    fireBoth(10);
    ASSERT_TRUE(exporter().exportTo(file("run.json"), view()));
    QFile exported(file("run.json"));
    ASSERT_TRUE(exported.open(QIODevice::ReadOnly));
    const QJsonArray events =
        QJsonDocument::fromJson(exported.readAll()).object()[QStringLiteral("traceEvents")].toArray();
    QSet<QString> calls;
    for (const QJsonValue& event : events)
        if (const QJsonObject args = event[QStringLiteral("args")].toObject(); args.contains(QStringLiteral("task_id")))
            calls += args[QStringLiteral("task_id")].toVariant().toString();
    EXPECT_EQ(calls.size(), 20);
}

TEST_F(Filing, aPictureOfTheRunIsAPicture) {
    fireBoth(2);
    ASSERT_TRUE(exporter().exportTo(file("run.png"), view()));
    EXPECT_EQ(QImage(file("run.png")).width(), 2000);
    ASSERT_TRUE(exporter().exportTo(file("run.svg"), view()));
    EXPECT_GT(QFileInfo(file("run.svg")).size(), 0);
}

TEST_F(Filing, aPictureOfAViewThatIsHeldStillShowsNothingLater) {
    fireBoth(2);
    ASSERT_TRUE(wait([this] { return !controller->isTicking(); }));
    Exporter::View still = view();
    still.now = TimePoint{} + controller->now().time_since_epoch() / 4;
    ASSERT_TRUE(exporter().exportTo(file("live.png"), view()));
    ASSERT_TRUE(exporter().exportTo(file("still.png"), still));
    EXPECT_NE(QImage(file("live.png")), QImage(file("still.png")));
    still.now = controller->now();
    ASSERT_TRUE(exporter().exportTo(file("still.png"), still));
    EXPECT_EQ(QImage(file("live.png")), QImage(file("still.png")));
}

TEST_F(Filing, anExportThatCannotBeWrittenSaysWhyAndLeavesNothing) {
    EXPECT_FALSE(exporter().exportTo(QStringLiteral("/nowhere/run.json"), view()));
    EXPECT_FALSE(exporter().exportTo(file("run.doc"), view()));
    EXPECT_FALSE(QFileInfo::exists(file("run.doc")));
}

TEST_F(Filing, aSavedScenarioOpensAsItWas) {
    in<QSpinBox>("pool_worker", "limitSpin")->setValue(7);
    ASSERT_TRUE(files().saveTo(file("mine.actorplay")));
    const Scenario saved = document->scenario();
    open({.first = OpenRequest::file(file("mine.actorplay"))});
    EXPECT_EQ(document->scenario(), saved);
    EXPECT_EQ(window->windowTitle(), QStringLiteral("mine.actorplay[*] - Actor Playground"));
    EXPECT_EQ(Settings::recentFiles(), QStringList{file("mine.actorplay")});
}

TEST_F(Filing, aBadFileIsRefusedWithItsPlaceAndThePlaygroundStays) {
    write(file("bad.actorplay"), "{\"actorplay\": 1, \"actorz\": {}}");
    open({.first = OpenRequest::file(file("bad.actorplay"))});
    EXPECT_TRUE(message().contains(QStringLiteral("bad.actorplay:1:"))) << message().toStdString();
    EXPECT_EQ(document->scenario().actors.size(), 2U);
}

TEST_F(Filing, aMissingFileIsToldByName) {
    EXPECT_FALSE(files().open(OpenRequest::file(file("missing.actorplay"))));
    EXPECT_TRUE(message().contains(QStringLiteral("missing.actorplay")));
}

TEST_F(Filing, everyExampleOpens) {
    for (const QString& name : exampleNames()) {
        EXPECT_TRUE(files().open(OpenRequest::example(name))) << name.toStdString();
        EXPECT_EQ(message(), QString()) << name.toStdString();
        EXPECT_TRUE(controller->hasRun());
    }
}

TEST_F(Filing, editsAreNotLostWithoutAsking) {
    in<QSpinBox>("pool_worker", "limitSpin")->setValue(7);
    answerWith(QMessageBox::Cancel);
    EXPECT_FALSE(window->close());
    answerWith(QMessageBox::Discard);
    EXPECT_TRUE(window->close());
}

TEST_F(Filing, aNumberThatIsStillBeingTypedIsSaved) {
    ASSERT_TRUE(files().saveTo(file("mine.actorplay")));
    activate();
    type(in<QSpinBox>("pool_worker", "limitSpin"), "7");
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(loadScenario(file("mine.actorplay").toStdString())->actor("pool_worker")->maxConcurrency, 7);
}

TEST_F(Filing, aNameThatIsStillBeingTypedIsSaved) {
    ASSERT_TRUE(files().saveTo(file("mine.actorplay")));
    activate();
    type(in<QLineEdit>("pool_worker", "actorName"), "crew");
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_NE(loadScenario(file("mine.actorplay").toStdString())->actor("crew"), nullptr);
}

TEST_F(Filing, aNumberThatIsStillBeingTypedIsNotLostByClosing) {
    activate();
    type(in<QSpinBox>("pool_worker", "limitSpin"), "7");
    answerWith(QMessageBox::Cancel);
    EXPECT_FALSE(window->close());
}

TEST_F(Filing, aNameWithoutAnEndingDoesNotOverwriteUnasked) {
    write(file("mine.actorplay"), "precious");
    enterFile(file("mine"));
    EXPECT_FALSE(files().saveAs());
    EXPECT_EQ(content("mine.actorplay"), "precious");
}

TEST_F(Filing, anExportWithoutAnEndingDoesNotOverwriteUnasked) {
    fireBoth(1);
    write(file("mine.json"), "precious");
    enterFile(file("mine"));
    exporter().ask([this] { return view(); });
    EXPECT_EQ(content("mine.json"), "precious");
}

TEST_F(Filing, aNewScenarioIsEmptyAndCanBeFilled) {
    open({.first = {}});
    EXPECT_TRUE(document->scenario().actors.empty());
    trigger("run");
    trigger("addAsync");
    in<QSpinBox>("async_actor", "fireCount")->setValue(1);
    in<QPushButton>("async_actor", "fireButton")->click();
    EXPECT_TRUE(wait([this] { return hasEnded(1); }));
}

TEST_F(Filing, aFailedRunSaysWhy) {
    ASSERT_TRUE(files().open(OpenRequest::example(QStringLiteral("async_task_refused"))));
    trigger("run");
    EXPECT_TRUE(wait([this] { return !message().isEmpty(); }));
}

TEST_F(Filing, theThemeIsRememberedAndPaintsTheWindow) {
    trigger("themeDark");
    EXPECT_LT(window->palette().color(QPalette::Window).lightness(), 60);
    trigger("themeLight");
    EXPECT_GT(window->palette().color(QPalette::Window).lightness(), 200);
    EXPECT_EQ(Settings::theme(), ThemeChoice::Light);
}

} // namespace
} // namespace playground::ui
