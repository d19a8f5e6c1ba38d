#include "tests/support/tracetext.h"
#include "ui/timeline/geometry/hittest.h"
#include "ui/timeline/geometry/tracklayout.h"

#include <gtest/gtest.h>

#include <map>

namespace playground::ui {
namespace {

using playground::at;
using playground::TraceText;
using Kind = TrackRow::Kind;

std::vector<Kind> kindsOf(const TrackLayout& layout, std::size_t group) {
    std::vector<Kind> kinds;
    for (const TrackRow& row : layout.rows())
        if (row.group == group)
            kinds.push_back(row.kind);
    return kinds;
}

// An actor with one call after the other in each of `slots` slots.
struct Crowd {
    explicit Crowd(std::uint32_t limit) : actor(dictionary.addActor({"crowd", "Crowd", ActorKind::Async})) {
        ingest({.argument = limit, .actor = actor, .kind = EventKind::ActorCreated});
    }
    void startUpTo(std::uint32_t slots) {
        for (; started < slots; ++started) {
            const CallId call{started + 1};
            ingest({.call = call, .actor = actor, .kind = EventKind::Submitted});
            ingest({.call = call, .argument = started, .actor = actor, .kind = EventKind::Started});
        }
    }
    void ingest(const Event& event) { store.ingest({&event, 1}); }

    Dictionary dictionary;
    TraceStore store{dictionary};
    ActorId actor;
    std::uint32_t started = 0;
};

TEST(TrackLayout, PutsTheDriverOnTop) {
    TrackLayout layout;
    layout.update(TraceText().store);
    ASSERT_EQ(layout.groups().size(), 1U);
    EXPECT_FALSE(layout.groups()[0].actor.has_value());
    EXPECT_EQ(kindsOf(layout, 0), std::vector{Kind::Driver});
}

TEST(TrackLayout, PutsTheLoopOfAnAsyncActorAboveItsSlots) {
    const TraceText text("web async 2\n0 RRAAR\n1 .RAA.");
    TrackLayout layout;
    layout.update(text.store);
    EXPECT_EQ(kindsOf(layout, 1), (std::vector{Kind::Loop, Kind::Slot, Kind::Slot, Kind::InFlight, Kind::Queued}));
}

TEST(TrackLayout, ShowsTheSlotsOnlyOfAThreadedActor) {
    const TraceText text("pool threaded 2\n0 RRBBR\n1 .RBB.");
    TrackLayout layout;
    layout.update(text.store);
    EXPECT_EQ(kindsOf(layout, 1), (std::vector{Kind::Slot, Kind::Slot, Kind::InFlight, Kind::Queued}));
}

TEST(TrackLayout, ShowsSlotsBeforeTheyAreUsed) {
    Crowd crowd(4);
    TrackLayout layout;
    layout.update(crowd.store);
    EXPECT_EQ(kindsOf(layout, 1).size(), 1 + 4 + 2U);
    crowd.startUpTo(4);
    EXPECT_FALSE(layout.update(crowd.store));
}

TEST(TrackLayout, DoesNotReserveLanesForALimitThatNobodyReaches) {
    Crowd crowd(1000);
    crowd.startUpTo(2);
    TrackLayout layout;
    layout.update(crowd.store);
    EXPECT_EQ(kindsOf(layout, 1).size(), 1 + 2 + 2U);
}

TEST(TrackLayout, RowsOnlyGrowAndKeepTheirPlace) {
    Crowd crowd(1000);
    TrackLayout layout;
    std::map<std::size_t, TrackRow> known;
    for (const std::uint32_t slots : {0U, 1U, 7U, 40U, 41U, 300U}) {
        crowd.startUpTo(slots);
        layout.update(crowd.store);
        for (const TrackRow& row : layout.rows()) {
            if (row.kind == Kind::Slot)
                known.try_emplace(row.lane, row);
            EXPECT_TRUE(row.kind != Kind::Slot || known.at(row.lane) == row) << row.lane;
        }
    }
    EXPECT_EQ(known.size(), TrackLayout::lanesBeforeFold);
}

TEST(TrackLayout, FoldsACrowdAndSaysHowManyAreHidden) {
    Crowd crowd(1000);
    crowd.startUpTo(100);
    TrackLayout layout;
    layout.update(crowd.store);
    EXPECT_EQ(layout.groups()[1].hiddenLanes, 60U);
    EXPECT_EQ(layout.slotRow(0, 99)->kind, Kind::Rest);
    EXPECT_EQ(layout.slotRow(0, 39)->kind, Kind::Slot);

    layout.setUnfolded(0, true);
    EXPECT_TRUE(layout.update(crowd.store));
    EXPECT_EQ(layout.groups()[1].hiddenLanes, 0U);
    EXPECT_EQ(layout.slotRow(0, 99)->lane, 99U);
}

TEST(TrackLayout, RowsLieInTheirGroupsWithoutOverlap) {
    const TraceText text("web async 3\n0 RRAAR\n1 .RAA.\npool threaded 2\n0 RRBBR\nold threaded 1\n0 R");
    TrackLayout layout;
    layout.update(text.store);
    int bottom = 0;
    for (const TrackRow& row : layout.rows()) {
        EXPECT_GE(row.top, bottom);
        bottom = row.bottom();
        EXPECT_GE(row.top, layout.groups()[row.group].top);
        EXPECT_LE(row.bottom(), layout.groups()[row.group].bottom());
        EXPECT_EQ(layout.rowAt(row.top), &row);
        EXPECT_EQ(layout.rowAt(row.bottom() - 1), &row);
        EXPECT_EQ(layout.groupAt(row.top), &layout.groups()[row.group]);
    }
    EXPECT_EQ(layout.groupAt(layout.height()), nullptr);
    EXPECT_EQ(layout.rowAt(-1), nullptr);
}

TEST(TrackLayout, FindsTheRowsThatAreInSight) {
    Crowd crowd(1000);
    crowd.startUpTo(100);
    TrackLayout layout;
    layout.setUnfolded(0, true);
    layout.update(crowd.store);
    const TrackGroup& group = layout.groups()[1];
    const TrackRow& tenth = *layout.slotRow(0, 10);
    const TrackRow& twelfth = *layout.slotRow(0, 12);
    const auto seen = layout.rowsIn(group, tenth.bottom() - 1, twelfth.top + 1);
    ASSERT_EQ(seen.size(), 3U);
    EXPECT_EQ(seen.front(), tenth);
    EXPECT_EQ(seen.back(), twelfth);
    EXPECT_EQ(layout.rowsIn(group, 0, layout.height()).size(), group.rowCount);
    EXPECT_TRUE(layout.rowsIn(group, layout.height(), layout.height() + 100).empty());
}

class Hits : public ::testing::Test {
protected:
    Hits() { layout.update(text.store); }
    const TrackRow& row(Kind kind, std::size_t lane = 0) const {
        return *std::find_if(layout.rows().begin(), layout.rows().end(),
                             [&](const TrackRow& one) { return one.kind == kind && one.lane == lane; });
    }
    // Ten pixels are a millisecond.
    Hit hit(double milliseconds, int y, TimePoint now = at(100)) const {
        return hitTest(text.store, layout, Viewport({at(0), at(100)}, 1000), milliseconds * 10, y, now);
    }
    int bar(std::size_t slot) const { return row(Kind::Slot, slot).top + TrackLayout::tailHeight + 4; }

    TraceText text{"web async 2\n0 RRAAR....R\n1 .QQRRx"};
    TrackLayout layout;
};

TEST_F(Hits, FindTheSpanAndItsCall) {
    const Hit found = hit(2.5, bar(0));
    EXPECT_EQ(found.kind, Hit::Kind::Span);
    EXPECT_EQ(found.span->state, CallState::Awaiting);
    EXPECT_EQ(found.span->range, (TimeRange{at(2), at(4)}));
    EXPECT_EQ(found.call(), text.store.callAt(0).id);
}

TEST_F(Hits, FindTheTailOfTheCallThatWaited) {
    const Hit found = hit(2.0, row(Kind::Slot, 1).top + 1);
    EXPECT_EQ(found.kind, Hit::Kind::Tail);
    EXPECT_EQ(found.call(), text.store.callAt(1).id);
}

TEST_F(Hits, FindNothingBetweenSpans) {
    EXPECT_EQ(hit(7.0, bar(0)).kind, Hit::Kind::Nothing);
    EXPECT_EQ(hit(50.0, bar(1)).kind, Hit::Kind::Nothing);
}

TEST_F(Hits, FindASpanFromTwoPixelsBesideIt) {
    EXPECT_EQ(hit(8.9, bar(0)).kind, Hit::Kind::Span);
    EXPECT_EQ(hit(10.1, bar(0)).kind, Hit::Kind::Span);
    EXPECT_EQ(hit(8.6, bar(0)).kind, Hit::Kind::Nothing);
}

TEST_F(Hits, FindWhoHasTheLoop) {
    const Hit found = hit(4.5, row(Kind::Loop).top + 3);
    EXPECT_EQ(found.kind, Hit::Kind::Span);
    EXPECT_NE(found.call(), CallId::None);
}

TEST_F(Hits, ReadTheChartsExactly) {
    const Hit inFlight = hit(3.5, row(Kind::InFlight).top + 3);
    EXPECT_EQ(inFlight.kind, Hit::Kind::InFlight);
    EXPECT_EQ(inFlight.value, 2);
    EXPECT_EQ(inFlight.limit, 2);
    EXPECT_EQ(hit(2.0, row(Kind::Queued).top + 3).value, 1);
}

TEST_F(Hits, FindNothingThatBeginsAfterNow) {
    EXPECT_EQ(hit(9.5, bar(0), at(8)).kind, Hit::Kind::Nothing);
    EXPECT_EQ(hit(9.5, bar(0), at(10)).kind, Hit::Kind::Span);
}

TEST_F(Hits, CountTheDriversSubmissions) {
    const Hit found = hit(50, layout.rows()[0].top + 2);
    EXPECT_EQ(found.kind, Hit::Kind::Driver);
    EXPECT_EQ(found.value, 3);
}

TEST_F(Hits, AreNothingOutsideOfTheTracks) {
    EXPECT_EQ(hit(2, -5).kind, Hit::Kind::Nothing);
    EXPECT_EQ(hit(2, layout.height() + 1).kind, Hit::Kind::Nothing);
}

} // namespace
} // namespace playground::ui
