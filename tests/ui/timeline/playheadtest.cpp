#include "ui/timeline/geometry/playhead.h"

#include "tests/support/tracetext.h"

#include <gtest/gtest.h>

namespace playground::ui {
namespace {

using playground::at;
using playground::TraceText;

void submit(TraceStore& store, std::uint32_t call, TimePoint time) {
    const std::array<Event, 1> event{
        Event{.time = time, .call = CallId{call}, .actor = ActorId{1}, .kind = EventKind::Submitted}};
    store.ingest(event);
}

void end(TraceStore& store, std::uint32_t call, TimePoint time) {
    const std::array<Event, 1> event{Event{.time = time, .call = CallId{call}, .kind = EventKind::Cancelled}};
    store.ingest(event);
}

class PlayheadTest : public ::testing::Test {
protected:
    PlayheadTest() { playhead.advance(&text.store, at(10)); }
    TraceText text{"web async 2\n0 RRRR"};
    Playhead playhead;
};

TEST_F(PlayheadTest, goesWithTheRun) {
    EXPECT_TRUE(playhead.advance(&text.store, at(20)));
    EXPECT_EQ(playhead.shown(), at(20));
    EXPECT_FALSE(playhead.advance(&text.store, at(20)));
}

TEST_F(PlayheadTest, newEventsAreNewsWhileTimeStands) {
    submit(text.store, 99, at(10));
    EXPECT_TRUE(playhead.advance(&text.store, at(10)));
    EXPECT_FALSE(playhead.advance(&text.store, at(10)));
}

TEST_F(PlayheadTest, standsWhilePausedAndCountsWhatCame) {
    EXPECT_TRUE(playhead.setPaused(true));
    EXPECT_FALSE(playhead.setPaused(true));
    submit(text.store, 99, at(12));
    submit(text.store, 100, at(13));
    playhead.advance(&text.store, at(30));
    EXPECT_EQ(playhead.shown(), at(10));
    EXPECT_EQ(playhead.unseenCalls(), 2U);
    EXPECT_TRUE(playhead.setPaused(false));
    EXPECT_EQ(playhead.shown(), at(30));
    EXPECT_EQ(playhead.unseenCalls(), 0U);
}

TEST_F(PlayheadTest, followingAndPausingDoNotMeddle) {
    EXPECT_TRUE(playhead.isFollowing());
    playhead.setPaused(true);
    EXPECT_TRUE(playhead.isFollowing());
    EXPECT_TRUE(playhead.setFollowing(false));
    EXPECT_FALSE(playhead.setFollowing(false));
    EXPECT_TRUE(playhead.isPaused());
}

TEST_F(PlayheadTest, leavesALongIdleWhileBehind) {
    submit(text.store, 99, at(11));
    playhead.advance(&text.store, at(11));
    end(text.store, 99, at(12));
    playhead.advance(&text.store, at(12));
    submit(text.store, 100, at(60'000));
    playhead.advance(&text.store, at(60'001));
    EXPECT_EQ(playhead.range().start, at(60'000));
}

TEST_F(PlayheadTest, aCallUnderWayIsNoIdleWhile) {
    submit(text.store, 99, at(11));
    playhead.advance(&text.store, at(11));
    submit(text.store, 100, at(60'000));
    playhead.advance(&text.store, at(60'001));
    EXPECT_LT(playhead.range().start, at(60'000));
}

TEST(PlayheadOfNothing, advancesWithoutAStore) {
    Playhead playhead;
    EXPECT_TRUE(playhead.advance(nullptr, at(5)));
    EXPECT_EQ(playhead.shown(), at(5));
    EXPECT_TRUE(playhead.range().contains(at(5)));
}

} // namespace
} // namespace playground::ui
