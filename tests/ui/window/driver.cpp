#include "core/base/random.h"
#include "core/scenario/driver/driveredit.h"
#include "tests/ui/window/livewindow.h"
#include "ui/panels/driver/driverpalette.h"
#include "ui/panels/driver/driverpanel.h"
#include "ui/panels/driver/driverstrip.h"
#include "ui/panels/steps/stepsmodel.h"
#include "ui/panels/steps/steptree.h"

#include <QDockWidget>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace playground::ui {
namespace {

using namespace std::chrono_literals;

class DriverWindow : public LiveWindow {
protected:
    /// Two actors, whose batches are fired first and got then.
    DriverWindow() {
        activate();
        window->findChild<QAction*>(QStringLiteral("editDriver"))->trigger();
    }

    const std::vector<DriverStep>& driver() const { return document->scenario().driver; }
    void choose(std::size_t step) { list->setCurrentIndex(model->indexOf({step})); }
    void add(const QString& name) {
        QMenu* palette = panel->findChild<QToolButton*>(QStringLiteral("addStep"))->menu();
        Q_EMIT palette->aboutToShow();
        for (QAction* one : palette->actions())
            if (one->text().startsWith(name + QLatin1Char(':')))
                return one->trigger();
        ADD_FAILURE() << name.toStdString();
    }
    QString error() const {
        auto* label = panel->findChild<QLabel*>(QStringLiteral("driverError"));
        return label->isHidden() ? QString() : label->text();
    }
    void fire() { panel->findChild<QPushButton*>(QStringLiteral("driverFire"))->click(); }

    DriverPanel* panel = window->findChild<DriverPanel*>();
    DriverStrip* strip = panel->findChild<DriverStrip*>();
    StepTree* list = panel->findChild<StepTree*>();
    StepsModel* model = panel->findChild<StepsModel*>();
};

TEST_F(DriverWindow, hasADockBesideTheActors) {
    auto* dock = window->findChild<QDockWidget*>(QStringLiteral("driverDock"));
    EXPECT_TRUE(panel->isVisible());
    EXPECT_TRUE(list->hasFocus()) << "the keys work at once";
    EXPECT_TRUE(
        window->tabifiedDockWidgets(dock).contains(window->findChild<QDockWidget*>(QStringLiteral("actorsDock"))));
    EXPECT_EQ(model->rowCount(), static_cast<int>(driver().size()));
}

TEST_F(DriverWindow, firesTheChosenBatchAtTheLiveRun) {
    choose(0);
    fire();
    EXPECT_TRUE(wait([this] { return hasEnded(50); }));
    EXPECT_EQ(store().callCount(), 50U);
    EXPECT_EQ(error(), QString());
}

TEST_F(DriverWindow, editsAreNamedAndUndone) {
    const std::vector<DriverStep> before = driver();
    choose(0);
    add(QStringLiteral("Sleep"));
    EXPECT_EQ(document->history().undoText(), QStringLiteral("Add sleep in the driver"));
    EXPECT_EQ(driver().size(), before.size() + 1);
    document->history().undo();
    EXPECT_EQ(driver(), before);
    EXPECT_EQ(model->rowCount(), static_cast<int>(before.size()));
}

TEST_F(DriverWindow, movesByKeysAreUndoneTogether) {
    const std::vector<DriverStep> before = driver();
    choose(1);
    QTest::keyClick(strip, Qt::Key_Right);
    QTest::keyClick(strip, Qt::Key_Right);
    EXPECT_EQ(document->history().undoText(), QStringLiteral("Move fire in the driver"));
    ASSERT_TRUE(std::holds_alternative<SleepStep>(driver()[1].what));
    document->history().undo();
    EXPECT_EQ(driver(), before);
}

TEST_F(DriverWindow, whatCannotRunIsKeptAndSaysWhy) {
    list->setCurrentIndex({});
    add(QStringLiteral("Next item"));
    EXPECT_FALSE(error().isEmpty());
    choose(0);
    EXPECT_EQ(error(), QString());
    fire();
    EXPECT_TRUE(error().startsWith(QStringLiteral("Cannot run: step 4 of the driver"))) << error().toStdString();
    EXPECT_EQ(store().callCount(), 0U);
    choose(3);
    QTest::keyClick(list, Qt::Key_Delete);
    EXPECT_EQ(error(), QString());
}

TEST_F(DriverWindow, randomEditsAreUndoneAndRedoneToTheSame) {
    RandomSource random(11);
    const Scenario start = document->scenario();
    const auto below = [&](std::size_t count) { return static_cast<std::size_t>(random.next() % count); };
    for (int edit = 0; edit < 150; ++edit) {
        choose(driver().empty() ? 0 : below(driver().size()));
        if (const std::size_t kind = below(10); kind < 4)
            add(driverEntries()[below(driverEntries().size())].name);
        else if (kind < 8)
            QTest::keyClick(strip, below(2) == 0 ? Qt::Key_Left : Qt::Key_Right);
        else
            Q_EMIT list->commanded(static_cast<StepCommand>(below(4)));
    }
    const Scenario end = document->scenario();
    EXPECT_FALSE(start == end);
    while (document->history().canUndo())
        document->history().undo();
    EXPECT_EQ(document->scenario(), start);
    while (document->history().canRedo())
        document->history().redo();
    EXPECT_EQ(document->scenario(), end);
}

} // namespace
} // namespace playground::ui
