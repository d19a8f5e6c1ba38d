#include "tests/ui/window/livewindow.h"
#include "ui/window/budgetmenu.h"
#include "ui/window/settings.h"

#include <algorithm>

namespace playground::ui {
namespace {

constexpr std::uint64_t gigabyte = 1'000'000'000;

class BudgetTest : public LiveWindow {
protected:
    BudgetMenu* menu() const { return window->findChild<BudgetMenu*>(); }
    std::uint64_t budget() const { return controller->store().budget().memory; }
    void choose(std::uint64_t bytes) const {
        for (QAction* action : menu()->actions())
            if (action->data().toULongLong() == bytes)
                action->trigger();
    }
    QString checked() const {
        const QList<QAction*> actions = menu()->actions();
        return (*std::ranges::find_if(actions, &QAction::isChecked))->text();
    }
};

TEST_F(BudgetTest, isAShareOfTheMachineAtFirst) {
    EXPECT_EQ(budget(), defaultBudget().memory);
    EXPECT_GE(budget(), gigabyte / 2);
    EXPECT_TRUE(checked().contains(QStringLiteral("quarter")));
    EXPECT_FALSE(controller->store().budget().file.folder.empty());
}

TEST_F(BudgetTest, isChosenForThisRunTheNextAndTheNextStart) {
    choose(2 * gigabyte);
    EXPECT_EQ(budget(), 2 * gigabyte);
    trigger("newRun");
    EXPECT_EQ(budget(), 2 * gigabyte);
    open({});
    EXPECT_EQ(budget(), 2 * gigabyte);
    EXPECT_TRUE(checked().startsWith(QStringLiteral("2.0")));
}

TEST_F(BudgetTest, ofTheCommandLineHoldsForOnce) {
    open({.memoryBudget = 3 * gigabyte});
    EXPECT_EQ(budget(), 3 * gigabyte);
    EXPECT_TRUE(checked().contains(QStringLiteral("3.0")));
    EXPECT_FALSE(Settings::memoryBudget().has_value());
}

TEST_F(BudgetTest, isToldBesideWhatIsHeld) {
    choose(2 * gigabyte);
    const auto* memory = window->findChild<QLabel*>(QStringLiteral("memory"));
    EXPECT_TRUE(memory->text().endsWith(QStringLiteral("of 2.0 GB"))) << memory->text().toStdString();
}

} // namespace
} // namespace playground::ui
