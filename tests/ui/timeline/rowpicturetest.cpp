#include "ui/timeline/geometry/rowpicture.h"

#include "core/base/random.h"
#include "ui/timeline/geometry/chartpicture.h"

#include <gtest/gtest.h>

#include <numeric>

namespace playground::ui {
namespace {

constexpr int height = 16;

constexpr TimePoint us(std::int64_t count) { return TimePoint(std::chrono::microseconds(count)); }

int heightOf(const RowPicture::Stack& stack, CallState state) { return stack.height[static_cast<std::size_t>(state)]; }

int total(const RowPicture::Stack& stack) { return std::accumulate(stack.height.begin(), stack.height.end(), 0); }

TEST(RowPicture, WideSpansBecomeBarsOnWholePixels) {
    SpanRow row;
    row.append({{us(10), us(30)}, CallState::Running, CallId{1}});
    row.append({{us(30), us(50)}, CallState::Awaiting, CallId{1}});
    RowPicturing picturing;
    const RowPicture& picture = picturing.picture(row, Viewport({us(0), us(100)}, 100), us(100), height);
    ASSERT_EQ(picture.bars.size(), 2U);
    EXPECT_EQ(picture.bars[0], (RowPicture::Bar{10, 30, CallState::Running, CallId{1}, us(30), true, true}));
    EXPECT_EQ(picture.bars[1].left, 30);
    EXPECT_TRUE(picture.stacks.empty());
}

TEST(RowPicture, BarsThatReachBeyondTheEdgesAreCutAndSayso) {
    SpanRow row;
    row.append({{us(0), us(1000)}, CallState::Running, CallId{1}});
    RowPicturing picturing;
    const auto bar = picturing.picture(row, Viewport({us(100), us(200)}, 100), us(2000), height).bars.at(0);
    EXPECT_EQ(bar.left, 0);
    EXPECT_EQ(bar.right, 100);
    EXPECT_FALSE(bar.beginsHere);
    EXPECT_FALSE(bar.endsHere);
}

TEST(RowPicture, DeepInAGapNothingIsSeen) {
    SpanRow row;
    row.append({{us(0), us(1'000'000)}, CallState::Running, CallId{1}});
    row.append({{us(10'000'000), us(11'000'000)}, CallState::Running, CallId{2}});
    RowPicturing picturing;
    const RowPicture& picture =
        picturing.picture(row, Viewport({us(2'000'000), us(2'000'001)}, 1000), us(12'000'000), height);
    EXPECT_TRUE(picture.bars.empty());
    EXPECT_TRUE(picture.stacks.empty());
}

TEST(RowPicture, AnOpenSpanRunsUpToNow) {
    SpanRow row;
    row.open(us(10), CallState::Running, CallId{1});
    RowPicturing picturing;
    const auto bar = picturing.picture(row, Viewport({us(0), us(100)}, 100), us(60), height).bars.at(0);
    EXPECT_EQ(bar.right, 60);
    EXPECT_FALSE(bar.endsHere);
}

TEST(RowPicture, NothingIsDrawnOfWhatBeginsAfterNow) {
    SpanRow row;
    row.append({{us(10), us(20)}, CallState::Running, CallId{1}});
    row.append({{us(50), us(60)}, CallState::Running, CallId{2}});
    RowPicturing picturing;
    const RowPicture& picture = picturing.picture(row, Viewport({us(0), us(100)}, 100), us(40), height);
    ASSERT_EQ(picture.bars.size(), 1U);
    EXPECT_TRUE(picturing.picture(row, Viewport({us(0), us(100)}, 100), us(0), height).bars.empty());
}

TEST(RowPicture, NarrowSpansBecomeStacksAsHighAsTheirShare) {
    SpanRow row;
    row.append({{us(100), us(150)}, CallState::Running, CallId{1}}); // Half of column 1.
    RowPicturing picturing;
    const RowPicture& picture = picturing.picture(row, Viewport({us(0), us(10'000)}, 100), us(10'000), height);
    ASSERT_EQ(picture.stacks.size(), 1U);
    EXPECT_EQ(picture.stacks[0].left, 1);
    EXPECT_EQ(heightOf(picture.stacks[0], CallState::Running), height / 2);
}

TEST(RowPicture, ARowOfAVeryLargePictureIsAsHighAsItIs) {
    SpanRow row;
    row.append({{us(100), us(150)}, CallState::Running, CallId{1}}); // Half of column 1.
    RowPicturing picturing;
    const RowPicture& picture = picturing.picture(row, Viewport({us(0), us(10'000)}, 100), us(10'000), 800);
    EXPECT_EQ(heightOf(picture.stacks.at(0), CallState::Running), 400);
}

TEST(RowPicture, ASpanOfNoTimeIsSeen) {
    SpanRow row;
    row.append({{us(500), us(500)}, CallState::Failed, CallId{1}});
    RowPicturing picturing;
    const RowPicture& picture = picturing.picture(row, Viewport({us(0), us(10'000)}, 100), us(10'000), height);
    ASSERT_EQ(picture.stacks.size(), 1U);
    EXPECT_EQ(heightOf(picture.stacks[0], CallState::Failed), 1);
}

// What is drawn of a million spans covers as much as they do.
TEST(RowPicture, ACrowdCoversAsMuchAsItsSpans) {
    SpanRow row;
    RandomSource random(5);
    TimePoint time;
    Duration busy{};
    for (int count = 0; count < 200'000; ++count) {
        const Duration idle(static_cast<std::int64_t>(random.uniform() * 1000));
        const Duration work(static_cast<std::int64_t>(random.uniform() * 1000));
        row.append(
            {{time + idle, time + idle + work}, count % 2 ? CallState::Running : CallState::Awaiting, CallId{1}});
        time += idle + work;
        busy += work;
    }
    RowPicturing picturing;
    const RowPicture& picture = picturing.picture(row, Viewport({TimePoint{}, time}, 1000), time, 255);
    double covered = 0;
    int right = 0;
    for (const auto& stack : picture.stacks) {
        EXPECT_GE(stack.left, right);
        right = stack.right;
        EXPECT_LE(total(stack), 255);
        covered += static_cast<double>(total(stack)) / 255 * (stack.right - stack.left) / 1000;
    }
    EXPECT_NEAR(covered, static_cast<double>(busy.count()) / static_cast<double>(time.time_since_epoch().count()),
                0.03);
}

TEST(RowPicture, AWideSpanWithinACrowdIsStillABar) {
    SpanRow row;
    for (int count = 0; count < 5000; ++count)
        row.append({{us(count), us(count) + Duration(400)}, CallState::Running, CallId{1}});
    row.append({{us(5000), us(10'000)}, CallState::Awaiting, CallId{7}});
    RowPicturing picturing;
    const RowPicture& picture = picturing.picture(row, Viewport({us(0), us(10'000)}, 1000), us(10'000), height);
    ASSERT_EQ(picture.bars.size(), 1U);
    EXPECT_EQ(picture.bars[0].call, CallId{7});
    EXPECT_NEAR(picture.bars[0].left, 500, 1);
}

TEST(RowPicture, AMixtureIsAsHighAsTheShareOfRowsThatAreBusy) {
    std::vector<SpanRow> rows(4);
    for (std::size_t index = 0; index < 2; ++index)
        rows[index].append({{us(0), us(100)}, CallState::Running, CallId{1}});
    std::vector<const SpanRow*> all;
    for (const SpanRow& row : rows)
        all.push_back(&row);
    RowPicturing picturing;
    const Viewport viewport({us(0), us(100)}, 10);
    EXPECT_EQ(total(picturing.mixture(all, viewport, us(100), height).stacks.at(0)), height / 2);
    picturing.beginMixture(viewport, us(100));
    for (const SpanRow* row : all)
        picturing.addToMixture(*row);
    EXPECT_EQ(picturing.fullestColumn(), 2.0F);
    EXPECT_EQ(total(picturing.endMixture(height, picturing.fullestColumn()).stacks.at(0)), height);
}

TEST(ChartPicture, RunsHaveTheSmallestAndLargestValueOfTheirColumns) {
    StepSeries series;
    series.set(us(0), 1);
    series.set(us(25), 5);
    series.set(us(26), 2);
    const auto runs = chartOf(series, Viewport({us(0), us(100)}, 10), us(50));
    ASSERT_EQ(runs.size(), 3U);
    EXPECT_EQ(runs[0], (ChartRun{0, 2, {1, 1}}));
    EXPECT_EQ(runs[1], (ChartRun{2, 3, {1, 5}}));
    EXPECT_EQ(runs[2], (ChartRun{3, 5, {2, 2}}));
}

TEST(ChartPicture, ChangesOfALimitAreToldOncePerColumn) {
    StepSeries limit;
    limit.set(us(0), 4);
    limit.set(us(31), 5);
    limit.set(us(33), 10);
    limit.set(us(70), 6);
    const Viewport viewport({us(0), us(100)}, 10);
    EXPECT_EQ(limitChanges(limit, viewport, us(100)), (std::vector<LimitChange>{{3, 4, 10}, {7, 10, 6}}));
    EXPECT_EQ(limitChanges(limit, viewport, us(60)), (std::vector<LimitChange>{{3, 4, 10}}));
}

} // namespace
TEST(RowPicture, AnEmptyRowAfterAnotherShowsNothingOfIt) {
    SpanRow full;
    full.append({{us(0), us(50)}, CallState::Running, CallId{1}});
    const SpanRow empty;
    const Viewport viewport({us(0), us(100)}, 100);
    RowPicturing picturing;
    EXPECT_FALSE(picturing.picture(full, viewport, us(100), height).bars.empty());
    EXPECT_TRUE(picturing.picture(empty, viewport, us(100), height).bars.empty());
    EXPECT_TRUE(picturing.mixture({}, viewport, us(100), height).stacks.empty());
}

} // namespace playground::ui
