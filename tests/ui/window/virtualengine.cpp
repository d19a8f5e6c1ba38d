#include "tests/ui/window/livewindow.h"
#include "ui/timeline/timelineview.h"
#include "ui/window/engines.h"
#include "ui/window/exporter.h"

#include <QDockWidget>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace playground::ui {
namespace {

using namespace std::chrono_literals;

class VirtualEngine : public LiveWindow {
protected:
    const Engines& engines() const { return *window->findChild<Engines*>(); }
    QToolButton* button() const { return window->findChild<QToolButton*>(QStringLiteral("engineButton")); }
    QAction* action(const char* name) const { return window->findChild<QAction*>(QLatin1String(name)); }
    QString label(const char* name) const { return window->findChild<QLabel*>(QLatin1String(name))->text(); }

    void chooseVirtual() { trigger("engineVirtual"); }
    bool arrives(std::size_t calls) {
        return wait([this, calls] { return hasEnded(calls) && !engines().computation().isUnderWay(); });
    }
    /// 50 calls of one second at a limit of 10, so often.
    void loadSleepers(std::int64_t count = 50) {
        Scenario next = document->scenario();
        next.actors.resize(1);
        next.actors[0].maxConcurrency = 10;
        for (ClassSpec& spec : next.classes)
            for (MethodSpec& method : spec.methods)
                method.steps = {{SleepStep{Distribution::constant(1s)}}};
        next.driver.resize(1);
        std::get<FireStep>(next.driver[0].what).batch.count = count;
        ASSERT_TRUE(document->edit(QStringLiteral("sleepers"), next).ok());
    }
};

TEST_F(VirtualEngine, isChosenByKeyAndSpaceComputesTheWholeRun) {
    activate();
    loadSleepers();
    press(Qt::Key_V, Qt::ShiftModifier);
    ASSERT_EQ(engines().chosen(), Engine::Virtual);
    EXPECT_TRUE(window->windowTitle().contains(QLatin1String("virtual time")));
    press(Qt::Key_Space);
    ASSERT_TRUE(arrives(50));
    EXPECT_EQ(controller->now(), TimePoint(5000ms));
    EXPECT_EQ(store().lastEvent(), TimePoint(5000ms));
    EXPECT_EQ(label("elapsed"), QStringLiteral("5.0 s"));
    EXPECT_EQ(message(), QString());
    press(Qt::Key_Space);
    ASSERT_TRUE(wait([this] { return !engines().computation().isUnderWay(); }));
    EXPECT_TRUE(hasEnded(50)) << "the same run again";
}

TEST_F(VirtualEngine, isChosenByTheButtonOfTheTransport) {
    EXPECT_EQ(button()->text(), QStringLiteral("Real"));
    button()->menu()->actions().at(1)->trigger();
    EXPECT_EQ(button()->text(), QStringLiteral("Virtual"));
    EXPECT_TRUE(action("engineVirtual")->isChecked());
    EXPECT_EQ(engines().chosen(), Engine::Virtual);
    EXPECT_FALSE(controller->hasRun());
}

TEST_F(VirtualEngine, firingAgainGoesOnWhereTheRunEnded) {
    loadSleepers();
    chooseVirtual();
    trigger("run");
    ASSERT_TRUE(arrives(50));
    trigger("fireAgain");
    ASSERT_TRUE(arrives(100));
    EXPECT_EQ(store().lastEvent(), TimePoint(10'000ms));
    EXPECT_EQ(store().callAt(50).submitted, TimePoint(5000ms));
    trigger("newRun");
    EXPECT_EQ(store().callCount(), 0U);
    EXPECT_EQ(store().actorCount(), 1U);
}

TEST_F(VirtualEngine, aCardFiresInVirtualTimeWithItsLimitOfNow) {
    loadSleepers();
    chooseVirtual();
    in<QSpinBox>("async_worker", "limitSpin")->setValue(2);
    in<QSpinBox>("async_worker", "fireCount")->setValue(6);
    in<QPushButton>("async_worker", "fireButton")->click();
    ASSERT_TRUE(arrives(6));
    EXPECT_EQ(store().lastEvent(), TimePoint(3000ms));
    EXPECT_EQ(document->scenario().actor("async_worker")->maxConcurrency, 2);
}

TEST_F(VirtualEngine, spaceAndEscGiveUpWhatIsComputed) {
    activate();
    loadSleepers(200'000);
    chooseVirtual();
    for (const auto key : {Qt::Key_Space, Qt::Key_Escape}) {
        QTest::keyClick(window.get(), Qt::Key_Space);
        ASSERT_TRUE(engines().computation().isUnderWay());
        EXPECT_EQ(action("run")->text(), QStringLiteral("Stop"));
        EXPECT_TRUE(label("transportNote").startsWith(QLatin1String("Computing the run")));
        QTest::keyClick(window.get(), key);
        EXPECT_FALSE(engines().computation().isUnderWay());
        EXPECT_EQ(store().callCount(), 0U);
        EXPECT_EQ(action("run")->text(), QStringLiteral("Run"));
    }
    document->history().setClean();
}

TEST_F(VirtualEngine, isRememberedAndLeftAgain) {
    chooseVirtual();
    window.reset();
    open({});
    EXPECT_EQ(engines().chosen(), Engine::Virtual);
    EXPECT_EQ(button()->text(), QStringLiteral("Virtual"));
    EXPECT_TRUE(window->windowTitle().contains(QLatin1String("virtual time")));
    trigger("run");
    ASSERT_TRUE(arrives(100));
    trigger("engineReal");
    EXPECT_EQ(store().callCount(), 0U);
    EXPECT_TRUE(controller->hasRun());
    EXPECT_FALSE(window->windowTitle().contains(QLatin1String("virtual time")));
    trigger("run");
    EXPECT_TRUE(wait([this] { return hasEnded(100); }));
}

TEST_F(VirtualEngine, theExportNamesEngineAndSeed) {
    chooseVirtual();
    trigger("run");
    ASSERT_TRUE(arrives(100));
    const QString path = folder.filePath(QStringLiteral("run.json"));
    ASSERT_TRUE(window->findChild<Exporter*>()->exportTo(path, {}));
    QFile exported(path);
    ASSERT_TRUE(exported.open(QIODevice::ReadOnly));
    const QJsonObject other =
        QJsonDocument::fromJson(exported.readAll()).object()[QStringLiteral("otherData")].toObject();
    EXPECT_EQ(other[QStringLiteral("engine")].toString(), QStringLiteral("virtual"));
    EXPECT_EQ(other[QStringLiteral("seed")].toString(), QString::number(document->scenario().environment.seed));
}

TEST_F(VirtualEngine, thereIsNothingToPredict) {
    auto* timeline = window->findChild<TimelineView*>();
    const auto hasGhosts = [timeline] { return timeline->scene().prediction.store() != nullptr; };
    trigger("showPrediction");
    trigger("comparePrediction");
    ASSERT_TRUE(wait(hasGhosts));
    chooseVirtual();
    EXPECT_FALSE(hasGhosts());
    EXPECT_TRUE(label("comparisonWords").startsWith(QLatin1String("There is nothing to predict")));
    EXPECT_EQ(message(), QString()) << "nobody did anything wrong";
    trigger("engineReal");
    EXPECT_TRUE(wait(hasGhosts));
    EXPECT_FALSE(label("comparisonWords").startsWith(QLatin1String("There is nothing to predict")));
}

TEST_F(VirtualEngine, coresAndLockAreOfTheScenario) {
    window->findChild<QMenu*>(QStringLiteral("coresMenu"))->actions().at(3)->trigger();
    EXPECT_EQ(document->scenario().environment.cores, 4);
    window->findChild<QAction*>(QStringLiteral("interpreterLock"))->trigger();
    EXPECT_TRUE(document->scenario().environment.hasInterpreterLock);
    document->history().undo();
    document->history().undo();
    EXPECT_EQ(document->scenario().environment.cores, std::nullopt);
    EXPECT_FALSE(window->findChild<QAction*>(QStringLiteral("interpreterLock"))->isChecked());
    document->history().setClean();
}

TEST(VirtualRun, cutsOffWhatDoesNotEndAndSaysSo) {
    const Scenario scenario = [] {
        Scenario made;
        made.classes = {{"W", {{"go", true, {{SleepStep{Distribution::constant(1ms)}}}}}}};
        made.actors = {{"web", "W", 4}};
        made.driver = {{FireStep{{"web", "go", 30'000}, ""}}};
        return made;
    }();
    VirtualRun run(nullptr, 100'000);
    std::shared_ptr<WholeRun> told;
    QString why;
    QObject::connect(&run, &VirtualRun::arrived, [&](const std::shared_ptr<WholeRun>& whole) { told = whole; });
    QObject::connect(&run, &VirtualRun::failed, [&](const QString& text) { why = text; });
    run.begin(scenario, {Firing{}}, {});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !why.isEmpty(); }, 30'000));
    EXPECT_TRUE(why.contains(QLatin1String("more than 100,000 events"))) << qPrintable(why);
    ASSERT_NE(told, nullptr) << "what there is of it is shown";
    EXPECT_FALSE(run.isUnderWay());
}

} // namespace
} // namespace playground::ui
