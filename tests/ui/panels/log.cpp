#include "tests/support/tracetext.h"
#include "ui/panels/log/logmodel.h"
#include "ui/panels/log/logpanel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace playground::ui {
namespace {

class LogDock : public testing::Test {
protected:
    LogDock() {
        say(3, 1, "hello");
        say(4, 0, "the driver begins");
        panel.resize(900, 300);
        panel.show();
        panel.setStore(&trace.store);
        settle();
    }
    ~LogDock() override { panel.setStore(nullptr); }

    void say(std::int64_t time, std::uint32_t call, const char* text) {
        const std::array<Event, 1> events{Event{.time = playground::at(time),
                                                .call = CallId{call},
                                                .argument = toNumber(trace.dictionary.text(text)),
                                                .kind = EventKind::Logged}};
        trace.store.ingest(events);
    }
    void settle() {
        panel.advance();
        ASSERT_TRUE(QTest::qWaitFor([this] { return !model()->isUnderWay(); }, 30'000));
    }
    LogModel* model() { return panel.findChild<LogModel*>(); }
    QTableView* table() { return panel.findChild<QTableView*>(); }
    QLineEdit* words() { return panel.findChild<QLineEdit*>(QStringLiteral("logWords")); }
    QComboBox* level() { return panel.findChild<QComboBox*>(QStringLiteral("logLevel")); }
    bool comesIntoSight(int row) {
        return QTest::qWaitFor([&] {
            const QRect place = table()->visualRect(model()->index(row, 0));
            return !place.isEmpty() && table()->viewport()->rect().contains(place.center());
        });
    }
    QString count() { return panel.findChild<QLabel*>(QStringLiteral("logCount"))->text(); }
    QString line(int row) {
        QStringList cells;
        for (int column = 0; column < logColumnCount; ++column)
            cells += model()->index(row, column).data().toString();
        return cells.join(QLatin1Char('|'));
    }

    TraceText trace{"web async 2\n0 RRR\n1 R!"};
    LogPanel panel;
    QAbstractItemModelTester tester{model(), QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(LogDock, TellsLinesAndErrorsInOrderOfTime) {
    ASSERT_EQ(model()->rowCount(), 3);
    EXPECT_EQ(line(0), QStringLiteral("0.001000 s|error|web.work #2|failed:"));
    EXPECT_EQ(line(1), QStringLiteral("0.003000 s|info|web.work #1|hello"));
    EXPECT_EQ(line(2), QStringLiteral("0.004000 s|info|driver|the driver begins"));
    EXPECT_EQ(count(), QStringLiteral("3 lines"));
    panel.setWarnings({{.actor = "web", .text = "Too slow.", .range = {playground::at(2), playground::at(4)}}});
    panel.addDriverError(playground::at(9), QStringLiteral("It gave\nup"));
    settle();
    EXPECT_EQ(line(1), QStringLiteral("0.002000 s|warning|web|Too slow."));
    EXPECT_EQ(line(4), QStringLiteral("0.009000 s|error|driver|It gave up"));
}

TEST_F(LogDock, LevelsAndTextFilter) {
    panel.setWarnings({{.actor = "web", .text = "Too slow.", .range = {playground::at(2), playground::at(4)}}});
    QTest::keyClick(level(), Qt::Key_Down);
    settle();
    EXPECT_EQ(model()->rowCount(), 2);
    EXPECT_EQ(count(), QStringLiteral("2 of 4 lines"));
    QTest::keyClick(level(), Qt::Key_Down);
    settle();
    ASSERT_EQ(model()->rowCount(), 1);
    EXPECT_TRUE(line(0).contains(QStringLiteral("error")));
    QTest::keyClick(level(), Qt::Key_Home);
    QTest::keyClicks(words(), QStringLiteral("HELLO"));
    settle();
    ASSERT_EQ(model()->rowCount(), 1);
    EXPECT_TRUE(line(0).endsWith(QStringLiteral("hello")));
    QTest::keyClick(words(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(words(), QStringLiteral("work #2"));
    settle();
    EXPECT_EQ(model()->rowCount(), 1);
    say(9, 1, "not of it");
    say(9, 2, "of it");
    settle();
    EXPECT_EQ(model()->rowCount(), 2);
}

TEST_F(LogDock, AClickChoosesTheTimeAndTheCall) {
    const QSignalSpy chosen(&panel, &LogPanel::lineChosen);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(model()->index(1, 3)).center());
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.last()[0].value<TimePoint>(), playground::at(3));
    EXPECT_EQ(chosen.last()[1].value<std::optional<CallId>>(), CallId{1});
    const auto before = chosen.count();
    QTest::keyClick(table(), Qt::Key_Down);
    ASSERT_EQ(chosen.count(), before + 1);
    EXPECT_EQ(chosen.last()[1].value<std::optional<CallId>>(), std::nullopt);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(model()->index(2, 3)).center());
    EXPECT_EQ(chosen.count(), before + 2); // Again: the cursor may have gone elsewhere.
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(model()->index(1, 3)).center());
    EXPECT_EQ(chosen.count(), before + 3) << "once for a click on another line";
}

TEST_F(LogDock, CtrlCCopiesLines) {
    table()->selectRow(1);
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("0.003000 s\tinfo\tweb.work #1\thello\n"
                                                                "0.004000 s\tinfo\tdriver\tthe driver begins\n"));
}

TEST_F(LogDock, FollowsTheNewestUnlessAPersonLooksElsewhere) {
    for (int line = 0; line < 100; ++line)
        say(10 + line, 1, "again");
    settle();
    EXPECT_TRUE(comesIntoSight(102));
    panel.resize(900, 200);
    EXPECT_TRUE(comesIntoSight(102));
    QScrollBar* bar = table()->verticalScrollBar();
    bar->setValue(5);
    say(200, 1, "last");
    settle();
    EXPECT_EQ(model()->rowCount(), 104);
    EXPECT_EQ(bar->value(), 5);
    bar->setValue(bar->maximum());
    say(201, 1, "very last");
    settle();
    EXPECT_TRUE(comesIntoSight(104));
}

TEST_F(LogDock, WarningsLeaveALineAndItsPlaceAlone) {
    const std::vector<Warning> warnings{
        {.actor = "web", .text = "Too slow.", .range = {playground::at(2), playground::at(4)}}};
    for (int line = 0; line < 100; ++line)
        say(10 + line, 1, "again");
    settle();
    ASSERT_TRUE(comesIntoSight(102));
    table()->selectRow(40);
    table()->verticalScrollBar()->setValue(38);
    const QString top = line(38);
    const QSignalSpy chosen(&panel, &LogPanel::lineChosen);
    const QSignalSpy reset(model(), &QAbstractItemModel::modelReset);
    panel.setWarnings(warnings);
    settle();
    panel.setWarnings(warnings);
    panel.addDriverError(playground::at(3), QStringLiteral("It gave up"));
    settle();
    QTest::qWait(50);
    EXPECT_EQ(reset.count(), 2) << "equal warnings change nothing";
    EXPECT_EQ(table()->currentIndex().row(), 42);
    EXPECT_EQ(table()->selectionModel()->selectedRows().size(), 1);
    EXPECT_EQ(line(table()->rowAt(0)), top);
    EXPECT_EQ(chosen.count(), 0);
    table()->verticalScrollBar()->setValue(table()->verticalScrollBar()->maximum());
    panel.setWarnings({});
    settle();
    EXPECT_EQ(table()->currentIndex().row(), 41);
    EXPECT_TRUE(comesIntoSight(103)) << "it still follows";
}

TEST_F(LogDock, AnotherRunIsAnotherLogAndNothingIsDoneWhileNobodySeesIt) {
    panel.hide();
    say(9, 1, "unseen");
    settle();
    EXPECT_EQ(model()->rowCount(), 3);
    panel.show();
    settle();
    EXPECT_EQ(model()->rowCount(), 4);
    const TraceText other("db async 1\n0 RR");
    panel.setStore(&other.store);
    EXPECT_EQ(model()->rowCount(), 0);
    EXPECT_EQ(count(), QStringLiteral("0 lines"));
    panel.setStore(nullptr);
}

TEST(LongLog, isNotReadWhereNobodySeesIt) {
    TraceText trace("web async 1\n0 RRR");
    const std::vector<Event> events(100'000, Event{.time = playground::at(5),
                                                   .call = CallId{1},
                                                   .argument = toNumber(trace.dictionary.text("line")),
                                                   .kind = EventKind::Logged});
    trace.store.ingest(events);
    LogPanel panel;
    panel.setStore(&trace.store);
    panel.advance();
    const auto* model = panel.findChild<LogModel*>();
    QTest::qWait(50);
    EXPECT_EQ(model->rowCount(), 0);
    panel.show();
    panel.hide();
    const int seen = model->rowCount();
    QTest::qWait(50);
    EXPECT_EQ(model->rowCount(), seen);
    panel.show();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !model->isUnderWay(); }, 30'000));
    EXPECT_EQ(model->rowCount(), 100'000);
    panel.setStore(nullptr);
}

TEST(LongLog, comesBesideEverythingElse) {
    constexpr std::uint32_t lines = 300'000;
    TraceText trace("web async 1\n0 RRR");
    std::vector<Event> events;
    for (std::uint32_t line = 0; line < lines; ++line)
        events.push_back({.time = playground::at(5),
                          .call = CallId{1},
                          .argument = toNumber(trace.dictionary.text("line " + std::to_string(line))),
                          .kind = EventKind::Logged});
    trace.store.ingest(events);
    LogModel model;
    const auto wait = [&] { return QTest::qWaitFor([&] { return !model.isUnderWay(); }, 30'000); };
    model.setStore(&trace.store);
    EXPECT_TRUE(model.isUnderWay());
    ASSERT_TRUE(wait());
    EXPECT_EQ(model.rowCount(), static_cast<int>(lines));
    model.setText(QStringLiteral("LINE 29999"));
    EXPECT_TRUE(model.isUnderWay());
    ASSERT_TRUE(wait());
    EXPECT_EQ(model.rowCount(), 11); // Itself and ten that are longer.
}

} // namespace
} // namespace playground::ui
