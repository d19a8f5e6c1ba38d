#include "core/insight/slotstretches.h"

#include "core/trace/latenesslog.h"

#include <gtest/gtest.h>

#include <array>
#include <initializer_list>
#include <sstream>
#include <string>

namespace playground {
namespace {

constexpr Duration unit = LatenessLog::least;

TimePoint atUnit(double units) {
    return TimePoint{} + Duration(static_cast<Duration::rep>(units * static_cast<double>(unit.count())));
}

struct Change {
    double time;
    std::int64_t value;
};

StepSeries seriesOf(std::initializer_list<Change> changes) {
    StepSeries series;
    for (const Change& change : changes)
        series.set(atUnit(change.time), change.value);
    return series;
}

std::string shortest(double number) {
    std::ostringstream text;
    text << number;
    return text.str();
}

/// "full 3, free 5": each stretch and its end.
std::string textOf(const std::vector<SlotStretch>& stretches) {
    constexpr std::array names{"full", "free", "unknown"};
    std::string text;
    for (const SlotStretch& stretch : stretches)
        text += (text.empty() ? "" : ", ") + std::string(names.at(static_cast<std::size_t>(stretch.use))) + " " +
                shortest(static_cast<double>((stretch.end - TimePoint{}).count()) / static_cast<double>(unit.count()));
    return text;
}

struct Row {
    const char* name;
    StepSeries inFlight;
    StepSeries limits;
    const char* stretches;
};

} // namespace

TEST(SlotStretches, tellWhenAllSlotsWereTaken) {
    const Row rows[] = {
        {"all the time", seriesOf({{0, 2}}), seriesOf({{0, 2}}), "full 10"},
        {"more than there are", seriesOf({{0, 3}}), seriesOf({{0, 2}}), "full 10"},
        {"never", seriesOf({{0, 1}}), seriesOf({{0, 2}}), "free 10"},
        {"free at the end", seriesOf({{0, 2}, {6, 1}}), seriesOf({{0, 2}}), "full 6, free 10"},
        {"free in the middle", seriesOf({{0, 2}, {3, 1}, {5, 2}}), seriesOf({{0, 2}}), "full 3, free 5, full 10"},
        {"free for as long as counts", seriesOf({{0, 2}, {3, 1}, {4, 2}}), seriesOf({{0, 2}}),
         "full 3, free 4, full 10"},
        {"free for less", seriesOf({{0, 2}, {3, 1}, {3.9, 2}}), seriesOf({{0, 2}}), "full 10"},
        {"free for less, bit by bit", seriesOf({{0, 3}, {3, 1}, {3.5, 2}, {3.9, 3}}), seriesOf({{0, 3}}), "full 10"},
        {"free for less at the end", seriesOf({{0, 2}, {9.5, 1}}), seriesOf({{0, 2}}), "full 9.5, free 10"},
        {"taken and freed, always full", seriesOf({{0, 2}, {3, 3}, {5, 2}}), seriesOf({{0, 2}}), "full 10"},
        {"a higher limit", seriesOf({{0, 2}}), seriesOf({{0, 2}, {4, 3}}), "full 4, free 10"},
        {"a higher limit, used at once", seriesOf({{0, 2}, {4, 3}}), seriesOf({{0, 2}, {4, 3}}), "full 10"},
        {"a lower limit", seriesOf({{0, 2}}), seriesOf({{0, 4}, {4, 2}}), "free 4, full 10"},
        {"changes after the range", seriesOf({{0, 2}, {12, 0}}), seriesOf({{0, 2}, {11, 9}}), "full 10"},
    };
    for (const Row& row : rows)
        EXPECT_EQ(textOf(slotStretches(row.inFlight, row.limits, {atUnit(0), atUnit(10)})), row.stretches) << row.name;
}

TEST(SlotStretches, beginInTheMiddleOfTheSeries) {
    const StepSeries inFlight = seriesOf({{0, 2}, {3, 1}, {5, 2}});
    const StepSeries limits = seriesOf({{0, 2}});
    EXPECT_EQ(textOf(slotStretches(inFlight, limits, {atUnit(4), atUnit(6)})), "free 5, full 6");
    EXPECT_TRUE(slotStretches(inFlight, limits, {atUnit(4), atUnit(4)}).empty());
}

TEST(SlotStretches, areNoMoreThanSomeThousand) {
    StepSeries inFlight;
    for (int change = 0; change < 100'000; ++change)
        inFlight.set(atUnit(change), 2 - change % 2);
    const StepSeries limits = seriesOf({{0, 2}});
    EXPECT_EQ(textOf(slotStretches(inFlight, limits, {atUnit(0), atUnit(99'999)})), "full 99999");
    EXPECT_EQ(slotStretches(inFlight, limits, {atUnit(0), atUnit(999)}).size(), 999U);
    EXPECT_EQ(slotStretches(inFlight, limits, {atUnit(0), atUnit(1001)}).size(), 1U);
}

TEST(SlotStretches, areUnknownAfterSoManyChanges) {
    const StepSeries inFlight = seriesOf({{0, 2}, {3, 1}, {5, 2}, {7, 1}});
    const StepSeries limits = seriesOf({{0, 2}});
    const TimeRange range{atUnit(0), atUnit(10)};
    EXPECT_EQ(textOf(slotStretches(inFlight, limits, range, 2)), "full 3, free 5, unknown 10");
    EXPECT_EQ(textOf(slotStretches(inFlight, limits, range, 0)), "unknown 10");
    EXPECT_EQ(textOf(slotStretches(inFlight, limits, range, 4)), "full 3, free 5, full 7, free 10");
}

} // namespace playground
