#include "core/scenario/reader.h"
#include "ui/panels/whatif/sweepchart.h"
#include "ui/panels/whatif/whatifpanel.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <gtest/gtest.h>

using namespace std::chrono_literals;

namespace playground::ui {
namespace {

std::vector<SweepPoint> points(const std::vector<int>& milliseconds) {
    std::vector<SweepPoint> all;
    for (const int makespan : milliseconds)
        all.push_back(
            {.value = static_cast<std::int64_t>(all.size()) + 1, .makespan = std::chrono::milliseconds(makespan)});
    return all;
}

TEST(SweepPlot, putsValuesFromLeftToRightAndTimesFromTheBottomUp) {
    const SweepPlot plot(points({900, 450, 300}), {10, 20, 200, 100});
    EXPECT_EQ(plot.top(), 1s);
    EXPECT_DOUBLE_EQ(plot.x(1), 10);
    EXPECT_DOUBLE_EQ(plot.x(2), 110);
    EXPECT_DOUBLE_EQ(plot.x(3), 210);
    EXPECT_DOUBLE_EQ(plot.y(0s), 120);
    EXPECT_DOUBLE_EQ(plot.y(500ms), 70);
    EXPECT_DOUBLE_EQ(plot.yOfShare(1), 20);
}

TEST(SweepPlot, findsThePointThatIsNearest) {
    const SweepPlot plot(points({900, 450, 300}), {10, 20, 200, 100});
    EXPECT_EQ(plot.pointAt(-50), 0U);
    EXPECT_EQ(plot.pointAt(59), 0U);
    EXPECT_EQ(plot.pointAt(61), 1U);
    EXPECT_EQ(plot.pointAt(900), 2U);
    EXPECT_EQ(SweepPlot().pointAt(5), std::nullopt);
}

TEST(SweepPlot, writesTheEndsAndRoundValuesBetween) {
    using Ticks = std::vector<std::int64_t>;
    std::vector<SweepPoint> all;
    for (int value = 1; value <= 64; ++value)
        all.push_back({.value = value, .makespan = 1s});
    EXPECT_EQ(SweepPlot(all, {0, 0, 300, 100}).valueTicks(6), (Ticks{1, 20, 40, 64}));
    EXPECT_EQ(SweepPlot({all.front()}, {0, 0, 300, 100}).valueTicks(6), (Ticks{1}));
    EXPECT_EQ(SweepPlot({all[0], all[1]}, {0, 0, 300, 100}).valueTicks(6), (Ticks{1, 2}));
}

class WhatIf : public testing::Test {
protected:
    WhatIf() {
        panel.resize(420, 360);
        panel.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&panel));
    }

    static Scenario scenario(int calls) {
        return readScenario(R"({"actorplay": 1, "classes": {"W": {"methods": {"m": {"async": true,
            "steps": [{"sleep": "1s"}]}}}}, "actors": {"web": {"class": "W", "max_concurrency": 4}},
            "driver": [{"fire": "web.m", "count": )" +
                                std::to_string(calls) + "}]}",
                            "test")
            .value();
    }
    bool waitForPoints() const {
        return QTest::qWaitFor([this] { return words.text().contains(QStringLiteral("knee")); });
    }

    WhatIfPanel panel;
    SweepChart& chart = *panel.findChild<SweepChart*>(QStringLiteral("sweepChart"));
    QLabel& words = *panel.findChild<QLabel*>(QStringLiteral("whatIfWords"));
    QPushButton& button = *panel.findChild<QPushButton*>(QStringLiteral("whatIfRun"));
    QSignalSpy chosen{&panel, &WhatIfPanel::valueChosen};
};

TEST_F(WhatIf, answersForASmallScenarioAtOnce) {
    panel.setScenario(scenario(32));
    ASSERT_TRUE(waitForPoints());
    EXPECT_TRUE(words.text().contains(QStringLiteral("web.max_concurrency = ")));
    EXPECT_TRUE(chart.accessibleDescription().contains(QStringLiteral("knee")));
}

TEST_F(WhatIf, waitsForTheButtonWhereItTakesLonger) {
    panel.setScenario(scenario(20'000));
    QTest::qWait(50);
    EXPECT_EQ(words.text(), QString());
    panel.findChild<QSpinBox*>(QStringLiteral("whatIfLast"))->setValue(3);
    QTest::mouseClick(&button, Qt::LeftButton);
    EXPECT_EQ(button.text(), QStringLiteral("Stop"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return button.text() != QStringLiteral("Stop"); }, 30'000));
    chart.setFocus();
    QTest::keyClick(&chart, Qt::Key_Home);
    EXPECT_TRUE(words.text().startsWith(QStringLiteral("web.max_concurrency = 1: makespan")));
}

TEST_F(WhatIf, setsTheValueThatIsClickedOrChosenByKeys) {
    panel.setScenario(scenario(32));
    ASSERT_TRUE(waitForPoints());
    QTest::mouseClick(&chart, Qt::LeftButton, {}, {chart.width() - 46, chart.height() / 2});
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][1].toLongLong(), 32);
    chart.setFocus();
    QTest::keyClick(&chart, Qt::Key_Home);
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 2);
    EXPECT_EQ(chosen[1][1].toLongLong(), 2);
}

TEST_F(WhatIf, chartsTheScenarioAnewWhenItChanges) {
    panel.setScenario(scenario(32));
    ASSERT_TRUE(waitForPoints());
    panel.setScenario(scenario(64));
    ASSERT_TRUE(QTest::qWaitFor([this] { return words.text().contains(QStringLiteral("32 would take 97 %")); }))
        << words.text().toStdString();
}

TEST_F(WhatIf, turnsWhatIsChosenFromTheList) {
    panel.setScenario(scenario(32));
    ASSERT_TRUE(waitForPoints());
    auto& knobs = *panel.findChild<QComboBox*>(QStringLiteral("whatIfKnob"));
    knobs.setCurrentIndex(knobs.findText(QStringLiteral("web.m.count")));
    Q_EMIT knobs.activated(knobs.currentIndex());
    ASSERT_TRUE(QTest::qWaitFor([this] { return words.text().contains(QStringLiteral("No knee")); }));
}

} // namespace
} // namespace playground::ui
