#include "core/trace/stepseries.h"

#include "core/base/random.h"
#include "tests/support/tracetext.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace playground {
namespace {

using Extent = StepSeries::Extent;

TEST(StepSeries, isZeroBeforeItsFirstChange) {
    StepSeries series;
    series.set(nanosecond(10), 5);
    EXPECT_EQ(series.at(nanosecond(9)), 0);
    EXPECT_EQ(series.at(nanosecond(10)), 5);
    EXPECT_EQ(series.extent({nanosecond(0), nanosecond(11)}), (Extent{0, 5}));
}

TEST(StepSeries, keepsItsValueBetweenChanges) {
    StepSeries series;
    series.add(nanosecond(10), 5);
    series.add(nanosecond(20), -2);
    EXPECT_EQ(series.at(nanosecond(19)), 5);
    EXPECT_EQ(series.extent({nanosecond(12), nanosecond(20)}), (Extent{5, 5}));
    EXPECT_EQ(series.extent({nanosecond(12), nanosecond(21)}), (Extent{3, 5}));
    EXPECT_EQ(series.last(), 3);
    EXPECT_EQ(series.max(), 5);
}

TEST(StepSeries, keepsTheLastOfOneTimeAndSeesEach) {
    StepSeries series;
    for (const int value : {1, 9, 2})
        series.set(nanosecond(10), value);
    EXPECT_EQ(series.at(nanosecond(10)), 2);
    EXPECT_EQ(series.extent({nanosecond(10), nanosecond(11)}), (Extent{1, 9}));
    EXPECT_EQ(series.extent({nanosecond(11), nanosecond(12)}), (Extent{2, 2}));
}

TEST(StepSeries, findsTheChangeAfterATime) {
    StepSeries series;
    series.set(nanosecond(10), 1);
    series.set(nanosecond(20), 2);
    EXPECT_EQ(series.firstAfter(nanosecond(9)), 0U);
    EXPECT_EQ(series.firstAfter(nanosecond(10)), 1U);
    EXPECT_EQ(series.firstAfter(nanosecond(20)), series.size());
}

TEST(StepSeries, hasNothingWhenEmpty) {
    const StepSeries series;
    std::vector<Extent> columns(3, Extent{7, 7});
    series.sample({nanosecond(0), nanosecond(10)}, columns);
    EXPECT_EQ(columns, std::vector<Extent>(3));
    EXPECT_EQ(series.extent({nanosecond(5), nanosecond(5)}), Extent{});
}

/// All values that hold somewhere in the range, looked at one by one.
Extent bruteForce(const StepSeries& series, TimeRange range) {
    std::vector<std::int64_t> values;
    for (std::size_t index = 0; index < series.size(); ++index)
        if (range.contains(series.timeAt(index)))
            values.push_back(series.valueAt(index));
    const bool changesAtStart =
        !values.empty() && series.timeAt(series.firstAfter(range.start - Duration(1))) == range.start;
    if (!changesAtStart)
        values.push_back(series.at(range.start));
    const auto [min, max] = std::ranges::minmax(values);
    return {min, max};
}

TEST(StepSeries, samplesLikeBruteForceAtAnyZoom) {
    RandomSource random(11);
    StepSeries series;
    std::int64_t time = 0;
    for (int change = 0; change < 20'000; ++change)
        series.add(nanosecond(time += static_cast<std::int64_t>(random.next() % 4)), random.next() % 2 == 0 ? 1 : -1);
    for (int view = 0; view < 200; ++view) {
        const auto start = static_cast<std::int64_t>(random.next() % static_cast<std::uint64_t>(time));
        const std::int64_t columnWidth = std::int64_t{1} << random.next() % 12U;
        std::vector<Extent> columns(1 + random.next() % 20);
        series.sample({nanosecond(start), nanosecond(start + columnWidth * static_cast<std::int64_t>(columns.size()))},
                      columns);
        for (std::size_t column = 0; column < columns.size(); ++column) {
            const std::int64_t left = start + static_cast<std::int64_t>(column) * columnWidth;
            ASSERT_EQ(columns[column], bruteForce(series, {nanosecond(left), nanosecond(left + columnWidth)}));
        }
    }
}

} // namespace
} // namespace playground
