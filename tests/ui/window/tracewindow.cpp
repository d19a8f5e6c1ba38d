#include "ui/window/tracewindow.h"

#include "tests/ui/window/livewindow.h"
#include "ui/panels/calltimes/histogramchart.h"
#include "ui/panels/inspector.h"
#include "ui/timeline/timelineview.h"
#include "ui/window/files.h"

#include <QDockWidget>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QProgressBar>

namespace playground::ui {
namespace {

class OpenedTraces : public LiveWindow {
protected:
    static QString sample() { return QStringLiteral(PLAYGROUND_SOURCE_DIR "/tests/data/ray-timelines/cli.json"); }

    TraceWindow* traceWindow() const { return window->findChild<TraceWindow*>(); }

    /// Once it is read, or could not be.
    TraceWindow* read() const {
        EXPECT_NE(traceWindow(), nullptr);
        EXPECT_TRUE(wait([this] { return traceWindow()->findChild<QProgressBar*>()->isHidden(); }));
        return traceWindow();
    }
    static QString messageOf(const TraceWindow& trace) {
        return trace.findChild<QLabel*>(QStringLiteral("messageText"))->text();
    }
    void drop(const QList<QUrl>& urls) {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter({9, 9}, Qt::CopyAction, &data, Qt::LeftButton, {});
        enter.setAccepted(false);
        QApplication::sendEvent(window.get(), &enter);
        if (!enter.isAccepted())
            return;
        QDropEvent event({9, 9}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(window.get(), &event);
    }
};

TEST_F(OpenedTraces, areShownInAWindowOfTheirOwn) {
    EXPECT_FALSE(window->findChild<Files*>()->open(sample()));
    const TraceWindow& trace = *read();
    EXPECT_TRUE(trace.isVisible());
    EXPECT_EQ(trace.windowTitle(), QStringLiteral("cli.json - trace of Ray - Actor Playground"));
    ASSERT_NE(trace.store(), nullptr);
    EXPECT_EQ(trace.store()->callCount(), 10U);
    EXPECT_TRUE(messageOf(trace).contains(QStringLiteral("do not tell when calls were submitted")));
    EXPECT_TRUE(messageOf(trace).contains(QLatin1Char('\n')));
    EXPECT_EQ(document->title(), QStringLiteral("playground")) << "the scenario stays";
}

TEST_F(OpenedTraces, tellOfTheSelectedCall) {
    window->findChild<Files*>()->open(sample());
    TraceWindow& trace = *read();
    auto& timeline = *trace.findChild<TimelineView*>();
    EXPECT_GE(timeline.visibleRange().length(), std::chrono::milliseconds(8)) << "all is in sight";
    timeline.selectCall(CallId{1});
    const auto labels = trace.findChild<Inspector*>()->findChildren<QLabel*>();
    EXPECT_TRUE(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->text().contains(QStringLiteral("keeper")) && label->text().contains(QStringLiteral("__init__"));
    }));
}

TEST_F(OpenedTraces, areBrushedByHowLongCallsTook) {
    window->findChild<Files*>()->open(sample());
    TraceWindow& trace = *read();
    trace.findChild<QDockWidget*>(QStringLiteral("callTimesDock"))->toggleViewAction()->trigger();
    auto& chart = *trace.findChild<HistogramChart*>();
    ASSERT_TRUE(wait([&] { return !chart.plot().bins().isEmpty(); }));
    QTest::keyClick(&chart, Qt::Key_Right);
    EXPECT_TRUE(trace.findChild<QLineEdit*>(QStringLiteral("findWords"))->text().contains(QStringLiteral("dur")));
    const auto& timeline = *trace.findChild<TimelineView*>();
    EXPECT_TRUE(wait(
        [&] { return timeline.search() != nullptr && timeline.search()->count() == chart.plot().bins().highest(); }));
}

TEST_F(OpenedTraces, canBeDroppedOntoTheWindow) {
    drop({QUrl::fromLocalFile(sample())});
    EXPECT_EQ(read()->store()->callCount(), 10U);
}

TEST_F(OpenedTraces, comeOneAtATimeFromThisMachine) {
    drop({QUrl(QStringLiteral("https://example.org/a.json"))});
    drop({QUrl::fromLocalFile(sample()), QUrl::fromLocalFile(sample())});
    EXPECT_EQ(traceWindow(), nullptr);
}

TEST_F(OpenedTraces, areOpenedFromTheCommandLine) {
    open({.file = sample()});
    EXPECT_EQ(read()->store()->callCount(), 10U);
    EXPECT_EQ(document->title(), QStringLiteral("playground"));
    EXPECT_TRUE(message().isEmpty()) << message().toStdString();
}

TEST_F(OpenedTraces, sayWhyTheyCannotBeRead) {
    const QString path = folder.filePath(QStringLiteral("broken.json"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("[oops");
    file.close();
    window->findChild<Files*>()->open(path);
    const TraceWindow& trace = *read();
    EXPECT_EQ(trace.store(), nullptr);
    EXPECT_TRUE(messageOf(trace).contains(QStringLiteral("broken.json: byte 1: not JSON")))
        << messageOf(trace).toStdString();
}

TEST_F(OpenedTraces, giveUpWhenTheirWindowIsClosed) {
    const QString path = folder.filePath(QStringLiteral("long.json"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("[" + QByteArray(30'000'000, ' ') + "]");
    file.close();
    window->findChild<Files*>()->open(path);
    const QPointer<TraceWindow> trace(traceWindow());
    trace->close();
    EXPECT_TRUE(wait([&] { return trace.isNull(); }));
}

} // namespace
} // namespace playground::ui
