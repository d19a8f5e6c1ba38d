#include "ui/timeline/geometry/ticks.h"

#include "core/base/random.h"
#include "ui/timeline/geometry/timelabel.h"

#include <gtest/gtest.h>

#include <set>

namespace playground::ui {
namespace {

using namespace std::chrono_literals;

int textWidth(const QString& text) { return static_cast<int>(text.size()) * 7; }

std::string label(Duration time, Duration step, Duration largest) {
    return timeLabel(TimePoint(time), step, TimePoint(largest)).toStdString();
}

TEST(TimeLabel, HasTheUnitThatItsStepNeeds) {
    EXPECT_EQ(label(120ms, 1ms, 130ms), "120 ms");
    EXPECT_EQ(label(109'300us, 100us, 110ms), "109.3 ms");
    EXPECT_EQ(label(500ns, 100ns, 900ns), "500 ns");
    EXPECT_EQ(label(2s, 500ms, 9s), "2.0 s");
    EXPECT_EQ(label(12'000'000'100ns, 100ns, 13s), "12.0000001 s");
    EXPECT_EQ(label(125s, 5s, 130s), "2:05 min");
    EXPECT_EQ(label(3'665s, 5s, 3'700s), "1:01:05 h");
}

TEST(DurationLabel, HasFourDigits) {
    EXPECT_EQ(durationLabel(0ns).toStdString(), "0 ns");
    EXPECT_EQ(durationLabel(25'090ns).toUtf8().toStdString(), "25.09 µs");
    EXPECT_EQ(durationLabel(1'200ms).toStdString(), "1.200 s");
    EXPECT_EQ(durationLabel(-1'200ms).toStdString(), "-1.200 s");
    EXPECT_EQ(durationLabel(185s).toStdString(), "3 min 05 s");
    EXPECT_EQ(durationLabel(7'500s).toStdString(), "2 h 05 min");
}

TEST(Ticks, LabelsNeverRepeatNorOverlap) {
    RandomSource random(3);
    for (int round = 0; round < 3000; ++round) {
        const TimePoint start(Duration(static_cast<std::int64_t>(std::pow(10.0, random.uniform() * 15))));
        const Duration length(static_cast<std::int64_t>(std::pow(10.0, 3 + random.uniform() * 12)));
        const Viewport viewport({start, start + length}, 60 + static_cast<int>(random.uniform() * 3000));
        std::set<QString> seen;
        double freeFrom = -1e9;
        for (const Tick& tick : ticksFor(viewport, textWidth)) {
            if (!tick.isMajor())
                continue;
            const double left = viewport.pixelAt(tick.time) + 5;
            EXPECT_GT(left, freeFrom) << tick.label.toStdString() << " at " << start.time_since_epoch().count();
            freeFrom = left + textWidth(tick.label);
            EXPECT_TRUE(seen.insert(tick.label).second) << tick.label.toStdString();
        }
    }
}

TEST(Ticks, AreAFewAtEveryZoom) {
    for (double exponent = 3; exponent < 15; exponent += 0.01) {
        const Viewport viewport({TimePoint{}, TimePoint(Duration(static_cast<std::int64_t>(std::pow(10.0, exponent))))},
                                1200);
        const auto ticks = ticksFor(viewport, textWidth);
        const auto major = std::count_if(ticks.begin(), ticks.end(), [](const Tick& tick) { return tick.isMajor(); });
        EXPECT_GE(major, 3) << exponent;
        EXPECT_LE(major, 24) << exponent;
        EXPECT_LE(ticks.size(), 201U) << exponent;
    }
}

TEST(Ticks, StandStillWhileTheViewMoves) {
    Viewport viewport({TimePoint(10ms), TimePoint(20ms)}, 1000);
    const auto before = ticksFor(viewport, textWidth);
    viewport.pan(37);
    const auto after = ticksFor(viewport, textWidth);
    ASSERT_GE(before.size(), 20U);
    EXPECT_EQ(before[15].time - before[14].time, after[15].time - after[14].time);
    EXPECT_EQ(after[0].time.time_since_epoch() % 1ms, 0ns);
}

TEST(Ticks, ThereAreNoneBeforeTheRun) {
    const Viewport viewport({TimePoint(-5ms), TimePoint(5ms)}, 1000);
    EXPECT_EQ(ticksFor(viewport, textWidth).front().time, TimePoint{});
}

} // namespace
} // namespace playground::ui
