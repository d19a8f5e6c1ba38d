#include "core/scenario/reader.h"
#include "tests/ui/window/livewindow.h"
#include "ui/timeline/timelineview.h"
#include "ui/window/predictor.h"

#include <QDockWidget>
#include <QTreeWidget>
#include <QUndoStack>

namespace playground::ui {
namespace {

Scenario scenario(int calls) {
    return readScenario(R"({"actorplay": 1, "classes": {
        "W": {"methods": {"go": {"async": true, "steps": [{"sleep": "10ms"}]}}}},
        "actors": {"web": {"class": "W", "max_concurrency": 4}},
        "driver": [{"fire": "web.go", "count": )" +
                            std::to_string(calls) + "}]}",
                        "test")
        .value();
}

class PredictionInWindow : public LiveWindow {
protected:
    TimelineView* timeline() { return window->findChild<TimelineView*>(); }
    const TraceStore* ghosts() { return timeline()->scene().prediction.store(); }
    bool hasGhosts(std::size_t calls) {
        return wait([this, calls] { return ghosts() != nullptr && ghosts()->callCount() == calls; });
    }
    void pressShiftP() { QTest::keyClick(window.get(), Qt::Key_P, Qt::ShiftModifier); }
    void openDock() { QTest::keyClick(window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier); }
    QString label(const char* name) { return window->findChild<QLabel*>(QLatin1String(name))->text(); }
    QString words() { return label("comparisonWords"); }
    QTreeWidget* table() { return window->findChild<QTreeWidget*>(QStringLiteral("comparisonTable")); }
    bool saysThatItRan() {
        return wait([this] { return words().startsWith(QLatin1String("The run took")); });
    }
};

TEST_F(PredictionInWindow, aKeyShowsItBeforeAnythingRuns) {
    activate();
    EXPECT_EQ(ghosts(), nullptr);
    pressShiftP();
    ASSERT_TRUE(hasGhosts(100));
    EXPECT_EQ(store().callCount(), 0U);
    EXPECT_GE(timeline()->visibleRange().end, timeline()->scene().prediction.endInRun());
    pressShiftP();
    EXPECT_EQ(ghosts(), nullptr);
}

TEST_F(PredictionInWindow, isShownAgainAtTheNextStart) {
    trigger("showPrediction");
    window.reset();
    open({});
    EXPECT_TRUE(hasGhosts(100));
}

TEST_F(PredictionInWindow, followsTheScenario) {
    trigger("showPrediction");
    ASSERT_TRUE(hasGhosts(100));
    Scenario next = document->scenario();
    std::get<FireStep>(next.driver.front().what).batch.count += 7;
    ASSERT_TRUE(document->edit(QStringLiteral("more"), next).ok());
    EXPECT_TRUE(hasGhosts(107));
    document->history().undo();
    EXPECT_TRUE(hasGhosts(100));
}

TEST_F(PredictionInWindow, isComparedWithTheRun) {
    activate();
    openDock();
    ASSERT_TRUE(window->findChild<QDockWidget*>(QStringLiteral("comparisonDock"))->isVisible());
    ASSERT_TRUE(wait([this] { return words().startsWith(QLatin1String("Predicted: 100 calls in")); }));
    EXPECT_EQ(ghosts(), nullptr) << "the panel alone draws nothing into the timeline";
    trigger("run");
    ASSERT_TRUE(saysThatItRan());
    EXPECT_TRUE(words().contains(QLatin1String("predicted")));
    ASSERT_EQ(table()->topLevelItemCount(), 3);
    EXPECT_EQ(table()->topLevelItem(0)->child(0)->text(2), QStringLiteral("100"));
    EXPECT_EQ(label("comparisonNote"), QString());
    table()->setCurrentItem(table()->topLevelItem(2));
    QTest::keyClick(table(), Qt::Key_Return);
    EXPECT_EQ(timeline()->scene().track, 1U);
}

TEST_F(PredictionInWindow, saysSoWhenAPersonHasFiredAsWell) {
    trigger("comparePrediction");
    trigger("run");
    ASSERT_TRUE(saysThatItRan());
    trigger("fireAgain");
    ASSERT_TRUE(wait([this] { return hasEnded(200); }));
    EXPECT_TRUE(wait([this] { return label("comparisonNote").contains(QLatin1String("scenario's driver")); }));
    trigger("newRun");
    EXPECT_TRUE(wait([this] { return label("comparisonNote").isEmpty(); }));
}

TEST(Predictor, givesUpWhatIsTooLongAndSaysSo) {
    Predictor predictor(nullptr, 100'000);
    predictor.predict(scenario(30'000));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !predictor.problem().isEmpty(); }, 30'000));
    EXPECT_EQ(predictor.run(), nullptr);
    EXPECT_TRUE(predictor.problem().contains(QLatin1String("more than 100,000 events")))
        << qPrintable(predictor.problem());
    predictor.predict(scenario(10));
    ASSERT_TRUE(QTest::qWaitFor([&] { return predictor.run() != nullptr; }, 30'000));
    EXPECT_TRUE(predictor.problem().isEmpty());
}

TEST(Predictor, tellsOnlyTheLatest) {
    Predictor predictor;
    std::vector<std::size_t> told;
    QObject::connect(&predictor, &Predictor::changed, [&] { told.push_back(predictor.run()->store->callCount()); });
    for (int calls = 1; calls <= 20; ++calls)
        predictor.predict(scenario(calls));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !told.empty(); }, 30'000));
    EXPECT_EQ(told, (std::vector<std::size_t>{20}));
    predictor.predict(scenario(20));
    EXPECT_NE(predictor.run(), nullptr) << "it is known already";
}

TEST(Predictor, forgetsWhenItIsStopped) {
    Predictor predictor;
    predictor.predict(scenario(3));
    ASSERT_TRUE(QTest::qWaitFor([&] { return predictor.run() != nullptr; }, 30'000));
    predictor.stop();
    EXPECT_EQ(predictor.run(), nullptr);
    predictor.predict(scenario(3));
    EXPECT_TRUE(QTest::qWaitFor([&] { return predictor.run() != nullptr; }, 30'000));
}

} // namespace
} // namespace playground::ui
