#include "core/scenario/readyclasses.h"
#include "tests/core/scenario/driverscript.h"
#include "ui/panels/driver/driverpalette.h"
#include "ui/panels/driver/driverpanel.h"
#include "ui/panels/driver/driverstrip.h"
#include "ui/panels/steps/stepform.h"
#include "ui/panels/steps/stepsmodel.h"
#include "ui/panels/steps/steptree.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace playground::ui {
namespace {

using namespace std::chrono_literals;

class DriverDock : public testing::Test {
protected:
    DriverDock() {
        panel.resize(360, 700);
        panel.setVisible(true);
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&panel));
        panel.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&panel));
        QObject::connect(&panel, &DriverPanel::driverEdited, &panel,
                         [this](const QString& what, const std::vector<DriverStep>& driver, const QString& gesture) {
                             edits += what;
                             gestures += gesture;
                             show(driver);
                         });
        // web, pool: of page and work.
        scenario.classes = {readyClass("Web", "page", true, {}), readyClass("Pool", "work", false, {})};
        scenario.classes[0].groups = {{"io", 2}};
        scenario.actors = {ActorSpec{.name = "web", .className = "Web", .maxConcurrency = 10},
                           ActorSpec{.name = "pool", .className = "Pool", .maxConcurrency = 4}};
    }

    /// As the window does.
    void show(const std::vector<DriverStep>& driver) {
        scenario.driver = driver;
        panel.show(scenario, refusalsOf(scenario));
    }
    void show(const char* words) { show(driverScript(words)); }
    std::string words() const { return scriptOf(scenario.driver); }

    void choose(std::size_t step) { list->setCurrentIndex(model->indexOf({step})); }
    int chosen() const { return list->currentIndex().row(); }
    static void key(QWidget* to, int key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(to, static_cast<Qt::Key>(key), modifiers);
    }
    QPoint placeOf(std::size_t step) const { return strip->plot().mark(step)->chip.center().toPoint(); }
    void press(std::size_t step) { QTest::mousePress(strip, Qt::LeftButton, {}, placeOf(step)); }
    void moveBy(QPoint from, int pixels) {
        for (const int way : {pixels / 2, pixels})
            QTest::mouseMove(strip, from + QPoint(way, 0));
    }
    /// So many pixels are such a time.
    int pixels(Duration time) const {
        const DriverPlot& plot = strip->plot();
        return static_cast<int>(std::lround(plot.x({0, time}) - plot.x({0, {}})));
    }
    void add(const char* name) {
        QMenu* palette = field<QToolButton>("addStep")->menu();
        Q_EMIT palette->aboutToShow();
        for (QAction* one : palette->actions())
            if (one->text().startsWith(QLatin1String(name) + QLatin1Char(':')))
                return one->trigger();
        ADD_FAILURE() << name;
    }
    template <class Widget>
    Widget* field(const char* name) const {
        const auto all = panel.findChildren<Widget*>(QLatin1String(name));
        return all.isEmpty() ? nullptr : all.last(); // Those of the step before may still be there.
    }
    void pick(const char* name, int index) {
        auto* box = field<QComboBox>(name);
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }
    template <class Kind>
    const Kind& step(std::size_t index) const {
        return std::get<Kind>(scenario.driver[index].what);
    }
    QString error() const {
        auto* label = field<QLabel>("driverError");
        return label->isHidden() ? QString() : label->text();
    }

    Scenario scenario;
    DriverPanel panel;
    DriverStrip* strip = panel.findChild<DriverStrip*>();
    StepTree* list = panel.findChild<StepTree*>();
    StepsModel* model = panel.findChild<StepsModel*>();
    QStringList edits;
    QStringList gestures;
};

TEST_F(DriverDock, listsTheStepsInWords) {
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    show("+a 100 ?a");
    ASSERT_EQ(model->rowCount(), 3);
    EXPECT_EQ(model->index(0, 0).data().toString(), QStringLiteral("fire web.page as a"));
    EXPECT_EQ(model->index(2, 0).data().toString(), QStringLiteral("get a"));
}

TEST_F(DriverDock, whatIsChosenInOneIsChosenInTheOther) {
    show("+a 100 -a 100 ?a");
    QTest::mouseClick(strip, Qt::LeftButton, {}, placeOf(2));
    EXPECT_EQ(chosen(), 2);
    choose(4);
    EXPECT_EQ(strip->accessibleDescription(), QStringLiteral("get a, at 200 ms"));
    key(strip, Qt::Key_Home);
    EXPECT_EQ(chosen(), 0);
    key(strip, Qt::Key_Down);
    EXPECT_EQ(chosen(), 2) << "a sleep has no mark";
    key(strip, Qt::Key_End);
    EXPECT_EQ(chosen(), 4);
    key(strip, Qt::Key_Up);
    EXPECT_EQ(chosen(), 2);
    EXPECT_TRUE(edits.isEmpty());
}

TEST_F(DriverDock, stepsAreDraggedThroughTime) {
    show("+a 1000 b 1000 ?a");
    press(0);
    moveBy(placeOf(0), pixels(500ms));
    EXPECT_TRUE(edits.isEmpty()) << "not before it is let go";
    QTest::mouseRelease(strip, Qt::LeftButton, {}, placeOf(0) + QPoint(pixels(500ms), 0));
    EXPECT_EQ(words(), "500 +a 500 b 1000 ?a");
    EXPECT_EQ(edits, QStringList{QStringLiteral("Move fire")});
    EXPECT_EQ(chosen(), 1) << "it stays the chosen one";
}

TEST_F(DriverDock, aDragEndsAtWhatUsesTheName) {
    show("+a 1000 -a");
    press(0);
    moveBy(placeOf(0), pixels(1000ms) + 30);
    QTest::mouseRelease(strip, Qt::LeftButton, {}, placeOf(0) + QPoint(pixels(1000ms) + 30, 0));
    EXPECT_EQ(words(), "1000 +a -a");
}

TEST_F(DriverDock, escapeGivesUpADrag) {
    show("+a 1000 b");
    press(0);
    moveBy(placeOf(0), pixels(500ms));
    key(strip, Qt::Key_Escape);
    QTest::mouseRelease(strip, Qt::LeftButton, {}, placeOf(0) + QPoint(pixels(500ms), 0));
    EXPECT_EQ(words(), "+a 1000 b");
    EXPECT_TRUE(edits.isEmpty());
}

TEST_F(DriverDock, aClickThatTremblesMovesNothing) {
    show("+a 1000 b");
    press(0);
    moveBy(placeOf(0), 3);
    QTest::mouseRelease(strip, Qt::LeftButton, {}, placeOf(0) + QPoint(3, 0));
    EXPECT_TRUE(edits.isEmpty());
}

TEST_F(DriverDock, keysMoveAStepFromGridToGrid) {
    show("+a 990 b 1010 c");
    const auto grid = strip->plot().grid() / 1ms;
    choose(2);
    key(strip, Qt::Key_Right);
    EXPECT_EQ(words(), "+a 1000 b 1000 c");
    key(strip, Qt::Key_Left);
    EXPECT_EQ(words(), "+a " + std::to_string(1000 - grid) + " b " + std::to_string(1000 + grid) + " c");
    EXPECT_EQ(gestures[0], gestures[1]) << "undone together";
    EXPECT_FALSE(gestures[0].isEmpty());
    choose(0);
    key(strip, Qt::Key_Left);
    EXPECT_EQ(edits.size(), 2) << "nothing is before the beginning";
}

TEST_F(DriverDock, everyKindOfStepCanBeAdded) {
    show("+a");
    choose(0);
    for (const DriverEntry& entry : driverEntries()) {
        add(entry.name.toStdString().c_str());
        EXPECT_EQ(edits.last(), QStringLiteral("Add ") + entry.name.toLower());
    }
    EXPECT_EQ(scenario.driver.size(), 1 + driverEntries().size());
    EXPECT_EQ(chosen(), static_cast<int>(driverEntries().size())) << "each after the one before";
    EXPECT_EQ(step<FireStep>(1).as, "calls");
    EXPECT_EQ(step<GetStep>(3).refs, std::vector<std::string>{"calls"}) << "that was named last";
    EXPECT_EQ(step<SetLimitStep>(7), (SetLimitStep{"web", 10}));
    EXPECT_EQ(step<KillStep>(8).actor, "web");
    const auto refusals = refusalsOf(scenario);
    ASSERT_EQ(refusals.size(), 1U) << "but for the items of calls that yield none, all of it could run";
    EXPECT_EQ(refusals[0].step, StepPath{5});
}

TEST_F(DriverDock, keysDuplicateRemoveAndMove) {
    show("+a b c");
    choose(0);
    key(list, Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(words(), "+a +a_2 b c");
    EXPECT_EQ(chosen(), 1);
    key(list, Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(words(), "+a b +a_2 c");
    key(strip, Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(words(), "+a +a_2 b c") << "in the strip as well";
    key(list, Qt::Key_Delete);
    EXPECT_EQ(words(), "+a b c");
    EXPECT_EQ(chosen(), 1);
    choose(0);
    key(list, Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(words(), "+a b c");
    choose(2);
    key(list, Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(words(), "+a b c");
    for (int removed = 0; removed < 3; ++removed)
        key(list, Qt::Key_Delete);
    EXPECT_EQ(words(), "");
    key(list, Qt::Key_Delete);
    EXPECT_EQ(edits.size(), 7) << "there is nothing left";
}

TEST_F(DriverDock, stepsAreDroppedElsewhere) {
    show("a b c");
    const std::unique_ptr<QMimeData> data(model->mimeData({model->indexOf({0})}));
    EXPECT_TRUE(model->dropMimeData(data.get(), Qt::MoveAction, 2, 0, {}));
    EXPECT_EQ(words(), "b a c");
    EXPECT_EQ(chosen(), 1);
    EXPECT_FALSE(model->flags(model->index(0, 0)) & Qt::ItemIsDropEnabled) << "no step is put into another";
}

TEST_F(DriverDock, aBatchIsChangedInItsFields) {
    show("+a");
    choose(0);
    pick("stepTarget", 1);
    field<QSpinBox>("stepCount")->setValue(50);
    pick("stepPattern", static_cast<int>(Arrival::Pattern::Every));
    field<QDoubleSpinBox>("stepDuration")->setValue(5);
    EXPECT_EQ(step<FireStep>(0), (FireStep{{"pool", "work", 50, {Arrival::Pattern::Every, 5ms}}, "a"}));
    pick("stepPattern", static_cast<int>(Arrival::Pattern::Bursts));
    field<QSpinBox>("stepBurst")->setValue(25);
    EXPECT_EQ(step<FireStep>(0).batch.arrival, (Arrival{Arrival::Pattern::Bursts, 5ms, 25}));
    pick("stepPattern", static_cast<int>(Arrival::Pattern::AtOnce));
    EXPECT_EQ(step<FireStep>(0).batch.arrival, Arrival());
    pick("stepTarget", 0);
    pick("stepGroup", 1);
    EXPECT_EQ(step<FireStep>(0).batch.group, "io");
    auto* name = field<QLineEdit>("stepAs");
    name->setText(QStringLiteral("pages"));
    key(name, Qt::Key_Return);
    EXPECT_EQ(step<FireStep>(0).as, "pages");
    for (const QString& gesture : gestures)
        EXPECT_EQ(gesture, gestures.front());
    EXPECT_TRUE(refusalsOf(scenario).empty());
}

TEST_F(DriverDock, limitsAndKillsAreChangedInTheirFields) {
    show({{SetLimitStep{"web", 8, "io"}}, {KillStep{"web"}}});
    choose(0);
    pick("stepActor", 1);
    field<QSpinBox>("stepLimit")->setValue(3);
    EXPECT_EQ(step<SetLimitStep>(0), (SetLimitStep{"pool", 3})) << "a group is of its actor";
    choose(1);
    field<QCheckBox>("stepAtOnce")->click();
    pick("stepActor", 1);
    EXPECT_EQ(step<KillStep>(1), (KillStep{"pool", false}));
}

TEST_F(DriverDock, onlyNamesThatExistBeforeCanBeChosen) {
    show("+a ?a +b");
    choose(1);
    const QMenu* names = field<QToolButton>("stepNames")->menu();
    ASSERT_EQ(names->actions().size(), 1);
    EXPECT_EQ(names->actions().front()->text(), QStringLiteral("a"));
}

TEST_F(DriverDock, whatIsRefusedIsToldAtItsStep) {
    show("+a ?b");
    EXPECT_EQ(error(), QString());
    choose(1);
    EXPECT_TRUE(error().contains(QStringLiteral("no earlier step"))) << error().toStdString();
    EXPECT_EQ(model->index(1, 0).data(StepsModel::ProblemRole).toString(), error());
    panel.showError(QStringLiteral("no"));
    EXPECT_EQ(error(), QStringLiteral("no"));
}

TEST_F(DriverDock, onlyABatchCanBeFired) {
    QSignalSpy fired(&panel, &DriverPanel::fireRequested);
    show("+a ?a");
    auto* button = field<QPushButton>("driverFire");
    EXPECT_TRUE(button->isHidden());
    choose(0);
    QTest::mouseClick(button, Qt::LeftButton);
    ASSERT_EQ(fired.size(), 1);
    EXPECT_EQ(fired[0][0].value<Batch>().method, "page");
    choose(1);
    EXPECT_TRUE(button->isHidden());
}

TEST_F(DriverDock, theStripIsAsHighAsItsLanes) {
    show("a b c d");
    const auto* scroll = strip->parentWidget()->parentWidget();
    EXPECT_EQ(scroll->height(), 4 * DriverPlot::laneHeight + DriverPlot::rulerHeight);
    show("a");
    EXPECT_EQ(scroll->height(), 2 * DriverPlot::laneHeight + DriverPlot::rulerHeight);
}

} // namespace
} // namespace playground::ui
