#include "tests/ui/window/livewindow.h"
#include "ui/panels/inspector.h"
#include "ui/panels/log/logmodel.h"
#include "ui/timeline/timelineview.h"

#include <QTableView>

namespace playground::ui {
namespace {

class LogInWindow : public LiveWindow {
protected:
    QTableView* table() { return window->findChild<QTableView*>(QStringLiteral("logTable")); }
    LogModel* model() { return window->findChild<LogModel*>(); }
    TimelineView* timeline() { return window->findChild<TimelineView*>(); }
    int rowOf(const QString& text) {
        for (int row = 0; row < model()->rowCount(); ++row)
            if (model()->index(row, static_cast<int>(LogColumn::Text)).data().toString() == text)
                return row;
        return -1;
    }
    bool hasFound() {
        for (int row = 0; row < model()->rowCount(); ++row)
            if (model()->entryAt(row).kind == LogEntry::Kind::Found)
                return true;
        return false;
    }
    void blockLong() {
        Scenario scenario = document->scenario();
        for (ClassSpec& one : scenario.classes)
            one.methods[0].steps = {Step{BlockStep{Distribution{.first = std::chrono::milliseconds(70)}}}};
        ASSERT_TRUE(document->edit(QStringLiteral("change"), scenario));
    }
    bool tells(const QString& text) {
        return wait([&] { return rowOf(text) >= 0; });
    }
};

TEST_F(LogInWindow, TellsOfTheRunAndALineLeadsIntoTheTimeline) {
    activate();
    QTest::keyClick(window.get(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(table()->isVisible());
    EXPECT_TRUE(table()->hasFocus());
    Scenario scenario = document->scenario();
    scenario.classes[0].methods[0].steps = {Step{LogStep{"begins"}}, Step{FailStep{"broken"}}};
    ASSERT_TRUE(document->edit(QStringLiteral("change"), scenario));
    trigger("run");
    ASSERT_TRUE(tells(QStringLiteral("begins")));
    ASSERT_TRUE(tells(QStringLiteral("failed: broken")));
    ASSERT_TRUE(wait([this] { return !controller->isTicking(); }));
    const int row = rowOf(QStringLiteral("failed: broken"));
    const LogEntry failed = model()->entryAt(row);
    table()->scrollTo(model()->index(row, 0));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(model()->index(row, 3)).center());
    EXPECT_NE(failed.call, CallId::None);
    EXPECT_EQ(timeline()->selectedCall(), failed.call);
    EXPECT_EQ(timeline()->cursorTime(), failed.time);
    trigger("newRun");
    EXPECT_EQ(model()->rowCount(), 0);
}

TEST_F(LogInWindow, TellsOfTheWarningsOfARunInVirtualTime) {
    activate();
    trigger("engineVirtual");
    blockLong();
    trigger("run");
    ASSERT_TRUE(wait([this] { return store().callCount() > 0; }));
    trigger("log");
    ASSERT_TRUE(wait([this] { return table()->hasFocus(); }));
    ASSERT_TRUE(wait([this] { return hasFound(); }));
    EXPECT_EQ(timeline()->cursorTime(), std::nullopt) << "nobody has chosen a line";
}

TEST_F(LogInWindow, TellsOfTheWarningsOfARealRun) {
    trigger("log");
    blockLong();
    trigger("run");
    ASSERT_TRUE(wait([this] { return store().callCount() > 0 && !controller->isTicking(); }));
    EXPECT_TRUE(wait([this] { return hasFound(); }));
    trigger("newRun");
    ASSERT_TRUE(wait([this] { return !controller->isTicking(); }));
    EXPECT_FALSE(hasFound());
}

TEST_F(LogInWindow, TellsOfTheWarningsThatCameBeforeACallWasSelected) {
    trigger("log");
    blockLong();
    bool hasWarned = false;
    const QObject asLongAsItIsThere;
    QObject::connect(window->findChild<Inspector*>(), &Inspector::warningsFound, &asLongAsItIsThere,
                     [&](const std::vector<Warning>& warnings) { hasWarned = !warnings.empty(); });
    trigger("run");
    ASSERT_TRUE(wait([&] { return hasWarned; }));
    ASSERT_TRUE(controller->isTicking());
    timeline()->selectCall(store().callAt(0).id);
    ASSERT_TRUE(wait([this] { return !controller->isTicking(); }));
    EXPECT_TRUE(wait([this] { return hasFound(); }));
}

} // namespace
} // namespace playground::ui
