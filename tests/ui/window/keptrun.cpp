#include "tests/ui/window/livewindow.h"
#include "ui/timeline/timelineview.h"
#include "ui/window/compared/keptpane.h"
#include "ui/window/compared/scenariodifferences.h"
#include "ui/window/exporter.h"
#include "ui/window/files.h"

#include <QComboBox>
#include <QDockWidget>
#include <QFile>
#include <QLineEdit>
#include <QProgressBar>
#include <QScrollBar>
#include <QToolButton>
#include <QTreeWidget>

namespace playground::ui {
namespace {

using namespace std::chrono_literals;

class KeptRuns : public LiveWindow {
protected:
    KeptPane* pane() { return window->findChild<KeptPane*>(); }
    TimelineView& timeline() { return *window->findChild<TimelineView*>(QStringLiteral("timeline")); }
    TimelineView& kept() { return pane()->timeline(); }
    template <class Widget>
    Widget* inPane(const char* name) {
        return pane()->findChild<Widget*>(QLatin1String(name));
    }
    QLabel* label(const char* name) { return window->findChild<QLabel*>(QLatin1String(name)); }

    /// A whole run in virtual time.
    void runOnce() {
        const TraceStore* before = &store();
        trigger("run");
        ASSERT_TRUE(wait([&] { return &store() != before && hasEnded(100); }));
    }
    void keepOne() {
        trigger("engineVirtual");
        runOnce();
        trigger("keepRun");
        ASSERT_NE(pane()->run(), nullptr);
    }
    void setLimits(std::int64_t limit) {
        Scenario next = document->scenario();
        for (ActorSpec& actor : next.actors)
            actor.maxConcurrency = limit;
        ASSERT_TRUE(document->edit(QStringLiteral("limits"), next));
    }
};

TEST_F(KeptRuns, aKeyKeepsTheRunThatIsShown) {
    activate();
    EXPECT_FALSE(pane()->isVisible());
    QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
    EXPECT_EQ(message(), QStringLiteral("There is nothing to keep yet: run the scenario first."));
    trigger("engineVirtual");
    runOnce();
    const TraceStore* run = &store();
    QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
    ASSERT_TRUE(pane()->isVisible());
    EXPECT_EQ(pane()->run()->store.get(), run) << "nothing is copied";
    EXPECT_TRUE(inPane<QLineEdit>("keptName")->text().contains(QStringLiteral(", virtual, ")));
    runOnce();
    EXPECT_NE(&store(), run);
    EXPECT_EQ(pane()->run()->store->callCount(), 100U) << "it lives on";
}

TEST_F(KeptRuns, aLiveOneIsLeftAsItIsByWhatIsFiredNext) {
    trigger("engineReal");
    trigger("run");
    ASSERT_TRUE(wait([this] { return store().callCount() > 0; }));
    trigger("keepRun");
    EXPECT_TRUE(message().startsWith(QStringLiteral("This run goes on")));
    EXPECT_TRUE(wait([this] { return hasEnded(100) && !controller->isTicking(); })) << "it goes on";
    EXPECT_EQ(pane()->run()->end, controller->now());
    EXPECT_EQ(kept().now(), controller->now());
    EXPECT_FALSE(controller->hasRun());
    trigger("fireAgain");
    ASSERT_TRUE(wait([this] { return hasEnded(100) && pane()->run()->store.get() != &store(); }));
    EXPECT_EQ(pane()->run()->store->callCount(), 100U);
}

TEST_F(KeptRuns, areOfWhatRanAndNotOfWhatIsToRunNext) {
    setLimits(10);
    trigger("engineVirtual");
    runOnce();
    setLimits(11);
    trigger("keepRun");
    EXPECT_TRUE(pane()->run()->name.contains(QStringLiteral(" 10, "))) << pane()->run()->name.toStdString();
    runOnce();
    EXPECT_TRUE(label("comparisonNote")->text().contains(QStringLiteral("limit 10 → 11")))
        << label("comparisonNote")->text().toStdString();
    setLimits(12);
    EXPECT_TRUE(label("comparisonNote")->text().contains(QStringLiteral("limit 10 → 11"))) << "it did not run";
}

TEST_F(KeptRuns, tellTheirScenarioAsItWasAtTheEnd) {
    trigger("engineReal");
    setLimits(2);
    trigger("run");
    ASSERT_TRUE(wait([this] { return store().callCount() > 0; }));
    trigger("keepRun");
    ASSERT_TRUE(controller->isBusy());
    setLimits(20);
    EXPECT_EQ(pane()->run()->scenario->actors.front().maxConcurrency, 20);
    EXPECT_TRUE(wait([this] { return hasEnded(100) && !controller->isBusy(); }));
    setLimits(21);
    EXPECT_EQ(pane()->run()->scenario->actors.front().maxConcurrency, 20) << "it is over";
}

TEST_F(KeptRuns, areWholeThoughAnotherBeginsMeanwhile) {
    trigger("engineReal");
    setLimits(2);
    trigger("run");
    ASSERT_TRUE(wait([this] { return store().callCount() > 0; }));
    trigger("keepRun");
    ASSERT_TRUE(controller->isBusy());
    trigger("newRun");
    ASSERT_NE(pane()->run()->store.get(), &store());
    EXPECT_EQ(pane()->run()->store->unended(), 0U);
    EXPECT_GE(pane()->run()->end, pane()->run()->store->lastEvent());
    EXPECT_EQ(kept().now(), pane()->run()->end);
}

TEST_F(KeptRuns, haveTheSameTimeInSightAtTheSameScale) {
    keepOne();
    runOnce();
    EXPECT_EQ(kept().scene().areas.plot.width(), timeline().scene().areas.plot.width());
    timeline().setVisibleRange({TimePoint(10ms), TimePoint(60ms)});
    EXPECT_EQ(kept().visibleRange(), timeline().visibleRange());
    kept().zoom(2.0);
    EXPECT_LT(timeline().visibleRange().length(), 30ms);
    EXPECT_EQ(kept().visibleRange(), timeline().visibleRange());
    kept().setFocus();
    QTest::keyClick(&kept(), Qt::Key_D);
    EXPECT_GT(timeline().visibleRange().start, TimePoint(22ms));
    EXPECT_EQ(kept().visibleRange(), timeline().visibleRange());
    trigger("goBack");
    EXPECT_EQ(timeline().visibleRange(), (TimeRange{TimePoint(10ms), TimePoint(60ms)}))
        << "what follows at once is one step";
    EXPECT_EQ(kept().visibleRange(), timeline().visibleRange());
}

TEST_F(KeptRuns, areWhollyInSightThoughTheOtherIsShorter) {
    setLimits(1);
    keepOne();
    setLimits(50);
    runOnce();
    EXPECT_LT(controller->now(), pane()->run()->end);
    trigger("fitAll");
    EXPECT_GT(timeline().visibleRange().end, pane()->run()->end);
    EXPECT_EQ(kept().visibleRange(), timeline().visibleRange());
}

TEST_F(KeptRuns, scrollToTheSameTrack) {
    keepOne();
    runOnce();
    window->resize(1000, 420); // So that neither has room for all of its tracks.
    ASSERT_TRUE(wait([this] { return kept().verticalScrollBar()->maximum() > 60; }));
    ASSERT_GT(timeline().verticalScrollBar()->maximum(), 60);
    const auto actorAtTop = [](const TimelineView& view) { return view.scrollPlace()->actor; };
    for (const int scroll : {0, 50, 20}) {
        timeline().verticalScrollBar()->setValue(scroll);
        EXPECT_EQ(actorAtTop(kept()), actorAtTop(timeline())) << scroll;
        EXPECT_EQ(kept().scrollPlace()->below, timeline().scrollPlace()->below) << scroll;
    }
    kept().verticalScrollBar()->setValue(60);
    EXPECT_EQ(actorAtTop(kept()), actorAtTop(timeline()));
    EXPECT_EQ(timeline().verticalScrollBar()->value(), 60);
}

TEST_F(KeptRuns, haveOneTimeCursor) {
    keepOne();
    runOnce();
    timeline().setCursorTime(TimePoint(5ms));
    EXPECT_EQ(kept().cursorTime(), TimePoint(5ms));
    kept().setCursorTime(TimePoint(7ms));
    EXPECT_EQ(timeline().cursorTime(), TimePoint(7ms));
    timeline().setFollowing(true);
    EXPECT_EQ(kept().cursorTime(), std::nullopt);
    kept().setFollowing(true);
    EXPECT_TRUE(timeline().isFollowing()) << "the pill of either one";
    EXPECT_EQ(kept().visibleRange(), timeline().visibleRange());
}

TEST_F(KeptRuns, showTheCounterpartOfWhatIsSelected) {
    keepOne();
    const CallId first = store().callAt(0).id;
    timeline().selectCall(first);
    EXPECT_EQ(kept().selectedCall(), first) << "it is the same run";
    runOnce();
    const CallId third = store().callAt(2).id;
    ASSERT_TRUE(wait([&] {
        timeline().selectCall(std::nullopt);
        timeline().selectCall(third);
        return kept().selectedCall().has_value();
    }));
    EXPECT_EQ(kept().selectedCall(), pane()->run()->store->callAt(2).id);
    kept().selectCall(pane()->run()->store->callAt(5).id);
    EXPECT_EQ(timeline().selectedCall(), store().callAt(5).id);
}

TEST_F(KeptRuns, areComparedInNumbersAndByScenario) {
    setLimits(1);
    keepOne();
    trigger("comparePrediction");
    EXPECT_TRUE(label("comparisonWords")->text().startsWith(QStringLiteral("The kept run is the one that is shown.")));
    setLimits(50);
    runOnce();
    auto* table = window->findChild<QTreeWidget*>(QStringLiteral("comparisonTable"));
    ASSERT_TRUE(wait([&] { return table->topLevelItemCount() == 3 && table->topLevelItem(0)->childCount() > 10; }));
    EXPECT_TRUE(label("comparisonWords")->text().startsWith(QStringLiteral("This run took ")));
    EXPECT_EQ(table->topLevelItem(0)->text(4), QStringLiteral("this run"));
    EXPECT_TRUE(label("comparisonNote")->text().contains(QStringLiteral("limit 1 → 50")))
        << label("comparisonNote")->text().toStdString();
}

TEST_F(KeptRuns, giveTheirMemoryBackWhenTheyAreLetGo) {
    keepOne();
    const std::weak_ptr<const TraceStore> run = pane()->run()->store;
    runOnce();
    auto* memory = window->findChild<QLabel*>(QStringLiteral("memory"));
    EXPECT_TRUE(wait([&] { return memory->accessibleName().contains(QStringLiteral("kept")); }));
    inPane<QToolButton>("keptClose")->click();
    EXPECT_TRUE(run.expired());
    EXPECT_FALSE(pane()->isVisible());
    EXPECT_FALSE(memory->accessibleName().contains(QStringLiteral("kept")));
    EXPECT_FALSE(window->findChild<QAction*>(QStringLiteral("forgetKept"))->isEnabled());
}

TEST_F(KeptRuns, canBeOfATraceFile) {
    const QString path = folder.filePath(QStringLiteral("kept.json"));
    trigger("engineVirtual");
    runOnce();
    ASSERT_TRUE(window->findChild<Exporter*>()->exportTo(path, {}));
    Q_EMIT window->findChild<Files*>()->comparisonChosen(path);
    EXPECT_TRUE(inPane<QProgressBar>("keptReading")->isVisible());
    ASSERT_TRUE(wait([this] { return pane()->run() != nullptr; }));
    EXPECT_FALSE(inPane<QProgressBar>("keptReading")->isVisible());
    EXPECT_EQ(inPane<QLineEdit>("keptName")->text(), QStringLiteral("kept.json"));
    EXPECT_EQ(kept().scene().store->callCount(), 100U);
    trigger("comparePrediction");
    EXPECT_TRUE(wait(
        [this] { return label("comparisonNote")->text().startsWith(QStringLiteral("The kept run is a file's")); }));
}

TEST_F(KeptRuns, sayWhyAFileCannotBeRead) {
    const QString path = folder.filePath(QStringLiteral("none.json"));
    Q_EMIT window->findChild<Files*>()->comparisonChosen(path);
    EXPECT_TRUE(wait([this] { return message().contains(QStringLiteral("none.json")); }));
    EXPECT_FALSE(pane()->isVisible());
}

TEST_F(KeptRuns, areNotReadWhenAPersonGivesUp) {
    const QString path = folder.filePath(QStringLiteral("long.json"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("[" + QByteArray(30'000'000, ' ') + "]");
    file.close();
    Q_EMIT window->findChild<Files*>()->comparisonChosen(path);
    ASSERT_TRUE(pane()->isVisible());
    inPane<QToolButton>("keptClose")->click();
    EXPECT_FALSE(pane()->isVisible());
    QApplication::processEvents();
    EXPECT_EQ(pane()->run(), nullptr);
}

TEST_F(KeptRuns, keepACallThatHasNoCounterpartSelected) {
    keepOne();
    Scenario fewer = document->scenario();
    std::get<FireStep>(fewer.driver.front().what).batch.count = 1;
    ASSERT_TRUE(document->edit(QStringLiteral("fewer"), fewer));
    trigger("run");
    ASSERT_TRUE(wait([this] { return hasEnded(51); }));
    const CallId first = store().callAt(0).id;
    ASSERT_TRUE(wait([&] {
        timeline().selectCall(std::nullopt);
        timeline().selectCall(first);
        return kept().selectedCall().has_value();
    }));
    const CallId call = pane()->run()->store->callAt(3).id;
    kept().selectCall(call);
    EXPECT_EQ(kept().selectedCall(), call);
    EXPECT_EQ(timeline().selectedCall(), std::nullopt);
}

TEST_F(KeptRuns, keepTheirNameAndGetAnother) {
    keepOne();
    auto* name = inPane<QLineEdit>("keptName");
    type(name, "few slots");
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_EQ(pane()->run()->name, QStringLiteral("few slots"));
}

TEST_F(KeptRuns, doNotFoldTheirGaps) {
    keepOne();
    trigger("foldGaps");
    EXPECT_EQ(timeline().arrangement().gaps, Gaps::Shown);
    EXPECT_TRUE(message().startsWith(QStringLiteral("Beside a kept run gaps are not folded")));
}

TEST(RunName, tellsWhatARunWasOf) {
    Scenario scenario;
    scenario.name = "five_waves";
    scenario.actors = {{.name = "web", .className = "W", .maxConcurrency = 2}};
    EXPECT_EQ(runName(scenario, Engine::Real, QTime(17, 40)), QStringLiteral("five_waves, limit 2, real, 17:40"));
    scenario.actors.push_back({.name = "pool", .className = "W", .maxConcurrency = 8});
    EXPECT_EQ(runName(scenario, Engine::Virtual, QTime(9, 5)),
              QStringLiteral("five_waves, web 2, pool 8, virtual, 09:05"));
    EXPECT_EQ(runName(Scenario(), Engine::Real, QTime(0, 0)), QStringLiteral("Run, real, 00:00"));
}

TEST(ScenarioDifferences, areASentence) {
    Scenario scenario;
    const MethodSpec method{.name = "go", .isAsync = true, .steps = {}, .group = {}};
    scenario.classes = {{.name = "W", .methods = {method}, .groups = {}}};
    scenario.actors = {{.name = "web", .className = "W", .maxConcurrency = 2}};
    const KeptRun kept{.name = {},
                       .store = nullptr,
                       .end = {},
                       .scenario = std::make_shared<const Scenario>(scenario),
                       .engine = Engine::Real};
    const auto words = [&](const Scenario& next, Engine engine = Engine::Real) {
        return differencesOf(kept, next, engine).toStdString();
    };
    EXPECT_EQ(words(scenario), "Both are of the same scenario.");
    EXPECT_EQ(words(scenario, Engine::Virtual), "From the kept run to this one: engine real → virtual.");
    Scenario next = scenario;
    next.actors[0].maxConcurrency = 8;
    next.environment.seed = 7;
    EXPECT_EQ(words(next), "From the kept run to this one: web: limit 2 → 8; seed 1 → 7.");
    next = scenario;
    next.classes[0].methods[0].isAsync = false;
    next.driver.push_back({KillStep{"web"}});
    EXPECT_EQ(words(next), "From the kept run to this one: web: async → threaded; method W.go changed; "
                           "what the driver does changed.");
    next = scenario;
    next.actors[0].name = "crew";
    EXPECT_EQ(words(next), "From the kept run to this one: actor crew is new; actor web is gone.");
    next = scenario;
    next.classes[0].name = next.actors[0].className = "Crew";
    EXPECT_EQ(words(next), "From the kept run to this one: web: class W → Crew; class Crew is new; class W is gone.");
    EXPECT_EQ(differencesOf(KeptRun(), scenario, Engine::Real).toStdString(),
              "The kept run is a file's, which does not tell its scenario.");
}

} // namespace
} // namespace playground::ui
