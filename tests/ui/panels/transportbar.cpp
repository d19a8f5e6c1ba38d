#include "ui/panels/transportbar.h"

#include "ui/panels/format.h"

#include <QAction>
#include <QActionGroup>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <gtest/gtest.h>

namespace playground::ui {
namespace {

using namespace std::chrono_literals;

class Transporting : public testing::Test {
protected:
    QString text(const char* name) const { return bar.findChild<QLabel*>(QLatin1String(name))->text(); }

    QAction run;
    QActionGroup engines{nullptr};
    QAction* real = engines.addAction(QStringLiteral("Real threads"));
    QAction* virtualTime = engines.addAction(QStringLiteral("Virtual &time"));
    TransportBar bar{&run, engines, nullptr};
};

TEST_F(Transporting, theButtonSaysWhatItDoes) {
    bar.setTheme(Theme::dark());
    EXPECT_EQ(run.text(), QStringLiteral("Run"));
    bar.show({.isBusy = true});
    EXPECT_EQ(run.text(), QStringLiteral("Pause view"));
    bar.show({.isBusy = true, .isPaused = true});
    EXPECT_EQ(run.text(), QStringLiteral("Resume view"));
}

TEST_F(Transporting, virtualTimeIsCalledSoAndComputingCanBeStopped) {
    bar.show({.isVirtual = true, .now = TimePoint(5s)});
    EXPECT_EQ(bar.findChild<QLabel*>(QStringLiteral("elapsed"))->accessibleName(),
              QStringLiteral("virtual time: 5.0 s"));
    EXPECT_EQ(text("speed"), QStringLiteral("–"));
    bar.show({.isVirtual = true, .isComputing = true, .computedEnded = 3, .computedSubmitted = 50});
    EXPECT_EQ(run.text(), QStringLiteral("Stop"));
    EXPECT_EQ(text("transportNote"), QStringLiteral("Computing the run: 3 of 50 calls ended"));
    bar.show({});
    EXPECT_EQ(run.text(), QStringLiteral("Run"));
}

TEST_F(Transporting, theEngineIsNamedOnItsButton) {
    for (QAction* engine : engines.actions())
        engine->setCheckable(true);
    real->setIconText(QStringLiteral("Real"));
    virtualTime->setIconText(QStringLiteral("Virtual"));
    real->setChecked(true);
    const auto* button = bar.findChild<QToolButton*>(QStringLiteral("engineButton"));
    EXPECT_EQ(button->text(), QStringLiteral("Real"));
    const QSize size = button->sizeHint();
    button->menu()->actions().at(1)->trigger();
    EXPECT_TRUE(virtualTime->isChecked());
    EXPECT_EQ(button->text(), QStringLiteral("Virtual"));
    EXPECT_EQ(button->accessibleName(), QStringLiteral("Engine: Virtual"));
    EXPECT_EQ(button->sizeHint(), size);
}

TEST_F(Transporting, aPausedViewSaysThatCallsGoOn) {
    bar.show({.isBusy = true, .isPaused = true});
    EXPECT_EQ(text("transportNote"), QStringLiteral("View paused, calls go on"));
}

TEST_F(Transporting, numbersAreShownAsTheyAre) {
    bar.show({.now = TimePoint(2500ms), .submitted = 100, .ended = 40, .inFlight = 14, .queued = 46});
    EXPECT_EQ(text("elapsed"), QStringLiteral("2.5 s"));
    EXPECT_EQ(text("callsDone"), QStringLiteral("40 / 100"));
    EXPECT_EQ(text("inFlight"), QStringLiteral("14"));
    EXPECT_EQ(text("queued"), QStringLiteral("46"));
}

TEST_F(Transporting, numbersAreReadOutWithWhatTheyCount) {
    bar.show({.submitted = 100, .ended = 40, .queued = 46});
    const auto* queued = bar.findChild<QLabel*>(QStringLiteral("queued"));
    EXPECT_EQ(queued->accessibleName(), QStringLiteral("queued: 46"));
}

TEST_F(Transporting, whatIsHeldIsToldBesideWhatMayBe) {
    bar.show({.held = {.spans = 1'200'000'000, .inFile = 3'100'000'000}, .memoryBudget = 4'300'000'000});
    const auto* memory = bar.findChild<QLabel*>(QStringLiteral("memory"));
    EXPECT_EQ(memory->text(), QStringLiteral("1.2 GB of 4.3 GB"));
    EXPECT_EQ(memory->accessibleName(), QStringLiteral("held, 3.1 GB on disk: 1.2 GB of 4.3 GB"));
    EXPECT_TRUE(memory->toolTip().contains(QStringLiteral("spans: 1.2 GB")));
    const auto captions = memory->parentWidget()->findChildren<QLabel*>(QStringLiteral("caption"));
    ASSERT_EQ(captions.size(), 1);
    EXPECT_EQ(captions.first()->text(), QStringLiteral("held, 3.1 GB on disk"));
    EXPECT_EQ(text("transportNote"), QString());
}

TEST_F(Transporting, whatWasDroppedIsNotKeptSecret) {
    bar.show({.edge = {.time = TimePoint(1500ms), .droppedSpans = 65'536, .reason = "the disk is full"}});
    EXPECT_EQ(text("transportNote"),
              QStringLiteral("Before 1.500 s, %1 spans were dropped: the disk is full").arg(countWords(65'536)));
    bar.show({.edge = {.causesTime = TimePoint(1200ms), .droppedCauses = 8'192, .reason = "the disk is full"}});
    EXPECT_EQ(
        text("transportNote"),
        QStringLiteral("Before 1.200 s, %1 causes of waits were dropped: the disk is full").arg(countWords(8'192)));
    bar.show({.edge = {.time = TimePoint(1500ms),
                       .droppedSpans = 65'536,
                       .causesTime = TimePoint(1200ms),
                       .droppedCauses = 8'192,
                       .reason = "the disk is full"}});
    EXPECT_EQ(text("transportNote"),
              QStringLiteral("Before 1.500 s, %1 spans were dropped, and before 1.200 s, %2 causes of waits: "
                             "the disk is full")
                  .arg(countWords(65'536), countWords(8'192)));
}

TEST_F(Transporting, moreThanTheBudgetIsNotKeptSecret) {
    bar.show({.held = {.series = 2'000'000'000}, .memoryBudget = 1'000'000'000});
    EXPECT_TRUE(text("transportNote").contains(QStringLiteral("more than its 1.0 GB")));
}

TEST_F(Transporting, lostEventsAreNotKeptSecret) {
    bar.show({.lostEvents = 3});
    EXPECT_TRUE(text("transportNote").contains(QStringLiteral("3 events lost")));
}

} // namespace
} // namespace playground::ui
