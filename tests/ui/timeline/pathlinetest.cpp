#include "ui/timeline/geometry/pathline.h"

#include "tests/support/tracetext.h"

#include <gtest/gtest.h>

namespace playground::ui {
namespace {

class PathLine : public ::testing::Test {
protected:
    std::vector<QPolygon> lines(const std::vector<PathMark>& path, Lens lens = Lens::Slots, TimeRange seen = whole) {
        layout.setArrangement({.lens = lens});
        layout.update(text.store);
        return pathLines(text.store, layout, Viewport(seen, 1000), path);
    }
    int topOf(const TrackRow* row) const { return barOf(*row, 0, 1).top(); }

    static constexpr TimeRange whole{at(0), at(100)}; // Ten pixels are a millisecond.
    TraceText text{"web async 2\n0 RRRRR\n1 .....RRRRR\npool threaded 1\n0 RBB"};
    TrackLayout layout;
};

TEST_F(PathLine, goesThroughTheBarsAndFromOneToTheNext) {
    const auto found = lines({{{at(0), at(5)}, CallId{1}}, {{at(5), at(10)}, CallId{3}}});
    ASSERT_EQ(found.size(), 1U);
    const int first = topOf(layout.slotRow(0, 0));
    const int second = topOf(layout.slotRow(0, 1));
    EXPECT_EQ(found[0], QPolygon({{0, first}, {50, first}, {50, second}, {100, second}}));
}

TEST_F(PathLine, goesAlongTheDriverAndIsInterruptedWhereNoRowIs) {
    const auto found =
        lines({{{at(0), at(5)}, CallId::None}, {{at(5), at(6)}, CallId{9}}, {{at(6), at(8)}, CallId{3}}});
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].size(), 2);
    EXPECT_EQ(found[1].size(), 2);
    EXPECT_EQ(found[1][0].x(), 60);
}

TEST_F(PathLine, isOnTheThreadsWhereNoSlotsAreShown) {
    const auto found = lines({{{at(0), at(3)}, CallId{2}}}, Lens::Threads);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0][0].y(), topOf(layout.threadRow(1, 0)));
}

TEST_F(PathLine, costsWhatThePlotIsWide) {
    std::vector<PathMark> path;
    for (int step = 0; step < 100'000; ++step)
        path.push_back({{at(0) + step * Duration(1000), at(0) + (step + 1) * Duration(1000)}, CallId{1}});
    const auto found = lines(path);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_LE(found[0].size(), 4 * 1001);
    EXPECT_EQ(found[0].back().x(), 1000);
    EXPECT_LE(lines(path, Lens::Slots, {at(50), at(51)})[0].size(), 4 * 1001);
    EXPECT_TRUE(lines(path, Lens::Slots, {at(200), at(300)}).empty());
}

} // namespace
} // namespace playground::ui
