#include "ui/timeline/geometry/markerflags.h"

#include "tests/support/tracetext.h"

#include <gtest/gtest.h>

namespace playground::ui {
namespace {

Marker point(std::int64_t time) { return {.range = {at(time), at(time)}}; }
Marker range(std::int64_t start, std::int64_t end) { return {.range = {at(start), at(end)}}; }

// A column a millisecond.
const Viewport sight({at(100), at(300)}, 200);

struct FlagCase {
    std::string why;
    Markers markers;
    std::optional<std::size_t> chosen;
    std::vector<MarkerFlag> flags; // Labels want 50 columns.
};

class MarkerFlags : public ::testing::TestWithParam<FlagCase> {};

TEST_P(MarkerFlags, standWhereTheirMarkersAre) {
    EXPECT_EQ(flagsOf(GetParam().markers, sight, GetParam().chosen, [](std::size_t) { return 50; }), GetParam().flags);
}

const std::vector<FlagCase> flagCases{
    {"none", {}, {}, {}},
    {"aTime", {point(110)}, {}, {{0, 10, 10, 50}}},
    {"aRange", {range(110, 130)}, {}, {{0, 10, 30, 50}}},
    {"labelsEndBeforeTheNextFlag", {point(110), point(140)}, {}, {{0, 10, 10, 28}, {1, 40, 40, 50}}},
    {"labelsWithoutRoomAreLeftOut", {point(110), point(120)}, {}, {{0, 10, 10, 0}, {1, 20, 20, 50}}},
    {"labelsEndWithThePlot", {point(270)}, {}, {{0, 170, 170, 28}}},
    {"oneAColumn", {point(110), range(110, 150)}, {}, {{0, 10, 10, 50}}},
    {"theChosenOneOfAColumn", {point(110), range(110, 150)}, 1, {{1, 10, 50, 50}}},
    {"outOfSight", {point(99), range(50, 100), point(300)}, {}, {}},
    {"aRangeThatBeganBefore", {range(50, 120), range(60, 130)}, {}, {{1, -1, 30, 50}}},
    {"theChosenOneOfThose", {range(50, 120), range(60, 130)}, 0, {{0, -1, 20, 50}}},
};

INSTANTIATE_TEST_SUITE_P(Cases, MarkerFlags, ::testing::ValuesIn(flagCases),
                         [](const auto& test) { return test.param.why; });

TEST(MarkerFlagHits, areFlagsAndLabels) {
    const std::vector<MarkerFlag> flags{{0, 10, 10, 28}, {1, 40, 40, 0}};
    for (const auto& [x, marker] :
         std::vector<std::pair<int, int>>{{5, -1}, {6, 0}, {30, 0}, {39, 1}, {43, 1}, {44, -1}}) {
        const MarkerFlag* flag = flagAt(flags, x);
        EXPECT_EQ(flag != nullptr ? static_cast<int>(flag->marker) : -1, marker) << x;
    }
}

TEST(MarkerBands, areOneWhereTheyOverlap) {
    EXPECT_EQ(bandsOf({range(50, 120), range(110, 140), point(150), range(160, 900)}, sight),
              (std::vector<MarkerBand>{{0, 40, 0}, {60, 200, 0}}));
}

TEST(MarkerNeighbours, areTheNextOnesInTime) {
    const Markers markers{point(1), point(2), point(2), point(5)};
    EXPECT_EQ(markerAfter(markers, at(0)), 0U);
    EXPECT_EQ(markerAfter(markers, at(2)), 3U);
    EXPECT_EQ(markerAfter(markers, at(5)), std::nullopt);
    EXPECT_EQ(markerBefore(markers, at(5)), 2U);
    EXPECT_EQ(markerBefore(markers, at(1)), std::nullopt);
}

} // namespace
} // namespace playground::ui
