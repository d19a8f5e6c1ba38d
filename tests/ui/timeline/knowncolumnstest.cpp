#include "core/base/random.h"
#include "ui/timeline/geometry/rowpicture.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace playground::ui {
namespace {

constexpr TimePoint ns(std::int64_t count) { return TimePoint(Duration(count)); }

TEST(ColumnGrid, HasTheColumnsOfARangeThatIsWidenedToIt) {
    struct Row {
        TimeRange range;
        int columns;
        TimeRange onGrid;
        ColumnGrid grid;
    };
    const Row rows[] = {
        {{ns(0), ns(1'000)}, 100, {ns(0), ns(1'000)}, {Duration(10), 0}},
        {{ns(0), ns(1'001)}, 100, {ns(0), ns(1'100)}, {Duration(11), 0}},
        {{ns(1'234), ns(2'234)}, 100, {ns(1'230), ns(2'230)}, {Duration(10), 123}},
        {{ns(-15), ns(985)}, 100, {ns(-20), ns(980)}, {Duration(10), -2}},
        {{ns(7), ns(1'007)}, 3'000, {ns(7), ns(3'007)}, {Duration(1), 7}},
    };
    for (const Row& row : rows) {
        const TimeRange range = onGrid(row.range, row.columns);
        EXPECT_EQ(range, row.onGrid);
        EXPECT_EQ(gridOf(Viewport(range, row.columns)), row.grid);
    }
}

TEST(ColumnGrid, IsNotThereForOtherRanges) {
    EXPECT_FALSE(gridOf(Viewport({ns(0), ns(1'001)}, 100)).has_value());
    EXPECT_FALSE(gridOf(Viewport({ns(3), ns(1'003)}, 100)).has_value());
}

class KnownColumnsOfARow : public testing::Test {
protected:
    KnownColumnsOfARow() {
        row.append({{ns(0), ns(5)}, CallState::Running, CallId{1}});
        known.of(row, {Duration(10), 100}, height).assign(20, ColumnHeights{1});
    }
    std::size_t count(const ColumnGrid& grid, int rowHeight = height) { return known.of(row, grid, rowHeight).size(); }

    static constexpr int height = 16;
    SpanRow row;
    KnownColumns known;
};

TEST_F(KnownColumnsOfARow, GoOnWithTheGrid) {
    EXPECT_EQ(count({Duration(10), 100}), 20U);
    EXPECT_EQ(count({Duration(10), 103}), 17U);
    EXPECT_EQ(count({Duration(10), 120}), 0U);
}

TEST_F(KnownColumnsOfARow, AreForgottenWhenTheViewGoesBack) { EXPECT_EQ(count({Duration(10), 99}), 0U); }

TEST_F(KnownColumnsOfARow, AreForgottenAtAnotherScale) { EXPECT_EQ(count({Duration(11), 100}), 0U); }

TEST_F(KnownColumnsOfARow, AreForgottenAtAnotherHeight) { EXPECT_EQ(count({Duration(10), 100}, height + 1), 0U); }

TEST_F(KnownColumnsOfARow, AreForgottenAfterAFrameWithoutTheRow) {
    known.beginFrame();
    EXPECT_EQ(count({Duration(10), 100}), 20U);
    known.beginFrame();
    known.beginFrame();
    EXPECT_EQ(count({Duration(10), 100}), 0U);
}

TEST_F(KnownColumnsOfARow, AreNotThoseOfAnother) {
    SpanRow other;
    other.append({{ns(0), ns(5)}, CallState::Running, CallId{1}});
    row = std::move(other); // At the same place.
    EXPECT_EQ(count({Duration(10), 100}), 0U);
}

/// A row of short spans, and what a view that follows it shows.
class FollowedRow : public testing::Test {
protected:
    static constexpr int height = 64;
    static constexpr int columns = 200;

    std::int64_t upTo(std::int64_t most) {
        return static_cast<std::int64_t>(random.next() % static_cast<std::uint64_t>(most));
    }

    void fill() {
        while (end < now) {
            const auto states = {CallState::Running, CallState::Awaiting, CallState::Blocked};
            end += Duration(upTo(30));
            row.open(end, states.begin()[upTo(3)], CallId{1});
            end += Duration(upTo(100));
            row.close(end);
        }
    }

    static std::vector<ColumnHeights> heightsIn(const RowPicture& picture) {
        std::vector<ColumnHeights> all(columns);
        for (const RowPicture::Stack& stack : picture.stacks)
            std::fill(all.begin() + stack.left, all.begin() + stack.right, stack.height);
        return all;
    }

    // It grows, and then it goes on. Columns are too narrow for blocks of spans, over which states would be spread.
    Viewport viewport() const {
        const Duration length = std::clamp<Duration>(now.time_since_epoch(), Duration(1'000), Duration(80'000));
        return {onGrid({now - length, now}, columns), columns};
    }

    // Beside one of a painter that has seen nothing before.
    void expectIsAsNew(RowPast past) {
        followed.beginFrame();
        const RowPicture picture = followed.picture(row, viewport(), now, height, past);
        RowPicturing fresh;
        const RowPicture wanted = fresh.picture(row, viewport(), now, height, past);
        ASSERT_EQ(heightsIn(picture), heightsIn(wanted)) << now.time_since_epoch().count();
        ASSERT_EQ(picture.bars, wanted.bars);
        crowded += picture.stacks.empty() ? 0 : 1;
    }

    RandomSource random{7};
    SpanRow row;
    RowPicturing followed;
    TimePoint now{};
    TimePoint end{};
    int crowded = 0;
};

TEST_F(FollowedRow, IsAsIfItWereNew) {
    for (int frame = 0; frame < 400; ++frame) {
        now += Duration(upTo(4'000));
        fill();
        ASSERT_NO_FATAL_FAILURE(expectIsAsNew(RowPast::Final));
    }
    EXPECT_GT(crowded, 350);
}

TEST_F(FollowedRow, ShowsWhatIsToldLater) {
    for (int frame = 0; frame < 400; ++frame) {
        now += Duration(upTo(4'000));
        if (frame % 10 == 0) { // A long wait is over.
            const TimePoint over = std::max(end, now);
            row.append({{end, over}, CallState::Queued, CallId{2}});
            end = over;
        } else if (frame % 10 > 4) {
            fill();
        }
        ASSERT_NO_FATAL_FAILURE(expectIsAsNew(RowPast::MayGrow));
    }
    EXPECT_GT(crowded, 350);
}

} // namespace
} // namespace playground::ui
