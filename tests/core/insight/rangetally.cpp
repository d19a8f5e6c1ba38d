#include "core/insight/rangetally.h"

#include "tests/support/tracetext.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace playground {
namespace {

RangeSummary sumUp(const TraceStore& store, TimeRange range, TimePoint now = at(100), std::size_t step = 1'000'000) {
    RangeTally tally(store, range, now);
    while (!tally.advance(step)) {
    }
    return tally.summary();
}

Duration in(const RangeSummary::Part& part, CallState state) { return part.states[static_cast<std::size_t>(state)]; }

Duration ms(std::int64_t count) { return std::chrono::milliseconds(count); }

TEST(RangeTally, countsWhatLiesWithinTheRange) {
    const TraceText text("web async 2\n"
                         "0 RRAAR.RR\n"
                         "1 .RBB.RRR\n");
    const RangeSummary summary = sumUp(text.store, {at(1), at(4)});
    EXPECT_EQ(summary.all.calls, 2U);
    EXPECT_EQ(summary.all.ended, 1U); // The first ends at 5.
    EXPECT_EQ(in(summary.all, CallState::Running), ms(2));
    EXPECT_EQ(in(summary.all, CallState::Awaiting), ms(2));
    EXPECT_EQ(in(summary.all, CallState::Blocked), ms(2));
    EXPECT_EQ(summary.all.held(), ms(6));
}

TEST(RangeTally, tellsTheSpreadOfWholeCalls) {
    const TraceText text("pool threaded 1\n0 R|RR|RRR|RRRR");
    const RangeSummary summary = sumUp(text.store, {at(0), at(7)});
    EXPECT_EQ(summary.all.calls, 4U);
    EXPECT_EQ(summary.durations.p50, ms(2));
    EXPECT_EQ(summary.durations.p90, ms(4));
    EXPECT_EQ(summary.durations.max, ms(4));
    EXPECT_EQ(summary.durations.mean, ms(10) / 4);
}

TEST(RangeTally, measuresUseByTheLimitOfEachMoment) {
    TraceText text("pool threaded 2\n0 RRRR|RRRR");
    EXPECT_DOUBLE_EQ(sumUp(text.store, {at(0), at(8)}).all.utilisation, 0.5);
    const std::array<Event, 1> change{
        Event{.time = at(8), .argument = 1, .actor = ActorId{1}, .kind = EventKind::LimitChanged}};
    text.store.ingest(change);
    // Eight of two times eight, then none of one time four.
    EXPECT_DOUBLE_EQ(sumUp(text.store, {at(0), at(12)}).all.utilisation, 8.0 / 20.0);
}

TEST(RangeTally, saysHowBusyTheLoopWas) {
    const TraceText text("web async 2\n0 RRAARR\n1 ....BB\n");
    EXPECT_DOUBLE_EQ(sumUp(text.store, {at(0), at(4)}).actors.at(0).part.busy, 0.5);
    EXPECT_DOUBLE_EQ(sumUp(text.store, {at(2), at(4)}).actors.at(0).part.busy, 0.0);
}

TEST(RangeTally, keepsActorsApartAndLeavesOutThoseWithoutACall) {
    const TraceText text("web async 1\n0 RR\npool threaded 1\n0 .....RRR");
    const RangeSummary summary = sumUp(text.store, {at(0), at(4)});
    ASSERT_EQ(summary.actors.size(), 1U);
    EXPECT_EQ(summary.actors[0].name, "web");
    EXPECT_EQ(sumUp(text.store, {at(0), at(8)}).actors.size(), 2U);
}

TEST(RangeTally, knowsNothingOfWhatComesAfterNow) {
    const TraceText text("pool threaded 1\n0 RRRRRRRR");
    const RangeSummary summary = sumUp(text.store, {at(2), at(50)}, at(6));
    EXPECT_EQ(summary.range, (TimeRange{at(2), at(6)}));
    EXPECT_EQ(summary.all.held(), ms(4));
    EXPECT_EQ(summary.all.ended, 0U);
    EXPECT_EQ(summary.durations.max, ms(6));
}

TEST(RangeTally, isEmptyWhereNothingWas) {
    const TraceText text("pool threaded 1\n0 RR");
    const RangeSummary summary = sumUp(text.store, {at(10), at(20)});
    EXPECT_EQ(summary.all.calls, 0U);
    EXPECT_EQ(summary.durations.p99, Duration{});
    EXPECT_EQ(sumUp(TraceText().store, {at(0), at(1)}).all.calls, 0U);
}

TEST(RangeTally, comesToTheSameInSmallSteps) {
    const TraceText text("web async 3\n0 RRAAR.RR\n1 .RBB.RRR\n2 RAR|RAR|RAR\npool threaded 1\n0 R|RR|RRR");
    const RangeSummary whole = sumUp(text.store, {at(1), at(7)});
    RangeTally tally(text.store, {at(1), at(7)}, at(100));
    double progress = 0;
    int steps = 0;
    for (; !tally.advance(1); ++steps) {
        EXPECT_GE(tally.progress(), progress);
        progress = tally.progress();
    }
    EXPECT_GT(steps, 20);
    EXPECT_EQ(tally.progress(), 1.0);
    EXPECT_EQ(tally.summary().all.states, whole.all.states);
    EXPECT_EQ(tally.summary().durations.p50, whole.durations.p50);
    EXPECT_EQ(tally.summary().all.calls, whole.all.calls);
}

TEST(RankSearch, agreesWithSorting) {
    std::mt19937_64 random(7); // NOLINT: the same numbers each time.
    std::vector<Duration> values;
    for (int index = 0; index < 5000; ++index)
        values.emplace_back(static_cast<Duration::rep>(random() >> (random() % 63 + 1)));
    std::vector<Duration> sorted = values;
    std::ranges::sort(sorted);
    RankSearch search(std::move(values), {0.0, 0.5, 0.9, 0.99, 1.0});
    while (!search.advance(777)) {
    }
    const std::array<std::size_t, 5> ranks{0, 2499, 4499, 4949, 4999};
    for (std::size_t index = 0; index < ranks.size(); ++index)
        EXPECT_EQ(search.at(index), sorted[ranks[index]]) << index;
}

TEST(RankSearch, hasNothingToSayOfNothing) {
    RankSearch search({}, {0.5});
    EXPECT_TRUE(search.advance(1));
    EXPECT_EQ(search.at(0), Duration{});
}

} // namespace
} // namespace playground
