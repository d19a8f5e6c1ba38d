#include "tests/support/tracetext.h"
#include "ui/timeline/geometry/callplaces.h"
#include "ui/timeline/geometry/hittest.h"
#include "ui/timeline/geometry/slice.h"
#include "ui/timeline/geometry/tracklayout.h"

#include <gtest/gtest.h>

#include <algorithm>
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
    EXPECT_EQ(kindsOf(layout, 1), (std::vector{Kind::Thread, Kind::Slot, Kind::Slot, Kind::InFlight, Kind::Queued}));
}

TEST(Slice, IsCutBetweenRowsIntoPartsOfAboutTheSameHeight) {
    TrackLayout layout;
    layout.update(TraceText("web async 4\n0 RRAAR\n1 .RAA.\n2 R\n3 R").store);
    const Slice all{10, 5000};
    const std::vector<Slice> parts = partsOf(all, layout, 3);
    ASSERT_EQ(parts.size(), 3U);
    EXPECT_EQ(parts.front().top, all.top);
    EXPECT_EQ(parts.back().bottom, all.bottom);
    for (std::size_t index = 1; index < parts.size(); ++index) {
        EXPECT_EQ(parts[index].top, parts[index - 1].bottom);
        EXPECT_NE(std::ranges::find(layout.rows(), parts[index].top, &TrackRow::top), layout.rows().end());
        EXPECT_NEAR(parts[index].top, layout.height() * static_cast<int>(index) / 3, 40);
    }
}

TEST(Slice, IsNotCutWithinARow) {
    TrackLayout layout;
    layout.update(TraceText("web async 1\n0 RRAAR").store);
    const TrackRow& row = layout.rows().at(1);
    const Slice within{row.top + 1, row.bottom() - 1};
    EXPECT_EQ(partsOf(within, layout, 4), std::vector{within});
    const Slice below{layout.height() + 5, layout.height() + 50};
    EXPECT_EQ(partsOf(below, layout, 4), std::vector{below});
}

TEST(Slice, HasNoMorePartsThanRows) {
    TrackLayout layout;
    layout.update(TraceText("web async 1\n0 RRAAR").store);
    const std::vector<Slice> parts = partsOf({0, layout.height()}, layout, 100);
    EXPECT_LE(parts.size(), layout.rows().size() + 1); // What is above the first row may be one, too.
    EXPECT_TRUE(std::ranges::all_of(parts, [](const Slice& part) { return part.top < part.bottom; }));
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

    layout.setArrangement({.unfolded = {0}});
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
    layout.setArrangement({.unfolded = {0}});
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

using Kinds = std::vector<Kind>;

TEST(TrackLayout, SortsByTheLens) {
    const TraceText text("web async 1\n0 RRAAR\npool threaded 2\n0 RRBBR\n1 .RBB.");
    const std::array expected{
        std::tuple{Lens::Slots, Kinds{Kind::Thread, Kind::Slot}, Kinds{Kind::Slot, Kind::Slot}},
        std::tuple{Lens::Threads, Kinds{Kind::Thread}, Kinds{Kind::Thread, Kind::Thread}},
        std::tuple{Lens::Both, Kinds{Kind::Thread, Kind::Slot},
                   Kinds{Kind::Thread, Kind::Thread, Kind::Slot, Kind::Slot}},
    };
    TrackLayout layout;
    for (auto [lens, loop, pool] : expected) {
        layout.setArrangement({.lens = lens});
        EXPECT_TRUE(layout.update(text.store) || lens == Lens::Slots);
        for (Kinds* kinds : {&loop, &pool})
            kinds->insert(kinds->end(), {Kind::InFlight, Kind::Queued});
        EXPECT_EQ(kindsOf(layout, 1), loop);
        EXPECT_EQ(kindsOf(layout, 2), pool);
        EXPECT_EQ(layout.threadRow(1, 1) != nullptr, lens != Lens::Slots);
        EXPECT_EQ(layout.slotRow(1, 1) != nullptr, lens != Lens::Threads);
    }
}

TEST(TrackLayout, FoldsACrowdOfThreadsToo) {
    const std::size_t many = TrackLayout::lanesBeforeFold + 5;
    std::string picture = "pool threaded " + std::to_string(many);
    for (std::size_t slot = 0; slot < many; ++slot)
        picture += "\n" + std::to_string(slot) + " R";
    const TraceText text(picture);
    TrackLayout layout;
    layout.setArrangement({.lens = Lens::Both});
    layout.update(text.store);
    EXPECT_EQ(layout.threadRow(0, many - 1)->kind, Kind::ThreadRest);
    EXPECT_EQ(layout.threadRow(0, many - 1)->lanes, 5U);
    EXPECT_EQ(layout.slotRow(0, many - 1)->lanes, 5U);
    EXPECT_EQ(layout.groups()[1].hiddenLanes, 10U);
    layout.setArrangement({.lens = Lens::Both, .unfolded = {0}});
    layout.update(text.store);
    EXPECT_EQ(layout.groups()[1].hiddenLanes, 0U);
}

class Places : public ::testing::Test {
protected:
    CallPlaces places(std::size_t call, Lens lens, TimePoint now = at(100)) {
        layout.setArrangement({.lens = lens});
        layout.update(text.store);
        return placesOf(text.store, layout, viewport, text.store.callAt(call), now);
    }
    // Ten pixels are a millisecond.
    Viewport viewport{{at(0), at(100)}, 1000};
    TraceText text{"web async 2\n0 RRAAR.R\n1 .QQRRx\npool threaded 1\n0 RBB"};
    TrackLayout layout;
};

TEST_F(Places, AreTheBarInTheSlotAndEachTurnOnTheThread) {
    const CallPlaces found = places(0, Lens::Both);
    ASSERT_TRUE(found.slot);
    EXPECT_EQ(std::pair(found.slot->left(), found.slot->right()), std::pair(0, 49));
    EXPECT_EQ(found.slot->top(), layout.slotRow(0, 0)->top + TrackLayout::tailHeight + 1);
    ASSERT_EQ(found.onThread.size(), 2U);
    EXPECT_EQ(std::pair(found.onThread[0].left(), found.onThread[0].right()), std::pair(0, 19));
    EXPECT_EQ(std::pair(found.onThread[1].left(), found.onThread[1].right()), std::pair(40, 49));
    EXPECT_EQ(found.onThread[0].top(), layout.threadRow(0, 0)->top);
    EXPECT_EQ(found.actor, 0U);
}

TEST_F(Places, AreThoseOfTheLens) {
    const std::size_t inPool = 1; // Numbered from above: it was submitted at the start.
    EXPECT_TRUE(places(inPool, Lens::Slots).slot);
    EXPECT_TRUE(places(inPool, Lens::Slots).onThread.empty());
    EXPECT_FALSE(places(inPool, Lens::Threads).slot);
    const CallPlaces onThread = places(inPool, Lens::Threads);
    ASSERT_EQ(onThread.onThread.size(), 1U); // Running and blocked side by side.
    EXPECT_EQ(onThread.onThread[0].right(), 29);
}

TEST_F(Places, EndWithWhatIsKnown) {
    EXPECT_EQ(places(0, Lens::Both, at(3)).slot->right(), 29);
    EXPECT_EQ(places(0, Lens::Both, at(3)).onThread.size(), 1U);
    EXPECT_FALSE(places(2, Lens::Both, at(2)).slot); // Queued still.
}

TEST_F(Places, AreOneAColumnHoweverManyTurnsACallTakes) {
    TraceText many;
    const ActorId actor = many.dictionary.addActor({"web", "Web", ActorKind::Async});
    const auto tell = [&](Event event) { many.store.ingest({&event, 1}); };
    tell({.argument = 1, .actor = actor, .kind = EventKind::ActorCreated});
    tell({.call = CallId{1}, .actor = actor, .kind = EventKind::Submitted});
    tell({.call = CallId{1}, .kind = EventKind::Started});
    for (int turn = 1; turn < 20'000; ++turn)
        tell({.time = TimePoint(std::chrono::microseconds(5 * turn)),
              .call = CallId{1},
              .kind = turn % 2 == 1 ? EventKind::Awaiting : EventKind::Resumed});
    layout.update(many.store);
    const CallPlaces found = placesOf(many.store, layout, viewport, many.store.callAt(0), at(100));
    ASSERT_FALSE(found.onThread.empty());
    EXPECT_LE(found.onThread.size(), 1000U);
    EXPECT_GE(found.onThread.back().right(), 998);
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
    const Hit found = hit(4.5, row(Kind::Thread).top + 3);
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
