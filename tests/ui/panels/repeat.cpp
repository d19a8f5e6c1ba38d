#include "core/scenario/reader.h"
#include "ui/panels/repeat/overlaidchart.h"
#include "ui/panels/repeat/repeatpanel.h"

#include <QCheckBox>
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

OverlaidCall call(const std::string& actor, std::size_t number, Duration start, Duration end) {
    return {.actor = actor,
            .method = "m",
            .number = number,
            .runs = 3,
            .started = {start, start, start},
            .ended = {end, end, end + 10ms}};
}

Overlaid calls(std::size_t count) {
    Overlaid overlaid;
    for (std::size_t number = 1; number <= count; ++number)
        overlaid.calls.push_back(call("web", number, number * 1ms, number * 2ms));
    return overlaid;
}

TEST(OverlaidPlot, hasARowForEachCallBelowTheNameOfItsActor) {
    Overlaid overlaid;
    overlaid.calls = {call("web", 1, 0ms, 100ms), call("web", 2, 100ms, 200ms), call("pool", 1, 0ms, 740ms)};
    const OverlaidPlot plot(overlaid, {10, 0, 200, 300});
    ASSERT_EQ(plot.rows().size(), 3U);
    ASSERT_EQ(plot.titles().size(), 2U);
    EXPECT_EQ(plot.step(), 200ms);
    EXPECT_EQ(plot.end(), 800ms) << "0.75 s in whole steps";
    EXPECT_DOUBLE_EQ(plot.x(400ms), 110);
    EXPECT_DOUBLE_EQ(plot.rowHeight(), OverlaidPlot::mostRowHeight);
    EXPECT_DOUBLE_EQ(plot.rows()[0].top, OverlaidPlot::titleHeight);
    EXPECT_DOUBLE_EQ(plot.titles()[1].top, plot.rows()[1].top + plot.rowHeight());
    EXPECT_EQ(plot.rowAt(plot.rows()[2].top + 1), 2U);
    EXPECT_EQ(plot.rowAt(plot.titles()[1].top + 1), std::nullopt);
    EXPECT_EQ(plot.rowAt(299), std::nullopt);
}

TEST(OverlaidPlot, letsNeighboursShareARowWhereThereAreTooMany) {
    Overlaid overlaid = calls(10'000);
    overlaid.calls[7].ended.most += 1s;
    const OverlaidPlot plot(overlaid, {0, 0, 200, 300});
    EXPECT_LE(plot.rows().back().top + plot.rowHeight(), 300);
    EXPECT_GT(plot.rows().size(), 40U);
    const OverlaidPlot::Row& first = plot.rows().front();
    EXPECT_EQ(first.first, 0U);
    EXPECT_EQ(first.call, 7U) << "varied most";
    std::size_t next = 0;
    for (const OverlaidPlot::Row& row : plot.rows()) {
        EXPECT_EQ(row.first, next);
        next = row.last;
    }
    EXPECT_EQ(next, 10'000U) << "none is left out";
}

class Repeat : public testing::Test {
protected:
    Repeat() {
        panel.resize(420, 420);
        panel.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&panel));
        panel.setScenario(readScenario(R"({"actorplay": 1, "classes": {"W": {"methods": {"m": {"async": true,
            "steps": [{"sleep": {"uniform": ["10ms", "90ms"]}}]}}}}, "actors": {"web": {"class": "W",
            "max_concurrency": 4}}, "driver": [{"fire": "web.m", "count": 20}]})",
                                       "test")
                              .value());
        engine.setCurrentIndex(engine.findData(static_cast<int>(Engine::Virtual)));
    }
    bool isShown() const {
        return QTest::qWaitFor([this] { return button.text() == QStringLiteral("Run") && hasCalls(); });
    }
    bool hasCalls() const { return !chart.overlaid().calls.empty(); }

    RepeatPanel panel;
    OverlaidChart& chart = *panel.findChild<OverlaidChart*>(QStringLiteral("overlaidChart"));
    QLabel& words = *panel.findChild<QLabel*>(QStringLiteral("repeatWords"));
    QPushButton& button = *panel.findChild<QPushButton*>(QStringLiteral("repeatRun"));
    QComboBox& engine = *panel.findChild<QComboBox*>(QStringLiteral("repeatEngine"));
    QCheckBox& seeds = *panel.findChild<QCheckBox*>(QStringLiteral("repeatSeeds"));
};

TEST_F(Repeat, SaysThatVirtualRunsAreTheSame) {
    button.click();
    EXPECT_EQ(button.text(), QStringLiteral("Stop"));
    ASSERT_TRUE(isShown());
    EXPECT_EQ(chart.overlaid().numbers.runs, 5U);
    EXPECT_TRUE(words.text().contains(QStringLiteral("the same to the nanosecond"))) << words.text().toStdString();
}

TEST_F(Repeat, SaysWhatVariesWithTheSeed) {
    seeds.setChecked(true);
    button.click();
    ASSERT_TRUE(isShown());
    EXPECT_TRUE(words.text().contains(QStringLiteral("varied most"))) << words.text().toStdString();
    EXPECT_NE(chart.overlaid().mostVarying(), nullptr);
}

TEST_F(Repeat, TellsOfACallAndChoosesItByKey) {
    button.click();
    ASSERT_TRUE(isShown());
    QSignalSpy chosen(&panel, &RepeatPanel::callChosen);
    QTest::keyClick(&chart, Qt::Key_Home);
    EXPECT_TRUE(words.text().contains(QStringLiteral("web.m #1"))) << words.text().toStdString();
    EXPECT_TRUE(words.text().contains(QStringLiteral("5 of 5 runs"))) << words.text().toStdString();
    QTest::keyClick(&chart, Qt::Key_Return);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].value<OverlaidCall>().number, 1U);
}

TEST_F(Repeat, ShowsWhatHasBeenRunWhenItIsStopped) {
    panel.findChild<QSpinBox*>(QStringLiteral("repeatRuns"))->setValue(100);
    engine.setCurrentIndex(engine.findData(static_cast<int>(Engine::Real)));
    button.click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return words.text().contains(QStringLiteral("Run 2 of 100")); }));
    button.click();
    ASSERT_TRUE(isShown());
    EXPECT_GE(chart.overlaid().numbers.runs, 1U);
    EXPECT_LT(chart.overlaid().numbers.runs, 100U);
}

TEST_F(Repeat, SaysThatTheScenarioHasChanged) {
    button.click();
    panel.setScenario(Scenario()); // While it runs.
    ASSERT_TRUE(isShown());
    EXPECT_TRUE(words.text().startsWith(QStringLiteral("The scenario has changed"))) << words.text().toStdString();
}

} // namespace
} // namespace playground::ui
