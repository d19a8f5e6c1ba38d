#include "ui/timeline/geometry/viewport.h"

#include "core/base/random.h"
#include "ui/timeline/geometry/follow.h"
#include "ui/timeline/geometry/history.h"
#include "ui/timeline/geometry/minimap.h"

#include <gtest/gtest.h>

namespace playground::ui {
namespace {

constexpr TimePoint ms(std::int64_t count) { return TimePoint(std::chrono::milliseconds(count)); }

TEST(Viewport, PixelsBecomeTimesAndPixelsAgain) {
    RandomSource random(1);
    for (int round = 0; round < 2000; ++round) {
        const TimePoint start(Duration(static_cast<std::int64_t>(random.uniform() * 1e13)));
        const Duration length(static_cast<std::int64_t>(1e3 + random.uniform() * random.uniform() * 1e13));
        const Viewport viewport({start, start + length}, 1 + static_cast<int>(random.uniform() * 4000));
        const double pixel = (random.uniform() * 3 - 1) * viewport.width();
        // Times are whole nanoseconds.
        const double exactness = 0.5 / viewport.nanosecondsPerPixel() + 1e-3;
        EXPECT_NEAR(viewport.pixelAt(viewport.timeAt(pixel)), pixel, exactness);
    }
}

TEST(Viewport, ZoomKeepsTheTimeUnderTheCursor) {
    RandomSource random(2);
    for (int round = 0; round < 2000; ++round) {
        Viewport viewport({ms(1000), ms(3000)}, 800);
        const double pixel = random.uniform() * 800;
        const TimePoint before = viewport.timeAt(pixel);
        const double factor = 0.7 + random.uniform() * 50;
        viewport.zoom(factor, pixel);
        EXPECT_LE(std::abs((viewport.timeAt(pixel) - before).count()), 2);
    }
}

TEST(Viewport, ZoomStopsAtOneMicrosecondAndAtTheLongestRange) {
    Viewport viewport({ms(0), ms(1)}, 1000);
    for (int round = 0; round < 200; ++round)
        viewport.zoom(2, 500);
    EXPECT_EQ(viewport.range().length(), Viewport::shortest);
    for (int round = 0; round < 200; ++round)
        viewport.zoom(0.5, 500);
    EXPECT_EQ(viewport.range().length(), Viewport::longest);
}

TEST(Viewport, ANonsensicalZoomIsIgnored) {
    const Viewport before({ms(0), ms(10)}, 100);
    for (const double factor : {0.0, -1.0, std::numeric_limits<double>::quiet_NaN()}) {
        Viewport viewport = before;
        viewport.zoom(factor, 50);
        EXPECT_EQ(viewport, before);
    }
}

TEST(Viewport, PanMovesByPixelsAndKeepsTheLength) {
    Viewport viewport({ms(100), ms(200)}, 1000);
    viewport.pan(100);
    EXPECT_EQ(viewport.range(), (TimeRange{ms(110), ms(210)}));
}

TEST(Viewport, AtMostHalfOfItLiesBeforeTheRun) {
    Viewport viewport({ms(100), ms(200)}, 1000);
    viewport.pan(-1e12);
    EXPECT_EQ(viewport.range(), (TimeRange{ms(-50), ms(50)}));
}

TEST(Viewport, FitShowsAllOfARangeWithALittleAir) {
    Viewport viewport({ms(0), ms(1)}, 1000);
    viewport.fit({ms(1000), ms(2000)});
    EXPECT_LT(viewport.pixelAt(ms(1000)), 50);
    EXPECT_GT(viewport.pixelAt(ms(1000)), 0);
    EXPECT_LT(viewport.pixelAt(ms(2000)), 1000);
}

TEST(Viewport, TheEndOfTimeHasAPixel) {
    const Viewport viewport({ms(0), ms(10)}, 100);
    EXPECT_GT(viewport.pixelAt(TimePoint::max()), 1e9);
}

TEST(Follow, ShowsAYoungRunFromItsBeginningUpToItsEnd) {
    const Follow follow;
    const TimeRange range = follow.rangeAt(ms(1000));
    EXPECT_EQ(range.start, ms(0));
    EXPECT_GT(range.end, ms(1000));
    EXPECT_LT(range.end, ms(1100));
}

TEST(Follow, ShowsTheFirstMillisecondLargeEnoughToBeSeen) {
    EXPECT_EQ(Follow().rangeAt(ms(1)), (TimeRange{ms(0), ms(20)}));
}

TEST(Follow, ShowsTheLastSpanOfAnOldRun) {
    const TimeRange range = Follow().rangeAt(ms(100'000));
    EXPECT_EQ(range.length(), std::chrono::seconds(10));
    EXPECT_TRUE(range.contains(ms(100'000)));
    EXPECT_GT(range.start, ms(90'000));
}

TEST(Follow, LeavesALongIdleWhileBehindAndKeepsAShortOneInSight) {
    Follow follow;
    follow.resumeAfterIdle(ms(2'000), ms(3'000));
    EXPECT_EQ(follow.rangeAt(ms(4'000)).start, ms(0));
    follow.resumeAfterIdle(ms(4'000), ms(60'000));
    EXPECT_EQ(follow.rangeAt(ms(61'000)).start, ms(60'000));
}

TEST(Follow, MovesOnInSmallStepsAndNeverJumpsWhenTheRunOutgrowsTheSpan) {
    const Follow follow;
    TimeRange before = follow.rangeAt(ms(0));
    int moved = 0;
    for (std::int64_t time = 10; time < 20'000; time += 10) {
        const TimeRange range = follow.rangeAt(ms(time));
        EXPECT_LE(range.end - before.end, std::chrono::milliseconds(11) + range.length() / 32) << time;
        EXPECT_GE(range.start, before.start);
        if (time < 9'000 && time > 100) // It grows.
            moved += range != before ? 1 : 0;
        if (time > 100)
            EXPECT_LT(range.end - ms(time), range.length() / 12) << time;
        EXPECT_GT(range.end, ms(time));
        before = range;
    }
    EXPECT_LT(moved, 250) << "of 890: from step to step it stands still";
}

TEST(Follow, DoesNotRaceAfterAPlaceThatWasLookedAtFromNear) {
    Follow follow;
    follow.span = std::chrono::microseconds(3);
    EXPECT_EQ(follow.rangeAt(ms(100'000)).length(), std::chrono::milliseconds(500));
    EXPECT_TRUE(follow.rangeAt(ms(100'000)).contains(ms(100'000)));
}

Sight sight(int from, int to, Lens lens = Lens::Slots) { return {{ms(from), ms(to)}, {.lens = lens}}; }

TEST(History, GoesBackAndForward) {
    History history;
    history.record(sight(0, 1));
    EXPECT_EQ(history.back(sight(5, 6)), sight(0, 1));
    EXPECT_EQ(history.back(sight(0, 1)), std::nullopt);
    EXPECT_EQ(history.forward(sight(0, 1)), sight(5, 6));
}

TEST(History, TellsTracksApartAndNotOnlyTimes) {
    History history;
    history.record(sight(0, 1));
    history.record(sight(0, 1, Lens::Threads));
    EXPECT_EQ(history.back(sight(0, 1, Lens::Both)), sight(0, 1, Lens::Threads));
    EXPECT_EQ(history.back(sight(0, 1, Lens::Threads)), sight(0, 1));
}

TEST(History, ForgetsWhatLiesAheadWhenTheViewGoesElsewhere) {
    History history;
    history.record(sight(0, 1));
    (void)history.back(sight(5, 6));
    history.record(sight(0, 1));
    EXPECT_EQ(history.forward(sight(7, 8)), std::nullopt);
}

class Map : public ::testing::Test {
protected:
    Minimap map{{ms(0), ms(1000)}, {ms(200), ms(400)}, 1000};
};

TEST_F(Map, FindsHandleEdgesAndOutside) {
    EXPECT_EQ(map.partAt(100), Minimap::Part::Outside);
    EXPECT_EQ(map.partAt(202), Minimap::Part::LeftEdge);
    EXPECT_EQ(map.partAt(300), Minimap::Part::Handle);
    EXPECT_EQ(map.partAt(398), Minimap::Part::RightEdge);
}

TEST_F(Map, DragsTheHandleAndItsEdges) {
    EXPECT_EQ(map.dragged(Minimap::Part::Handle, 300, 350), (TimeRange{ms(250), ms(450)}));
    EXPECT_EQ(map.dragged(Minimap::Part::LeftEdge, 200, 150), (TimeRange{ms(150), ms(400)}));
    EXPECT_EQ(map.dragged(Minimap::Part::RightEdge, 400, 600), (TimeRange{ms(200), ms(600)}));
    EXPECT_EQ(map.dragged(Minimap::Part::Outside, 800, 800), (TimeRange{ms(700), ms(900)}));
}

TEST_F(Map, AnEdgeDoesNotCrossTheOther) {
    EXPECT_EQ(map.dragged(Minimap::Part::LeftEdge, 200, 900), (TimeRange{ms(400), ms(400)}));
}

TEST_F(Map, AnEdgeBeyondTheRunIsTakenHoldOfWhereItIsDrawn) {
    map.visible = {ms(-100), ms(1100)};
    EXPECT_EQ(map.handleLeft(), 0);
    EXPECT_EQ(map.handleRight(), 1000);
    EXPECT_EQ(map.partAt(998), Minimap::Part::RightEdge);
    EXPECT_EQ(map.partAt(2), Minimap::Part::LeftEdge);
    EXPECT_EQ(map.dragged(Minimap::Part::RightEdge, 998, 898).end, ms(900));
}

TEST_F(Map, APartFarBeyondTheRunIsStillSeen) {
    map.visible = {ms(5000), ms(6000)};
    EXPECT_LT(map.handleLeft(), 1000);
    EXPECT_EQ(map.handleRight(), 1000);
}

TEST_F(Map, AHandleTooNarrowToSeeIsStillTakenHoldOf) {
    map.visible = {ms(500), ms(500) + Duration(1000)};
    EXPECT_GE(map.handleRight() - map.handleLeft(), Minimap::leastHandle);
    EXPECT_EQ(map.partAt(500), Minimap::Part::Handle);
}

} // namespace
} // namespace playground::ui
