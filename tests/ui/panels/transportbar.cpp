#include "ui/panels/transportbar.h"

#include <QAction>
#include <QLabel>

#include <gtest/gtest.h>

namespace playground::ui {
namespace {

using namespace std::chrono_literals;

class Transporting : public testing::Test {
protected:
    QString text(const char* name) const { return bar.findChild<QLabel*>(QLatin1String(name))->text(); }

    QAction run;
    TransportBar bar{&run, nullptr};
};

TEST_F(Transporting, theButtonSaysWhatItDoes) {
    bar.setTheme(Theme::dark());
    EXPECT_EQ(run.text(), QStringLiteral("Run"));
    bar.show({.isBusy = true});
    EXPECT_EQ(run.text(), QStringLiteral("Pause view"));
    bar.show({.isBusy = true, .isPaused = true});
    EXPECT_EQ(run.text(), QStringLiteral("Resume view"));
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

TEST_F(Transporting, lostEventsAreNotKeptSecret) {
    bar.show({.lostEvents = 3});
    EXPECT_TRUE(text("transportNote").contains(QStringLiteral("3 events lost")));
}

} // namespace
} // namespace playground::ui
