#include "ui/timeline/geometry/timefold.h"

#include "core/base/random.h"
#include "tests/support/tracetext.h"
#include "ui/timeline/geometry/callsteps.h"
#include "ui/timeline/geometry/folding.h"
#include "ui/timeline/geometry/minimap.h"
#include "ui/timeline/geometry/rangesteps.h"
#include "ui/timeline/geometry/ticks.h"

#include <gtest/gtest.h>

#include <cmath>

namespace playground::ui {
namespace {

using playground::at;
using playground::TraceText;

constexpr double strip = Viewport::stripWidth;

std::shared_ptr<const TimeFold> foldOf(std::vector<TimeRange> gaps) {
    return std::make_shared<const TimeFold>(std::move(gaps));
}

// Work of 1 s, 98 s of nothing, work of 1 s.
const std::shared_ptr<const TimeFold> oneGap = foldOf({{at(1'000), at(99'000)}});
Viewport sight(std::int64_t from, std::int64_t to, int width = 1000 + static_cast<int>(strip)) {
    return {{at(from), at(to)}, width, oneGap};
}

std::shared_ptr<const TimeFold> someGaps(RandomSource& random, int most) {
    std::vector<TimeRange> gaps;
    TimePoint time;
    for (int count = static_cast<int>(random.uniform() * most); count >= 0; --count) {
        const auto next = [&] { return Duration(static_cast<std::int64_t>(1 + std::pow(10, random.uniform() * 10))); };
        const TimePoint start = time + next();
        time = start + next();
        gaps.push_back({start, time});
    }
    return foldOf(std::move(gaps));
}

TEST(TimeFold, AGapIsAsWideAsAStripAndTheRestIsToScale) {
    const Viewport viewport = sight(0, 100'000);
    ASSERT_EQ(viewport.strips().size(), 1U);
    EXPECT_NEAR(viewport.strips()[0].left, 500, 1e-6);
    EXPECT_NEAR(viewport.strips()[0].right, 500 + strip, 1e-6);
    struct Row {
        std::int64_t time;
        double pixel;
    };
    for (const Row& row : {Row{0, 0}, Row{500, 250}, Row{1'000, 500}, Row{50'000, 500 + strip / 2},
                           Row{99'000, 500 + strip}, Row{99'500, 750 + strip}, Row{100'000, 1000 + strip}}) {
        EXPECT_NEAR(viewport.pixelAt(at(row.time)), row.pixel, 1e-6) << row.time;
        EXPECT_NEAR(toMilliseconds(viewport.timeAt(row.pixel) - at(row.time)), 0, 1e-3) << row.time;
    }
}

TEST(TimeFold, WithoutGapsNothingIsAnother) {
    RandomSource random(1);
    for (int round = 0; round < 500; ++round) {
        const TimePoint start(Duration(static_cast<std::int64_t>(random.uniform() * 1e13)));
        const TimeRange range{start, start + Duration(static_cast<std::int64_t>(1e3 + random.uniform() * 1e12))};
        Viewport plain(range, 900);
        Viewport folded(range, 900, foldOf({}));
        for (const double pixel : {-400.0, 0.0, 123.4, 899.0, 2000.0}) {
            EXPECT_EQ(folded.timeAt(pixel), plain.timeAt(pixel));
            EXPECT_EQ(folded.pixelAt(plain.timeAt(pixel)), plain.pixelAt(plain.timeAt(pixel)));
        }
        plain.zoom(1.7, 321);
        folded.zoom(1.7, 321);
        plain.pan(-77);
        folded.pan(-77);
        EXPECT_EQ(folded.range(), plain.range());
    }
}

TEST(TimeFold, PixelsRiseWithTimeAndBecomeTimesAgain) {
    RandomSource random(2);
    for (int round = 0; round < 1000; ++round) {
        const auto fold = someGaps(random, 30);
        const TimePoint last = fold->gaps().back().end;
        const TimePoint start{
            Duration(std::llround(random.uniform() * static_cast<double>(last.time_since_epoch().count())))};
        const Viewport viewport({start, start + (last - start) / 2 + std::chrono::milliseconds(1)},
                                200 + static_cast<int>(random.uniform() * 2000), fold);
        EXPECT_NEAR(viewport.pixelAt(viewport.range().start), 0, 0.5);
        EXPECT_NEAR(viewport.pixelAt(viewport.range().end), viewport.width(), 0.5);
        TimePoint before = viewport.timeAt(-50);
        for (int pixel = -49; pixel < viewport.width() + 50; ++pixel) {
            const TimePoint time = viewport.timeAt(pixel);
            EXPECT_GE(time, before);
            // Times are whole nanoseconds.
            EXPECT_NEAR(viewport.pixelAt(time), pixel, 0.5 / viewport.nanosecondsPerPixel() + 0.02);
            before = time;
        }
    }
}

TEST(TimeFold, NoGapIsWiderThanItsLengthOrThanAStrip) {
    RandomSource random(3);
    for (int round = 0; round < 500; ++round) {
        const auto fold = someGaps(random, 200);
        const Viewport viewport({TimePoint{}, fold->gaps().back().end + std::chrono::seconds(1)}, 1200, fold);
        for (const TimeRange& gap : fold->gaps()) {
            const double width = viewport.pixelAt(gap.end) - viewport.pixelAt(gap.start);
            const double toScale = static_cast<double>(gap.length().count()) / viewport.nanosecondsPerPixel();
            EXPECT_NEAR(width, std::min(toScale, strip), 1e-3);
        }
    }
}

TEST(TimeFold, ZoomKeepsTheTimeUnderTheCursor) {
    RandomSource random(4);
    for (int round = 0; round < 1000; ++round) {
        Viewport viewport = sight(0, 100'000);
        const double pixel = random.uniform() * viewport.width();
        const TimePoint before = viewport.timeAt(pixel);
        viewport.zoom(0.9 + random.uniform() * 20, pixel);
        EXPECT_NEAR(viewport.pixelAt(before), pixel, 0.01);
    }
}

TEST(TimeFold, ZoomMagnifiesWhatIsNoStripByItsFactor) {
    Viewport viewport = sight(0, 100'000);
    const double before = viewport.nanosecondsPerPixel();
    viewport.zoom(2, 100);
    EXPECT_NEAR(viewport.nanosecondsPerPixel(), before / 2, before * 1e-6);
    viewport.zoom(0.5, 100);
    EXPECT_NEAR(viewport.nanosecondsPerPixel(), before, before * 1e-6);
}

TEST(TimeFold, PanKeepsTheScaleAcrossAGap) {
    Viewport viewport = sight(0, 1'000);
    const double before = viewport.nanosecondsPerPixel();
    for (int step = 0; step < 30; ++step) {
        const TimePoint right = viewport.timeAt(viewport.width());
        viewport.pan(50);
        EXPECT_NEAR(viewport.nanosecondsPerPixel(), before, before * 1e-4) << step;
        EXPECT_NEAR(viewport.pixelAt(right), viewport.width() - 50, 0.05) << step;
    }
    EXPECT_GT(viewport.range().start, at(99'000));
}

TEST(TimeFold, AScaleThatIsTooSmallForAStripShowsTheGapAsItIs) {
    const Viewport far({at(0), at(100'000'000)}, 1000, oneGap);
    EXPECT_TRUE(far.strips().empty());
    EXPECT_NEAR(far.pixelAt(at(50'000'000)), 500, 1e-6);
}

TEST(TimeFold, DeepInAGapWhatIsBesideItIsShown) {
    const Viewport viewport = sight(40'000, 41'000);
    EXPECT_EQ(viewport.range(), (TimeRange{at(500), at(99'500)}));
    EXPECT_NEAR(viewport.strips().at(0).left, 500, 1e-6);
}

TEST(TimeFold, ANarrowPlotFoldsNothing) {
    const Viewport narrow = sight(0, 100'000, 60);
    EXPECT_TRUE(narrow.strips().empty());
}

TEST(TimeFold, WhatIsSeenDependsOnThePixelsOfAScreenInNothingButSize) {
    const Viewport viewport = sight(0, 100'000);
    const Viewport fine = viewport.stretched(2 * viewport.width());
    for (const std::int64_t time : {0, 700, 40'000, 99'900})
        EXPECT_NEAR(fine.pixelAt(at(time)), 2 * viewport.pixelAt(at(time)), 1e-6);
}

TEST(TimeFold, PartsAreToScaleAndLieApart) {
    RandomSource random(5);
    for (int round = 0; round < 300; ++round) {
        const auto fold = someGaps(random, 40);
        const Viewport viewport({TimePoint{}, fold->gaps().back().end + std::chrono::milliseconds(3)}, 1111, fold);
        int right = 0;
        for (const Viewport::Part& part : viewport.parts()) {
            EXPECT_GE(part.left, right);
            EXPECT_TRUE(part.viewport.strips().empty());
            right = part.right();
            const double middle = part.viewport.width() / 2.0;
            const double exactness = 1.5 / viewport.nanosecondsPerPixel() + 0.02; // Times are whole nanoseconds.
            if (part.viewport.width() < 3)
                continue; // Its middle may lie in a strip.
            EXPECT_NEAR(part.left + part.viewport.pixelAt(viewport.timeAt(part.left + middle)), part.left + middle,
                        exactness);
        }
        EXPECT_LE(right, viewport.width());
    }
    const auto whole = Viewport({at(0), at(10)}, 100).parts();
    ASSERT_EQ(whole.size(), 1U);
    EXPECT_EQ(whole[0].viewport, Viewport({at(0), at(10)}, 100));
}

TEST(TimeFold, ManyGapsLeaveRoomForWhatHappens) {
    std::vector<TimeRange> gaps;
    for (int count = 0; count < 100'000; ++count)
        gaps.push_back({at(count * 100 + 1), at(count * 100 + 100)});
    const Viewport viewport({at(0), at(10'000'000)}, 1000, foldOf(gaps));
    EXPECT_TRUE(viewport.strips().empty());
    const Viewport near({at(0), at(2'000)}, 1000, foldOf(gaps));
    EXPECT_EQ(near.strips().size(), 20U);
    EXPECT_GT(near.strips()[1].left, near.strips()[0].right);
    EXPECT_NEAR(near.pixelAt(at(2'000)), 1000, 0.01);
}

TEST(TimeFold, NoMarkOfTheRulerIsInAStripAndNoLabelRunsIntoOne) {
    for (const std::int64_t from : {0, 300, 640, 997}) {
        const Viewport viewport = sight(from, 100'000);
        const auto ticks = ticksFor(viewport, [](const QString& text) { return 7 * static_cast<int>(text.size()); });
        EXPECT_GT(ticks.size(), 10U);
        EXPECT_LT(ticks.size(), 400U);
        const auto& gap = viewport.strips().at(0);
        for (const Tick& tick : ticks) {
            EXPECT_FALSE(gap.gap.start <= tick.time && tick.time < gap.gap.end);
            const double left = viewport.pixelAt(tick.time);
            EXPECT_TRUE(left > gap.left || left + 5 + 7 * static_cast<int>(tick.label.size()) <= gap.left);
        }
    }
}

TEST(TimeFold, StepsOfARangePassAGapInAFewSteps) {
    std::optional<TimeRange> range{{at(900), at(900)}};
    const Viewport viewport = sight(0, 100'000);
    for (int step = 0; step < 8; ++step)
        range = stepped(range, Edge::End, Direction::Forward, viewport);
    EXPECT_GT(range->end, at(99'000));
}

TEST(TimeFold, ACallBeyondAGapComesIntoTheMiddle) {
    const auto range = moveToShow({at(99'500), at(99'510)}, sight(0, 400));
    ASSERT_TRUE(range);
    EXPECT_EQ(range->length(), std::chrono::milliseconds(400));
    EXPECT_EQ(range->start, at(99'305));
}

TEST(TimeFold, TheMinimapIsFoldedWithIt) {
    const Viewport view = sight(0, 200);
    const Minimap map{{at(0), at(100'000)}, view.range(), view.width(), oneGap};
    EXPECT_NEAR(map.pixelAt(at(1'000)), 500, 1e-6);
    EXPECT_NEAR(map.handleRight(), 100, 1e-6);
    const TimeRange dragged = map.dragged(Minimap::Part::Handle, 50, 50 + 500 + strip);
    EXPECT_NEAR(toMilliseconds(dragged.start - at(99'000)), 0, 0.01);
    EXPECT_NEAR(toMilliseconds(dragged.length()), 200, 0.01);
}

TEST(TimeFold, FollowingReachesBackOverAGap) {
    const Viewport viewport = sight(0, 1'000);
    const TimeRange range = viewport.filled({at(98'900), at(99'900)}, at(0));
    EXPECT_EQ(range.end, at(99'900));
    EXPECT_NEAR(toMilliseconds(range.start - at(946)), 0, 1.0);
    EXPECT_EQ(viewport.filled({at(98'900), at(99'900)}, at(98'000)).start, at(98'000));
    EXPECT_EQ(Viewport().filled({at(10), at(20)}, at(0)), (TimeRange{at(10), at(20)}));
}

std::string line(std::initializer_list<std::pair<char, int>> parts) {
    std::string line = "0 ";
    for (const auto& [letter, count] : parts)
        line += std::string(static_cast<std::size_t>(count), letter);
    return line;
}

std::vector<TimeRange> foldedIn(const std::string& picture, const Arrangement& arrangement) {
    const TraceText text(picture);
    Folding folding;
    folding.update(&text.store, arrangement);
    return folding.fold() != nullptr ? folding.fold()->gaps() : std::vector<TimeRange>{};
}

TEST(Folding, FoldsWhatIsLongForTheRun) {
    const Arrangement folded{.gaps = Gaps::Folded};
    const auto gap = [](int from, int to, int air) {
        return TimeRange{at(from) + std::chrono::microseconds(air), at(to) - std::chrono::microseconds(air)};
    };
    EXPECT_EQ(foldedIn("web async 1\n" + line({{'R', 2}, {'.', 30}, {'R', 2}}), folded), std::vector{gap(2, 32, 1000)});
    EXPECT_TRUE(foldedIn("web async 1\n" + line({{'R', 2}, {'.', 19}, {'R', 2}}), folded).empty());
    EXPECT_TRUE(foldedIn("web async 1\n" + line({{'R', 2}, {'.', 90}, {'R', 2}}), {}).empty());
    // 22 ms are nothing special beside calls of 12.
    EXPECT_TRUE(
        foldedIn("web async 1\n" + line({{'R', 12}, {'.', 22}, {'R', 12}, {'.', 22}, {'R', 12}}), folded).empty());
}

TEST(Folding, WhatHappensOnHiddenTracksDoesNotCount) {
    const std::string picture =
        "a async 1\n" + line({{'R', 2}, {'.', 50}, {'R', 2}}) + "\nb async 1\n" + line({{'.', 20}, {'R', 10}});
    EXPECT_EQ(foldedIn(picture, {.gaps = Gaps::Folded}).size(), 1U); // After the ten.
    const auto alone = foldedIn(picture, {.hidden = {1}, .gaps = Gaps::Folded});
    ASSERT_EQ(alone.size(), 1U);
    EXPECT_GT(alone[0].length(), std::chrono::milliseconds(40));
}

TEST(Folding, ChangesOnlyWhenAGapHasEnded) {
    Dictionary dictionary;
    TraceStore store{dictionary};
    const auto events = eventsOf("web async 1\n" + line({{'R', 2}, {'.', 50}, {'R', 2}}), dictionary);
    Folding folding;
    const Arrangement folded{.gaps = Gaps::Folded};
    folding.update(&store, folded);
    int changes = 0;
    for (const Event& event : events) {
        store.ingest(std::span(&event, 1));
        if (!folding.update(&store, folded))
            continue;
        ++changes;
        EXPECT_EQ(event.time, at(52));
    }
    EXPECT_EQ(changes, 1);
    EXPECT_TRUE(folding.update(&store, {}));
    EXPECT_EQ(folding.fold(), nullptr);
}

} // namespace
} // namespace playground::ui
