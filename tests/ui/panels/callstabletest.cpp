#include "tests/support/tracetext.h"
#include "ui/panels/calls/callsmodel.h"
#include "ui/panels/calls/callspanel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

#include <numeric>

namespace playground::ui {
namespace {

class CallsTable : public testing::Test {
protected:
    CallsTable() {
        panel.resize(1100, 300);
        panel.show();
        use(trace.store, at(20));
    }
    ~CallsTable() override { panel.setStore(nullptr); }

    void use(const TraceStore& store, TimePoint now) {
        panel.setStore(&store);
        panel.settle(now);
        settle();
    }
    void settle() {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !model()->isUnderWay(); }, 30'000));
    }
    CallsModel* model() { return panel.findChild<CallsModel*>(); }
    QTableView* table() { return panel.findChild<QTableView*>(); }
    QLineEdit* words() { return panel.findChild<QLineEdit*>(QStringLiteral("callsWords")); }
    QString label(const char* name) { return panel.findChild<QLabel*>(QLatin1String(name))->text(); }
    QString cell(int row, CallColumn column) { return model()->index(row, static_cast<int>(column)).data().toString(); }
    std::vector<std::uint32_t> ids() {
        std::vector<std::uint32_t> ids;
        for (int row = 0; row < model()->rowCount(); ++row)
            ids.push_back(toNumber(model()->callAt(row)));
        return ids;
    }
    void clickHeader(CallColumn column) {
        QHeaderView* header = table()->horizontalHeader();
        const int x = header->sectionViewportPosition(static_cast<int>(column)) + 20;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {x, header->height() / 2});
        settle();
    }
    void submit(TraceText& to, std::uint32_t from, std::uint32_t count) {
        std::vector<Event> events;
        for (std::uint32_t call = from; call < from + count; ++call)
            events.push_back({.time = at(30), .call = CallId{call}, .actor = ActorId{1}, .kind = EventKind::Submitted});
        to.store.ingest(events);
        panel.settle(at(40));
        settle();
    }

    TraceText trace{"web async 2\n0 RRAAAAR.R\n1 RR!.RRRR\npool threaded 1\n0 .RRRRR"};
    CallsPanel panel;
    QAbstractItemModelTester tester{model(), QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(CallsTable, TellsWhatIsKnownOfACall) {
    ASSERT_EQ(model()->rowCount(), 5);
    EXPECT_EQ(cell(0, CallColumn::Id), QStringLiteral("1"));
    EXPECT_EQ(cell(0, CallColumn::Actor), QStringLiteral("web"));
    EXPECT_EQ(cell(0, CallColumn::Method), QStringLiteral("work"));
    EXPECT_EQ(cell(0, CallColumn::State), QStringLiteral("finished"));
    EXPECT_EQ(cell(0, CallColumn::Slot), QStringLiteral("0"));
    EXPECT_EQ(cell(0, CallColumn::Submitted), QStringLiteral("0.0000 s"));
    EXPECT_EQ(cell(0, CallColumn::InSlot), QStringLiteral("7 ms"));
    EXPECT_EQ(cell(0, CallColumn::Running), QStringLiteral("3 ms"));
    EXPECT_EQ(cell(0, CallColumn::Awaiting), QStringLiteral("4 ms"));
    EXPECT_EQ(cell(1, CallColumn::State), QStringLiteral("failed"));
    EXPECT_EQ(label("callsCount"), QStringLiteral("5 calls"));
}

TEST_F(CallsTable, AClickOnTheHeaderSorts) {
    clickHeader(CallColumn::Running);
    EXPECT_EQ(ids(), (std::vector<std::uint32_t>{5, 2, 1, 4, 3}));
    clickHeader(CallColumn::Running);
    EXPECT_EQ(ids(), (std::vector<std::uint32_t>{3, 4, 1, 2, 5}));
    clickHeader(CallColumn::Actor);
    EXPECT_EQ(ids(), (std::vector<std::uint32_t>{3, 1, 2, 4, 5})); // Equal ones as they were submitted.
}

TEST_F(CallsTable, WordsFilterAndWrongOnesChangeNothing) {
    QTest::keyClicks(words(), QStringLiteral("actor:pool"));
    settle();
    EXPECT_EQ(ids(), (std::vector<std::uint32_t>{3}));
    EXPECT_EQ(label("callsCount"), QStringLiteral("1 call"));
    words()->setText(QStringLiteral("actor:pool dur>x"));
    settle();
    EXPECT_NE(label("callsError"), QString());
    EXPECT_EQ(ids(), (std::vector<std::uint32_t>{3}));
    words()->clear();
    settle();
    EXPECT_EQ(model()->rowCount(), 5);
    EXPECT_EQ(label("callsError"), QString());
}

TEST_F(CallsTable, WhatIsSelectedStaysSoWhileRowsComeAndGo) {
    const QSignalSpy chosen(&panel, &CallsPanel::callChosen);
    panel.showCall(CallId{3});
    EXPECT_EQ(table()->currentIndex().row(), 2);
    clickHeader(CallColumn::Running);
    clickHeader(CallColumn::Running);
    EXPECT_EQ(table()->currentIndex().row(), 0);
    submit(trace, 6, 200);
    EXPECT_EQ(model()->rowCount(), 205);
    EXPECT_EQ(model()->callAt(table()->currentIndex().row()), CallId{3});
    QTest::keyClicks(words(), QStringLiteral("actor:web"));
    settle();
    EXPECT_FALSE(table()->selectionModel()->hasSelection());
    words()->clear();
    settle();
    EXPECT_EQ(model()->callAt(table()->currentIndex().row()), CallId{3});
    EXPECT_EQ(chosen.count(), 0);
}

TEST_F(CallsTable, NewRowsDoNotMoveThoseInSight) {
    submit(trace, 6, 200);
    clickHeader(CallColumn::Id);
    if (model()->callAt(0) == CallId{1})
        clickHeader(CallColumn::Id);
    ASSERT_EQ(model()->callAt(0), CallId{205}); // The newest is the first.
    table()->verticalScrollBar()->setValue(50);
    const CallId top = model()->callAt(table()->indexAt({0, 0}).row());
    submit(trace, 206, 100);
    EXPECT_EQ(model()->callAt(0), CallId{305});
    EXPECT_EQ(model()->callAt(table()->indexAt({0, 0}).row()), top);
    table()->verticalScrollBar()->setValue(0);
    submit(trace, 306, 100);
    EXPECT_EQ(model()->callAt(table()->indexAt({0, 0}).row()), CallId{405}); // Who looks at the newest goes on so.
}

TEST_F(CallsTable, WhoChoosesARowChoosesItsCall) {
    const QSignalSpy chosen(&panel, &CallsPanel::callChosen);
    panel.showCall(CallId{1});
    EXPECT_EQ(chosen.count(), 0);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Down);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].value<std::optional<CallId>>(), CallId{2});
    const QRect row = table()->visualRect(model()->index(3, 1));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, row.center());
    ASSERT_EQ(chosen.count(), 2);
    EXPECT_EQ(chosen[1][0].value<std::optional<CallId>>(), CallId{4});
    panel.showCall(std::nullopt);
    EXPECT_FALSE(table()->selectionModel()->hasSelection());
}

TEST_F(CallsTable, CtrlCCopiesTheSelectedRowsAsTheyAreSorted) {
    clickHeader(CallColumn::Running);
    table()->selectRow(0);
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(),
              QStringLiteral("5\tweb\twork\tfinished\t0\t0.0080 s\t0\t1 ms\t1 ms\t0\t\n"
                             "2\tweb\twork\tfailed\t1\t0.0000 s\t0\t2 ms\t2 ms\t0\t\n"));
}

TEST_F(CallsTable, AnotherRunIsAnotherTable) {
    panel.showCall(CallId{1});
    const TraceText other("db async 1\n0 RR");
    use(other.store, at(9));
    EXPECT_EQ(model()->rowCount(), 1);
    EXPECT_EQ(cell(0, CallColumn::Actor), QStringLiteral("db"));
    EXPECT_FALSE(table()->selectionModel()->hasSelection());
    panel.setStore(nullptr);
    EXPECT_EQ(model()->rowCount(), 0);
}

TEST_F(CallsTable, NothingIsDoneWhileNobodySeesIt) {
    panel.hide();
    submit(trace, 6, 10);
    EXPECT_EQ(model()->rowCount(), 5);
    panel.show();
    settle();
    EXPECT_EQ(model()->rowCount(), 15);
}

// So many calls that one slice of time does not do.
class LargeCallsTable : public testing::Test {
protected:
    LargeCallsTable() {
        const ActorId actor = dictionary.addActor({"pool", "Pool", ActorKind::Threaded});
        std::vector<Event> events{{.argument = 1, .actor = actor, .kind = EventKind::ActorCreated}};
        for (std::uint32_t call = 1; call <= calls; ++call) {
            const TimePoint time{std::chrono::microseconds(call)};
            const TimePoint end = time + std::chrono::nanoseconds(call * std::uint64_t{7919} % 1000);
            events.push_back({.time = time, .call = CallId{call}, .actor = actor, .kind = EventKind::Submitted});
            events.push_back({.time = time, .call = CallId{call}, .kind = EventKind::Started});
            events.push_back({.time = end, .call = CallId{call}, .kind = EventKind::Finished});
        }
        store.ingest(events);
        model.setStore(&store);
    }
    bool wait() {
        return QTest::qWaitFor([this] { return !model.isUnderWay(); }, 30'000);
    }
    static constexpr std::uint32_t calls = 1'000'000;
    Dictionary dictionary;
    TraceStore store{dictionary};
    CallsModel model;
};

TEST_F(LargeCallsTable, IsSortedBesideEverythingElse) {
    ASSERT_TRUE(wait());
    ASSERT_EQ(model.rowCount(), static_cast<int>(calls));
    std::vector<double> progress;
    QObject::connect(&model, &CallsModel::progressed, &model, [&] { progress.push_back(model.progress()); });
    model.sort(static_cast<int>(CallColumn::InSlot), Qt::DescendingOrder);
    EXPECT_TRUE(model.isUnderWay());
    EXPECT_EQ(model.callAt(0), CallId{1}); // As before until the new order is known.
    ASSERT_TRUE(wait());
    EXPECT_GT(progress.size(), 5U);
    EXPECT_TRUE(std::ranges::is_sorted(progress));
    const auto time = [&](int row) {
        const CallRecord& call = *store.call(model.callAt(row));
        return call.ended - call.started;
    };
    for (int row = 1; row < model.rowCount(); ++row)
        ASSERT_TRUE(time(row - 1) > time(row) ||
                    (time(row - 1) == time(row) && model.callAt(row - 1) < model.callAt(row)))
            << row;
}

TEST_F(LargeCallsTable, IsFilteredBesideEverythingElse) {
    ASSERT_TRUE(wait());
    model.setFilter(*parseCallFilter("dur>998ns"));
    EXPECT_TRUE(model.isUnderWay());
    EXPECT_EQ(model.rowCount(), static_cast<int>(calls));
    ASSERT_TRUE(wait());
    EXPECT_EQ(model.rowCount(), static_cast<int>(calls / 1000));
}

} // namespace
} // namespace playground::ui
