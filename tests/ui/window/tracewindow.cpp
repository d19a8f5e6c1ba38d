#include "tests/ui/window/tabs.h"
#include "ui/panels/calltimes/histogramchart.h"
#include "ui/panels/inspector.h"
#include "ui/timeline/timelineview.h"

#include <QDockWidget>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QProgressBar>

namespace playground::ui {
namespace {

class OpenedTraces : public Tabs {
protected:
    TraceWindow* traceWindow() const { return workspace->findChild<TraceWindow*>(); }

    /// Once it is read, or could not be.
    TraceWindow* read() const {
        EXPECT_NE(traceWindow(), nullptr);
        EXPECT_TRUE(wait([this] { return traceWindow()->findChild<QProgressBar*>()->isHidden(); }));
        return traceWindow();
    }
    void drop(const QList<QUrl>& urls) {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter({9, 9}, Qt::CopyAction, &data, Qt::LeftButton, {});
        enter.setAccepted(false);
        QApplication::sendEvent(workspace->front(), &enter);
        if (!enter.isAccepted())
            return;
        QDropEvent event({9, 9}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(workspace->front(), &event);
    }
};

TEST_F(OpenedTraces, areShownInATabOfTheirOwn) {
    workspace->open(OpenRequest::file(trace()));
    const TraceWindow& opened = *read();
    EXPECT_TRUE(opened.isVisible());
    EXPECT_EQ(workspace->windowTitle(), QStringLiteral("cli.json[*] - trace of Ray - Actor Playground"));
    ASSERT_NE(opened.store(), nullptr);
    EXPECT_EQ(opened.store()->callCount(), 10U);
    EXPECT_TRUE(messageOf(opened).contains(QStringLiteral("do not tell when calls were submitted")));
    EXPECT_TRUE(messageOf(opened).contains(QLatin1Char('\n')));
    EXPECT_EQ(names(), QStringList({QStringLiteral("playground"), QStringLiteral("cli.json")})) << "the scenario stays";
}

TEST_F(OpenedTraces, tellOfTheSelectedCall) {
    workspace->open(OpenRequest::file(trace()));
    TraceWindow& opened = *read();
    auto& timeline = *opened.findChild<TimelineView*>();
    EXPECT_GE(timeline.visibleRange().length(), std::chrono::milliseconds(8)) << "all is in sight";
    timeline.selectCall(CallId{1});
    const auto labels = opened.findChild<Inspector*>()->findChildren<QLabel*>();
    EXPECT_TRUE(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->text().contains(QStringLiteral("keeper")) && label->text().contains(QStringLiteral("__init__"));
    }));
}

TEST_F(OpenedTraces, areBrushedByHowLongCallsTook) {
    workspace->open(OpenRequest::file(trace()));
    TraceWindow& opened = *read();
    opened.findChild<QDockWidget*>(QStringLiteral("callTimesDock"))->toggleViewAction()->trigger();
    auto& chart = *opened.findChild<HistogramChart*>();
    ASSERT_TRUE(wait([&] { return !chart.plot().bins().isEmpty(); }));
    QTest::keyClick(&chart, Qt::Key_Right);
    EXPECT_TRUE(opened.findChild<QLineEdit*>(QStringLiteral("findWords"))->text().contains(QStringLiteral("dur")));
    const auto& timeline = *opened.findChild<TimelineView*>();
    EXPECT_TRUE(wait(
        [&] { return timeline.search() != nullptr && timeline.search()->count() == chart.plot().bins().highest(); }));
}

TEST_F(OpenedTraces, canBeDroppedOntoTheWindow) {
    drop({QUrl::fromLocalFile(trace())});
    EXPECT_EQ(read()->store()->callCount(), 10U);
}

TEST_F(OpenedTraces, comeFromThisMachineOnly) {
    drop({QUrl(QStringLiteral("https://example.org/a.json"))});
    EXPECT_EQ(traceWindow(), nullptr);
}

TEST_F(OpenedTraces, mayComeSeveralAtATime) {
    drop({QUrl::fromLocalFile(trace()), QUrl::fromLocalFile(scenario("five_waves"))});
    EXPECT_EQ(names(),
              QStringList({QStringLiteral("playground"), QStringLiteral("cli.json"), QStringLiteral("five_waves")}));
}

TEST_F(OpenedTraces, areOpenedFromTheCommandLine) {
    start(OpenRequest::file(trace()));
    EXPECT_EQ(read()->store()->callCount(), 10U);
    EXPECT_EQ(frontName(), QStringLiteral("cli.json"));
    EXPECT_EQ(messageOf(*workspace->page(0)), QString());
}

TEST_F(OpenedTraces, sayWhyTheyCannotBeRead) {
    const QString path = folder.filePath(QStringLiteral("broken.json"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("[oops");
    file.close();
    workspace->open(OpenRequest::file(path));
    const TraceWindow& opened = *read();
    EXPECT_EQ(opened.store(), nullptr);
    EXPECT_TRUE(messageOf(opened).contains(QStringLiteral("broken.json: byte 1: not JSON")))
        << messageOf(opened).toStdString();
}

TEST_F(OpenedTraces, giveUpWhenTheirWindowIsClosed) {
    const QString path = folder.filePath(QStringLiteral("long.json"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("[" + QByteArray(30'000'000, ' ') + "]");
    file.close();
    workspace->open(OpenRequest::file(path));
    const QPointer<TraceWindow> opened(traceWindow());
    opened->close();
    EXPECT_TRUE(wait([&] { return opened.isNull(); }));
}

} // namespace
} // namespace playground::ui
