#include "core/insight/timebins.h"

#include "core/insight/timecollection.h"
#include "tests/support/tracetext.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

using namespace std::chrono_literals;

namespace playground {
namespace {

using Times = std::vector<Duration>;

TEST(TimeDistribution, tellsSharesAndNumbers) {
    const TimeDistribution times({3ms, 1ms, 2ms, 2ms, -1ms, 9ms, 4ms, 5ms, 6ms, 7ms});
    EXPECT_EQ(times.count(), 10U);
    EXPECT_EQ(times.least(), 0ms);
    EXPECT_EQ(times.most(), 9ms);
    EXPECT_EQ(times.leastAfter(0ms), 1ms);
    EXPECT_EQ(times.percentile(0.5), 3ms);
    EXPECT_EQ(times.percentile(0.9), 7ms);
    EXPECT_EQ(times.percentile(0.99), 9ms);
    EXPECT_EQ(times.percentile(0), 0ms);
    EXPECT_EQ(times.countIn({2ms, 4ms}), 3U);
    EXPECT_EQ(times.countIn({}), 10U);
    EXPECT_EQ(times.countIn({10ms, 4ms}), 0U);
}

TEST(TimeBins, haveEdgesThatAreShortToWrite) {
    struct Row {
        Times times;
        BinGrowth growth;
        int about;
        Times edges;
    };
    const std::array rows{
        Row{{}, BinGrowth::Factor, 4, {}},
        Row{{0ms}, BinGrowth::Factor, 4, {0ns, 1ns}},
        Row{{0ms}, BinGrowth::Step, 2, {0ns, 1ns, 2ns}},
        Row{{1ms, 100ms}, BinGrowth::Factor, 4, {1ms, 3ms, 10ms, 30ms, 100ms, 300ms}},
        Row{{0ms, 1ms, 100ms}, BinGrowth::Factor, 2, {0ms, 1ms, 10ms, 100ms, 1000ms}},
        Row{{1ms, 100ms}, BinGrowth::Step, 4, {0ms, 50ms, 100ms, 150ms}},
        Row{{51ms, 59ms}, BinGrowth::Step, 4, {50ms, 52ms, 54ms, 56ms, 58ms, 60ms}},
        Row{{20ms, 20ms}, BinGrowth::Step, 2, {18ms, 20ms, 22ms, 24ms}},
    };
    for (const Row& row : rows)
        EXPECT_EQ(binsOf(TimeDistribution(row.times), row.growth, row.about).edges, row.edges);
}

TEST(TimeBins, timesThatAreAllTheSameStandInTheMiddle) {
    const TimeBins bins = binsOf(TimeDistribution({1s, 1s, 1s}), BinGrowth::Factor, 20);
    EXPECT_GT(bins.counts.size(), 10U);
    const auto full = std::ranges::find(bins.counts, 3U) - bins.counts.begin();
    EXPECT_NEAR(static_cast<double>(full), static_cast<double>(bins.counts.size()) / 2, 2);
}

class RandomTimes : public testing::TestWithParam<int> {
protected:
    Times times() {
        std::mt19937_64 random(static_cast<std::uint64_t>(GetParam()));
        std::uniform_real_distribution<double> magnitude(0, std::uniform_real_distribution<double>(0.01, 18)(random));
        Times all(std::uniform_int_distribution<std::size_t>(1, 500)(random));
        for (Duration& time : all)
            time = Duration(std::llround(std::pow(10.0, magnitude(random)))) - Duration(random() % 2);
        return all;
    }
};

TEST_P(RandomTimes, areCountedAsOneByOne) {
    const Times all = times();
    for (const BinGrowth growth : {BinGrowth::Factor, BinGrowth::Step}) {
        const TimeBins bins = binsOf(TimeDistribution(all), growth, 40);
        ASSERT_EQ(bins.edges.size(), bins.counts.size() + 1);
        EXPECT_TRUE(std::ranges::is_sorted(bins.edges, std::ranges::less_equal())); // None is empty.
        EXPECT_LE(bins.counts.size(), 44U);
        EXPECT_EQ(std::accumulate(bins.counts.begin(), bins.counts.end(), std::uint64_t{0}), all.size());
        for (std::size_t bin = 0; bin < bins.counts.size(); ++bin) {
            const auto isIn = [&](Duration time) { return bins.edges[bin] <= time && time < bins.edges[bin + 1]; };
            EXPECT_EQ(bins.counts[bin], static_cast<std::uint64_t>(std::ranges::count_if(all, isIn)));
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomTimes, testing::Range(0, 60));

Times collected(const TraceStore& store, const TimeQuestion& question, std::size_t step = 1000) {
    TimeCollection collection(question, store);
    while (!collection.advance(step)) {
    }
    return collection.take();
}

// 1 web, 2 db which waits a millisecond and fails, 3 web, 4 db which has not ended.
class Collecting : public testing::Test {
protected:
    Collecting() {
        const std::array<Event, 2> open{
            Event{.time = at(9), .call = CallId{9}, .actor = ActorId{2}, .kind = EventKind::Submitted},
            Event{.time = at(9), .call = CallId{9}, .kind = EventKind::Started}};
        text.store.ingest(open);
    }
    TraceText text{"web async 1\n0 RRAA..RA\ndb threaded 1\n0 .QBB!"};
};

TEST_F(Collecting, takesTheTimesOfCallsThatHaveEnded) {
    using Field = CallFilter::Field;
    struct Row {
        TimeQuestion question;
        Times times;
    };
    const std::array rows{
        Row{{.time = Field::InSlot}, {4ms, 2ms, 2ms}},
        Row{{.time = Field::Latency}, {4ms, 3ms, 2ms}},
        Row{{.time = Field::Wait}, {0ms, 1ms, 0ms}},
        Row{{.time = Field::Await}, {2ms, 0ms, 1ms}},
        Row{{.time = Field::Block}, {0ms, 2ms, 0ms}},
        Row{{.filter = *parseCallFilter("actor:web")}, {4ms, 2ms}},
        Row{{.filter = *parseCallFilter("wait>0ms")}, {2ms}},
        Row{{.range = TimeRange{at(3), at(6)}}, {4ms, 2ms}},
        Row{{.range = TimeRange{at(4), at(20)}}, {2ms}},
        Row{{.range = TimeRange{at(0), at(2)}}, {4ms}}, // The other waits only.
        Row{{.range = TimeRange{at(4), at(6)}}, {}},
    };
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (const std::size_t step : {std::size_t{1}, std::size_t{1000}})
            EXPECT_EQ(collected(text.store, rows[row].question, step), rows[row].times) << row;
}

TEST_F(Collecting, aCallThatNeverHadASlotHasNoTimeInIt) {
    const std::array<Event, 2> cancelled{
        Event{.time = at(11), .call = CallId{10}, .actor = ActorId{2}, .kind = EventKind::Submitted},
        Event{.time = at(14), .call = CallId{10}, .kind = EventKind::Cancelled}};
    text.store.ingest(cancelled);
    const TimeRange range{at(12), at(20)};
    EXPECT_EQ(collected(text.store, {.time = CallFilter::Field::Wait, .range = range}), Times{3ms});
    EXPECT_EQ(collected(text.store, {.time = CallFilter::Field::Latency, .range = range}), Times{3ms});
    EXPECT_EQ(collected(text.store, {.time = CallFilter::Field::InSlot, .range = range}), Times{});
}

} // namespace
} // namespace playground
