#include "core/base/random.h"
#include "core/scenario/stepedit.h"
#include "tests/ui/window/livewindow.h"
#include "ui/panels/steps/methodbar.h"
#include "ui/panels/steps/palette.h"
#include "ui/panels/steps/stepsmodel.h"
#include "ui/panels/steps/stepspanel.h"
#include "ui/panels/steps/steptree.h"
#include "ui/window/classedits.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>

namespace playground::ui {
namespace {

using namespace std::chrono_literals;

class Steps : public LiveWindow {
protected:
    /// The steps of a threaded actor that sleeps.
    Steps() {
        trigger("addThreaded");
        in<QToolButton>("threaded_actor", "editStepsButton")->click();
        panel = window->findChild<StepsPanel*>();
        tree = panel->findChild<StepTree*>();
        model = panel->findChild<StepsModel*>();
        EXPECT_TRUE(panel->isVisible());
        choose({0});
    }

    std::vector<Step> steps() const { return document->scenario().classOf("ThreadedActor")->methods.front().steps; }
    QStringList rows(const QModelIndex& parent = {}) const {
        QStringList words;
        for (int row = 0; row < model->rowCount(parent); ++row) {
            const QModelIndex index = model->index(row, 0, parent);
            const QStringList inner = rows(index);
            words += inner.isEmpty() ? index.data().toString()
                                     : index.data().toString() + QLatin1String(": ") + inner.join(QLatin1String(", "));
        }
        return words;
    }
    void choose(const StepPath& path) { tree->setCurrentIndex(model->indexOf(path)); }
    void add(const char* name) {
        QMenu* palette = panel->findChild<QToolButton*>(QStringLiteral("addStep"))->menu();
        Q_EMIT palette->aboutToShow();
        for (QAction* one : palette->actions())
            if (one->text().startsWith(QLatin1String(name) + QLatin1String(":")))
                return one->trigger();
        ADD_FAILURE() << name;
    }
    /// With the mouse, to the middle of another step: into it.
    void dropInto(const StepPath& from, const StepPath& onto) {
        const std::unique_ptr<QMimeData> data(model->mimeData({model->indexOf(from)}));
        EXPECT_TRUE(model->dropMimeData(data.get(), Qt::MoveAction, -1, -1, model->indexOf(onto)));
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(tree, static_cast<Qt::Key>(key), modifiers);
    }
    QString error() const {
        auto* label = panel->findChild<QLabel*>(QStringLiteral("stepError"));
        return label->isHidden() ? QString() : label->text();
    }
    void fire() {
        in<QSpinBox>("threaded_actor", "fireCount")->setValue(1);
        in<QPushButton>("threaded_actor", "fireButton")->click();
    }

    StepsPanel* panel = nullptr;
    StepTree* tree = nullptr;
    StepsModel* model = nullptr;
};

TEST_F(Steps, areShownInWords) { EXPECT_EQ(rows(), QStringList{QStringLiteral("sleep 200 ms")}); }

TEST_F(Steps, comeFromThePaletteAndGoAgain) {
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    add("Compute");
    EXPECT_EQ(rows(), (QStringList{QStringLiteral("sleep 200 ms"), QStringLiteral("compute 100 ms")}));
    EXPECT_EQ(document->history().undoText(), QStringLiteral("Add compute of work"));
    EXPECT_EQ(model->pathOf(tree->currentIndex()), StepPath{1});
    key(Qt::Key_Delete);
    EXPECT_EQ(rows(), QStringList{QStringLiteral("sleep 200 ms")});
    document->history().undo();
    EXPECT_EQ(rows().size(), 2);
}

TEST_F(Steps, aChangedDurationIsWhatRunsNext) {
    auto* duration = panel->findChild<QDoubleSpinBox*>(QStringLiteral("stepDuration"));
    type(duration, "3");
    QTest::keyClick(duration, Qt::Key_Return);
    EXPECT_EQ(rows(), QStringList{QStringLiteral("sleep 3 ms")});
    add("Compute");
    auto* burnt = panel->findChild<QDoubleSpinBox*>(QStringLiteral("stepDuration"));
    ASSERT_NE(burnt, nullptr);
    fire();
    ASSERT_TRUE(wait([this] { return hasEnded(1); }));
    EXPECT_GE(store().callAt(0).running, 100ms);
}

TEST_F(Steps, areMovedDuplicatedAndNestedByKeys) {
    add("Repeat");
    choose({0});
    key(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(model->pathOf(tree->currentIndex()), StepPath{1});
    key(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(rows(), QStringList{QStringLiteral("repeat 2 times: sleep 200 ms")});
    key(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(rows(), QStringList{QStringLiteral("repeat 2 times: sleep 200 ms, sleep 200 ms")});
    key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(rows(), (QStringList{QStringLiteral("repeat 2 times: sleep 200 ms"), QStringLiteral("sleep 200 ms")}));
    for (int edits = 0; edits < 5; ++edits)
        document->history().undo();
    EXPECT_EQ(rows(), QStringList{QStringLiteral("sleep 200 ms")});
}

TEST_F(Steps, areNestedByDropping) {
    add("Repeat");
    dropInto({0}, {1});
    EXPECT_EQ(rows(), QStringList{QStringLiteral("repeat 2 times: sleep 200 ms")});
    EXPECT_EQ(document->history().undoText(), QStringLiteral("Move sleep of work"));
    const std::unique_ptr<QMimeData> data(model->mimeData({model->indexOf({0})}));
    EXPECT_FALSE(model->dropMimeData(data.get(), Qt::MoveAction, -1, -1, model->indexOf({0}))) << "into itself";
}

TEST_F(Steps, thatCannotRunAreKeptAndSayWhy) {
    add("Gather");
    EXPECT_EQ(steps().size(), 2U);
    EXPECT_FALSE(error().isEmpty());
    fire();
    trigger("run");
    EXPECT_TRUE(message().startsWith(QStringLiteral("Cannot run: step 2 of work"))) << message().toStdString();
    EXPECT_EQ(store().callCount(), 0U);
    auto* button = window->findChild<QToolButton*>(QStringLiteral("runButton"));
    EXPECT_TRUE(button->toolTip().startsWith(QStringLiteral("Cannot run")));
    key(Qt::Key_Delete);
    EXPECT_EQ(error(), QString());
    fire();
    EXPECT_TRUE(wait([this] { return hasEnded(1); }));
}

TEST_F(Steps, ofAnotherMethodAreAddedRenamedAndCalled) {
    auto& methods = panel->methods();
    Q_EMIT methods.addWanted();
    EXPECT_EQ(methods.method(), "method");
    auto* name = panel->findChild<QLineEdit*>(QStringLiteral("stepsMethodName"));
    type(name, "polish");
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_EQ(methods.method(), "polish");
    Q_EMIT methods.duplicateWanted();
    EXPECT_EQ(methods.method(), "polish_2");
    Q_EMIT methods.removeWanted();
    EXPECT_EQ(document->scenario().classOf("ThreadedActor")->methods.size(), 2U);
}

TEST_F(Steps, randomEditsAreUndoneAndRedoneToTheSame) {
    RandomSource random(7);
    const Scenario start = document->scenario();
    const int before = document->history().index();
    const auto& entries = paletteEntries();
    const auto below = [&](std::size_t count) { return static_cast<std::size_t>(random.next() % count); };
    for (int edit = 0; edit < 150; ++edit) {
        const auto all = model->match(model->index(0, 0), Qt::DisplayRole, QStringLiteral("*"), -1,
                                      Qt::MatchWildcard | Qt::MatchRecursive);
        tree->setCurrentIndex(all.isEmpty() ? QModelIndex() : all.at(static_cast<qsizetype>(below(all.size()))));
        if (const std::size_t kind = below(10); kind < 5)
            add(entries[below(entries.size())].name.toStdString().c_str());
        else
            Q_EMIT tree->commanded(static_cast<StepCommand>(below(6)));
    }
    const Scenario end = document->scenario();
    EXPECT_FALSE(start == end);
    while (document->history().index() > before)
        document->history().undo();
    EXPECT_EQ(document->scenario(), start);
    while (document->history().canRedo())
        document->history().redo();
    EXPECT_EQ(document->scenario(), end);
}

TEST_F(Steps, runInTheEnvironmentThatAPersonChose) {
    window->findChild<QSpinBox*>(QStringLiteral("environmentCores"))->setValue(3);
    window->findChild<QCheckBox*>(QStringLiteral("environmentLock"))->click();
    EXPECT_EQ(document->scenario().environment.cores, 3);
    EXPECT_TRUE(document->scenario().environment.hasInterpreterLock);
    EXPECT_EQ(document->history().undoText(), QStringLiteral("Environment"));
    trigger("newRun");
    EXPECT_TRUE(controller->scenario().environment.hasInterpreterLock);
    document->history().undo();
    EXPECT_FALSE(window->findChild<QCheckBox*>(QStringLiteral("environmentLock"))->isChecked());
}

TEST(ClassEdits, whateverCallsAMethodFollowsItsNewName) {
    Scenario scenario;
    scenario.classes = {{"A", {{"work", false, {}}}}, {"B", {{"work", false, {Step{CallStep{"a", "work"}}}}}}};
    scenario.actors = {{.name = "a", .className = "A"}, {.name = "b", .className = "B"}};
    scenario.driver = {{FireStep{{.actor = "a", .method = "work"}, {}}},
                       {FireStep{{.actor = "b", .method = "work"}, {}}}};
    const Result<Scenario> renamed = edits::withRenamedMethod(scenario, {"A", "work"}, "bake");
    ASSERT_TRUE(renamed);
    EXPECT_TRUE(refusalsOf(*renamed).empty());
    EXPECT_EQ(std::get<FireStep>(renamed->driver[0].what).batch.method, "bake");
    EXPECT_EQ(std::get<FireStep>(renamed->driver[1].what).batch.method, "work");
    EXPECT_FALSE(edits::withRenamedMethod(scenario, {"A", "work"}, "a b"));
    EXPECT_FALSE(edits::withoutMethod(scenario, {"A", "work"}));
}

} // namespace
} // namespace playground::ui
