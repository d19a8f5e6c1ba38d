#include "ui/panels/driver/driverplot.h"

#include "tests/core/scenario/driverscript.h"
#include "ui/panels/steps/stepwords.h"

#include <QStringList>

#include <gtest/gtest.h>

namespace playground::ui {
namespace {

using namespace std::chrono_literals;

constexpr double plotWidth = 400;
constexpr double letter = 6;

DriverPlot plotOf(const char* words) { return {driverScript(words), plotWidth, letter}; }

TEST(DriverPlot, putsStepsFromLeftToRightAtOneScale) {
    const DriverPlot plot = plotOf("a 100 b 200 c");
    ASSERT_EQ(plot.marks().size(), 3U);
    const double second = plot.marks()[1].chip.left() - plot.marks()[0].chip.left();
    const double third = plot.marks()[2].chip.left() - plot.marks()[1].chip.left();
    EXPECT_NEAR(third, 2 * second, 1e-6);
    EXPECT_EQ(plot.mark(2)->step, 2U);
    EXPECT_EQ(plot.mark(1), nullptr) << "a sleep has none";
    EXPECT_LT(plot.marks()[2].chip.right(), plotWidth);
}

TEST(DriverPlot, tearsItselfWhereNobodyKnowsTheTime) {
    const DriverPlot plot = plotOf("+a 100 ?a b 100 c");
    ASSERT_EQ(plot.stretches().size(), 2U);
    EXPECT_TRUE(plot.stretches()[0].isTorn);
    EXPECT_FALSE(plot.stretches()[1].isTorn);
    EXPECT_EQ(plot.stretches()[1].left - plot.stretches()[0].right, DriverPlot::tearWidth);
    EXPECT_EQ(plot.mark(3)->chip.left(), plot.stretches()[1].left);
    const DriverPlot last = plotOf("+a ?a");
    ASSERT_EQ(last.stretches().size(), 1U) << "nothing comes after the get";
    EXPECT_TRUE(last.stretches()[0].isTorn);
}

TEST(DriverPlot, putsBelowEachOtherWhatWouldLieOverEachOther) {
    const DriverPlot plot = plotOf("/a b 1000 c");
    EXPECT_EQ(plot.mark(1)->chip.top() - plot.mark(0)->chip.top(), DriverPlot::laneHeight);
    EXPECT_EQ(plot.mark(3)->chip.top(), plot.mark(0)->chip.top()) << "there is room again";
    EXPECT_EQ(plotOf("a b c d e").height(), 5 * DriverPlot::laneHeight + DriverPlot::rulerHeight);
}

TEST(DriverPlot, marksTheCallsOfAPatternWhereTheyCanBeToldApart) {
    const DriverPlot plot = plotOf("/a");
    ASSERT_EQ(plot.marks()[0].calls.size(), 10U) << "the first is where the chip is";
    EXPECT_NEAR(plot.marks()[0].calls.back(), plot.marks()[0].end, 1e-6);
    EXPECT_TRUE(plotOf("/a 10000 b").marks()[0].calls.empty()) << "too close";
}

TEST(DriverPlot, labelsRoundTimes) {
    const auto labels = [](const DriverPlot& plot) {
        QStringList words;
        for (const DriverPlot::Tick& tick : plot.ticks())
            if (!tick.label.isEmpty()) // For want of room.
                words += tick.label;
        return words.join(QLatin1Char(' ')).toStdString();
    };
    EXPECT_EQ(labels(plotOf("a 1000 b")), "0 200 ms 400 ms 600 ms 800 ms 1 s");
    EXPECT_EQ(labels(plotOf("")), labels(plotOf("1000"))) << "where nothing tells, a second";
    EXPECT_EQ(labels(plotOf("+a 1000 ?a 1000 b")), "0 500 ms 1 s +0 +500 ms +1 s");
}

TEST(DriverPlot, findsStepsAndTimes) {
    const DriverPlot plot = plotOf("/a 1000 b ?a 1000 c");
    EXPECT_EQ(plot.stepAt(plot.mark(2)->chip.center()), 2U);
    EXPECT_EQ(plot.stepAt({plot.mark(0)->end - 1, plot.mark(0)->chip.center().y()}), 0U) << "on the bar";
    EXPECT_EQ(plot.stepAt({plot.stretches()[0].right, 5}), std::nullopt);
    EXPECT_EQ(plot.timeAt(5, plot.mark(5)->chip.left()), 1s);
    EXPECT_EQ(plot.timeAt(5, 0), 0s) << "not across the tear";
    EXPECT_EQ(plot.timeAt(0, plot.mark(2)->chip.left() + 1), 1s) << "in whole steps of the grid";
}

TEST(DriverPlot, hasRoomForManyStretches) {
    std::string words = "+a";
    for (int get = 0; get < 40; ++get)
        words += " ?a";
    const DriverPlot plot = plotOf(words.c_str());
    EXPECT_GT(plot.leastWidth(), plotWidth);
    EXPECT_LT(plot.stretches().back().right, plot.leastWidth());
    EXPECT_EQ(plot.marks().size(), 41U);
}

TEST(DriverWords, tellEveryKindOfStep) {
    using Pattern = Arrival::Pattern;
    struct Row {
        DriverStep step;
        const char* words;
        const char* mark;
    };
    const std::vector<Row> rows{
        {{FireStep{{.actor = "web", .method = "page"}}}, "fire web.page", "×1"},
        {{FireStep{{.method = "task", .count = 50}, "a", {"b", "c"}}}, "fire task ×50 with b, c as a", "×50"},
        {{FireStep{{"web", "page", 5, {Pattern::Every, 20ms}}}}, "fire web.page ×5, one every 20 ms", "×5"},
        {{FireStep{{"web", "page", 5, {Pattern::Poisson, 20ms}}}}, "fire web.page ×5, one about every 20 ms", "×5"},
        {{FireStep{{"web", "page", 5, {Pattern::Bursts, 1s, 2}, "io"}}},
         "fire web.page ×5, 2 every 1 s in group io",
         "×5"},
        {{SleepStep{Distribution::constant(20ms)}}, "sleep 20 ms", ""},
        {{GetStep{{"a"}}}, "get a", "G"},
        {{GetStep{}}, "get ?", "G"},
        {{CancelStep{{"a"}}}, "cancel a", "C"},
        {{SetLimitStep{"web", 8}}, "set limit of web to 8", "L8"},
        {{SetLimitStep{"web", 8, "io"}}, "set limit of group io of web to 8", "L8"},
        {{KillStep{"web"}}, "kill web", "K"},
        {{KillStep{"web", false}}, "end web after its calls", "E"},
        {{LogStep{"here"}}, "log: here", "¶"},
    };
    for (const Row& row : rows) {
        EXPECT_EQ(stepWords(row.step).toStdString(), row.words);
        EXPECT_EQ(markWords(row.step).toStdString(), row.mark) << row.words;
    }
}

} // namespace
} // namespace playground::ui
