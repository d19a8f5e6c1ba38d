#include "core/trace/spanrow.h"

#include "core/base/random.h"
#include "tests/support/tracetext.h"

#include <gtest/gtest.h>

#include <chrono>

namespace playground {
namespace {

using namespace std::chrono_literals;

Span span(std::int64_t start, std::int64_t end, CallState state = CallState::Running, std::uint32_t call = 1) {
    return {{nanosecond(start), nanosecond(end)}, state, CallId{call}};
}

float shareOf(const ColumnMix& mix, CallState state) { return mix.share[static_cast<std::size_t>(state)]; }

TEST(SpanRow, isEmptyAtFirst) {
    const SpanRow row;
    EXPECT_TRUE(row.isEmpty());
    EXPECT_FALSE(row.isOpen());
    EXPECT_FALSE(row.indexAt(nanosecond(0), nanosecond(9)).has_value());
    std::array<ColumnMix, 2> columns;
    row.sample({nanosecond(0), nanosecond(10)}, nanosecond(10), columns);
    EXPECT_EQ(columns[0].total(), 0);
}

TEST(SpanRow, givesBackWhatWasAppended) {
    SpanRow row;
    row.append(span(1, 4, CallState::Awaiting, 7));
    row.append(span(4, 4, CallState::Blocked, 8));
    EXPECT_EQ(row.at(0, nanosecond(0)), span(1, 4, CallState::Awaiting, 7));
    EXPECT_EQ(row.at(1, nanosecond(0)), span(4, 4, CallState::Blocked, 8));
}

TEST(SpanRow, keepsSpansOfHours) {
    SpanRow row;
    const TimePoint start = nanosecond(5);
    for (const Duration length : {Duration(4294967294), Duration(4294967295), Duration(90h), Duration(1)})
        row.append(
            {{start + 100h * static_cast<int>(row.size()), start + 100h * static_cast<int>(row.size()) + length}});
    EXPECT_EQ(row.at(0, {}).range.length(), Duration(4294967294));
    EXPECT_EQ(row.at(1, {}).range.length(), Duration(4294967295));
    EXPECT_EQ(row.at(2, {}).range.length(), 90h);
    EXPECT_EQ(row.at(3, {}).range.length(), Duration(1));
}

TEST(SpanRow, endsAnOpenSpanNow) {
    SpanRow row;
    row.open(nanosecond(10), CallState::Running, CallId{3});
    EXPECT_EQ(row.at(0, nanosecond(15)), span(10, 15, CallState::Running, 3));
    EXPECT_EQ(row.at(0, nanosecond(5)), span(10, 10, CallState::Running, 3));
    row.open(nanosecond(20), CallState::Awaiting, CallId{3});
    EXPECT_EQ(row.at(0, nanosecond(99)), span(10, 20, CallState::Running, 3));
    row.close(nanosecond(30));
    EXPECT_FALSE(row.isOpen());
    EXPECT_EQ(row.at(1, nanosecond(99)), span(20, 30, CallState::Awaiting, 3));
}

TEST(SpanRow, findsTheSpanUnderATime) {
    SpanRow row;
    row.append(span(10, 20));
    row.append(span(30, 40));
    row.open(nanosecond(50), CallState::Running, CallId{2});
    EXPECT_FALSE(row.indexAt(nanosecond(9), nanosecond(60)).has_value());
    EXPECT_EQ(row.indexAt(nanosecond(10), nanosecond(60)), 0U);
    EXPECT_FALSE(row.indexAt(nanosecond(20), nanosecond(60)).has_value());
    EXPECT_EQ(row.indexAt(nanosecond(55), nanosecond(60)), 2U);
    EXPECT_FALSE(row.indexAt(nanosecond(60), nanosecond(60)).has_value());
    EXPECT_EQ(row.firstEndingAfter(nanosecond(20)), 1U);
    EXPECT_EQ(row.firstEndingAfter(nanosecond(1000)), 2U);
}

TEST(SpanRow, findsTheFirstToEndAmongThousands) {
    SpanRow row;
    for (int index = 0; index < 5000; ++index) {
        row.append(span(index * 10, index * 10 + 7));
        if (index % 100 == 99)
            EXPECT_EQ(row.firstEndingAfter(nanosecond(1'000'000)), row.size());
    }
    for (std::size_t index = 1; index < row.size(); ++index) {
        const auto start = static_cast<std::int64_t>(index) * 10;
        EXPECT_EQ(row.firstEndingAfter(nanosecond(start - 3)), index);
        EXPECT_EQ(row.firstEndingAfter(nanosecond(start + 6)), index);
    }
}

TEST(SpanRow, sharesAColumnAmongItsStates) {
    SpanRow row;
    row.append(span(0, 5, CallState::Running));
    row.append(span(5, 8, CallState::Awaiting));
    std::array<ColumnMix, 1> columns;
    row.sample({nanosecond(0), nanosecond(10)}, nanosecond(10), columns);
    EXPECT_FLOAT_EQ(shareOf(columns[0], CallState::Running), 0.5F);
    EXPECT_FLOAT_EQ(shareOf(columns[0], CallState::Awaiting), 0.3F);
    EXPECT_FLOAT_EQ(columns[0].total(), 0.8F);
}

TEST(SpanRow, drawsAnOpenSpanUpToNow) {
    SpanRow row;
    row.open(nanosecond(10), CallState::Blocked, CallId{1});
    std::array<ColumnMix, 4> columns;
    row.sample({nanosecond(0), nanosecond(40)}, nanosecond(25), columns);
    EXPECT_FLOAT_EQ(shareOf(columns[1], CallState::Blocked), 1);
    EXPECT_FLOAT_EQ(shareOf(columns[2], CallState::Blocked), 0.5F);
    EXPECT_EQ(columns[0].total(), 0);
    EXPECT_EQ(columns[3].total(), 0);
}

TEST(SpanRow, showsASpanOfNoLengthInItsColumnOnly) {
    SpanRow row;
    row.append(span(20, 20));
    std::array<ColumnMix, 3> columns;
    row.sample({nanosecond(0), nanosecond(30)}, nanosecond(30), columns);
    EXPECT_EQ(columns[1].total(), 0);
    EXPECT_GT(columns[2].total(), 0);
    row.sample({nanosecond(20), nanosecond(50)}, nanosecond(50), columns);
    EXPECT_GT(columns[0].total(), 0);
    row.sample({nanosecond(21), nanosecond(50)}, nanosecond(50), columns);
    EXPECT_EQ(columns[0].total(), 0);
}

TEST(SpanRow, tellsATickInEachColumnThatItCovers) {
    SpanRow row;
    row.append(span(1, 2, CallState::Running));
    row.append(span(2, 3, CallState::Awaiting));
    std::array<ColumnMix, 10> columns;
    row.sample({nanosecond(0), nanosecond(4)}, nanosecond(4), columns);
    for (std::size_t column = 0; column < columns.size(); ++column) {
        const std::size_t tick = column * 4 / columns.size();
        EXPECT_FLOAT_EQ(shareOf(columns[column], CallState::Running), tick == 1 ? 1 : 0) << column;
        EXPECT_FLOAT_EQ(shareOf(columns[column], CallState::Awaiting), tick == 2 ? 1 : 0) << column;
    }
}

TEST(SpanRow, neverLosesARareStateFromAfar) {
    SpanRow row;
    for (int index = 0; index < 100'000; ++index)
        row.append(span(index * 1000, index * 1000 + 1000, index == 71'234 ? CallState::Blocked : CallState::Running));
    std::array<ColumnMix, 1> columns;
    row.sample({nanosecond(0), nanosecond(100'000'000)}, nanosecond(0), columns);
    EXPECT_GT(shareOf(columns[0], CallState::Blocked), 0);
    EXPECT_LT(shareOf(columns[0], CallState::Blocked), 0.01F);
    EXPECT_NEAR(columns[0].total(), 1, 1e-4);
}

TEST(SpanRow, costsLittleMoreThanItsColumns) {
    SpanRow row;
    for (int index = 0; index < 1'000'000; ++index)
        row.append(span(index * 10, index * 10 + 7));
    EXPECT_LE(row.bytes(), 24U * 1'000'000U);
}

/// A row of random spans and pauses from nothing to milliseconds.
SpanRow randomRow(RandomSource& random, int count, TimePoint& end) {
    SpanRow row;
    for (int index = 0; index < count; ++index) {
        const auto pause = static_cast<std::int64_t>(random.next() % 3 == 0 ? random.next() % 1000 : 0);
        const auto length = static_cast<std::int64_t>(random.next() % (std::uint64_t{1} << random.next() % 20U));
        const auto state = static_cast<CallState>(static_cast<int>(CallState::Running) + random.next() % 3);
        row.append({{end + Duration(pause), end + Duration(pause + length)}, state, CallId{1}});
        end += Duration(pause + length);
    }
    return row;
}

ColumnMix bruteForce(const SpanRow& row, TimeRange column) {
    ColumnMix mix;
    for (std::size_t index = 0; index < row.size(); ++index) {
        const Span one = row.at(index, {});
        const Duration covered = std::min(one.range.end, column.end) - std::max(one.range.start, column.start);
        if (covered > Duration(0))
            mix.share[static_cast<std::size_t>(one.state)] +=
                static_cast<float>(static_cast<double>(covered.count()) / static_cast<double>(column.length().count()));
    }
    return mix;
}

TEST(SpanRow, samplesLikeBruteForceAtAnyZoom) {
    RandomSource random(3);
    TimePoint end = nanosecond(1000);
    const SpanRow row = randomRow(random, 5000, end);
    double worst = 0;
    double sum = 0;
    int count = 0;
    for (int view = 0; view < 60; ++view) {
        const std::int64_t width =
            1 + static_cast<std::int64_t>(random.next() % (std::uint64_t{1} << random.next() % 26U));
        const TimePoint start = nanosecond(
            static_cast<std::int64_t>(random.next() % static_cast<std::uint64_t>(end.time_since_epoch().count())));
        std::vector<ColumnMix> columns(10);
        row.sample({start, start + Duration(width * 10)}, end, columns);
        for (std::size_t column = 0; column < columns.size(); ++column) {
            const TimePoint left = start + Duration(width * static_cast<std::int64_t>(column));
            const ColumnMix expected = bruteForce(row, {left, left + Duration(width)});
            for (std::size_t state = 0; state < callStateCount; ++state) {
                const double error = std::abs(columns[column].share[state] - expected.share[state]);
                worst = std::max(worst, error);
                sum += error;
                ++count;
                EXPECT_TRUE(expected.share[state] == 0 || columns[column].share[state] > 0);
            }
        }
    }
    // A block of about a pixel may lie over two columns and is spread evenly; on average that is invisible.
    EXPECT_LT(worst, 0.75);
    EXPECT_LT(sum / count, 0.02);
}

} // namespace
} // namespace playground
