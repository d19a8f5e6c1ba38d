#include "core/insight/idletimes.h"

#include "tests/support/tracetext.h"

#include <gtest/gtest.h>

namespace playground {
namespace {

using Times = std::vector<TimeRange>;

Times idleIn(const TraceStore& store, std::set<ActorId> ignored = {}) {
    IdleTimes idle(std::move(ignored));
    idle.update(store);
    return idle.times();
}

TEST(IdleTimes, areThoseWithoutALiveCall) {
    struct Row {
        const char* why;
        const char* picture;
        Times idle;
    };
    const std::array rows{
        Row{"nothing ever happened", "web async 1", {}},
        Row{"before, between, not after", "web async 1\n0 ..RR...RR...", {{at(0), at(2)}, {at(4), at(7)}}},
        Row{"another slot works", "web async 2\n0 RR...RR\n1 .RRRR", {}},
        Row{"another actor works in a part of it", "a async 1\n0 RR....RR\nb threaded 1\n0 ..RR", {{at(4), at(6)}}},
        Row{"awaiting and queued are alive", "web async 1\n0 RAAARQQR..R", {{at(8), at(10)}}},
        Row{"a long call spans later ones", "web async 2\n0 RRRRRRRR..R\n1 .R.R", {{at(8), at(10)}}},
    };
    for (const Row& row : rows)
        EXPECT_EQ(idleIn(TraceText(row.picture).store), row.idle) << row.why;
}

TEST(IdleTimes, endWithTheNextCallNotEarlier) {
    Dictionary dictionary;
    TraceStore store{dictionary};
    const std::vector<Event> events = eventsOf("web async 1\n0 RR...RR...RR", dictionary);
    IdleTimes idle;
    std::vector<std::size_t> known;
    for (std::size_t index = 0; index < events.size(); ++index) {
        store.ingest(std::span(events).subspan(index, 1));
        const std::size_t before = idle.times().size();
        idle.update(store);
        EXPECT_TRUE(idle.times().size() == before || events[index].kind == EventKind::Submitted);
    }
    EXPECT_EQ(idle.times(), (Times{{at(2), at(5)}, {at(7), at(10)}}));
    EXPECT_FALSE(idle.update(store));
}

TEST(IdleTimes, doNotCareForIgnoredActors) {
    const TraceText text("a async 1\n0 RR....RR\nb threaded 1\n0 ..RRRR");
    EXPECT_EQ(idleIn(text.store), Times{});
    EXPECT_EQ(idleIn(text.store, {text.store.actorAt(1).id}), (Times{{at(2), at(6)}}));
}

TEST(IdleTimes, areCutWhereALimitChanges) {
    Dictionary dictionary;
    TraceStore store{dictionary};
    std::vector<Event> events = eventsOf("web async 1\n0 RR......RR", dictionary);
    const auto second = std::ranges::find_if(events, [](const Event& event) { return event.time == at(8); });
    const auto created = std::ranges::find(events, EventKind::ActorCreated, &Event::kind);
    events.insert(second,
                  Event{.time = at(5), .argument = 3, .actor = created->actor, .kind = EventKind::LimitChanged});
    store.ingest(events);
    EXPECT_EQ(idleIn(store), (Times{{at(2), at(5)}, {at(5), at(8)}}));
}

TEST(IdleTimes, tellHowQuicklyThingsUsuallyFollowEachOther) {
    struct Row {
        const char* why;
        const char* picture;
        int most; // Milliseconds; at least half of it.
    };
    const std::array rows{
        Row{"nothing ended", "web async 1", 0},
        Row{"calls far apart are as long as they are", "web async 1\n0 RRRR........RRRR..............RRRR", 4},
        Row{"long calls are as far apart as they are",
            "web async 4\n0 RRRRRRRRRRRR\n1 ..RRRRRRRRRR\n2 ....RRRRRRRR\n3 ......RRRRRR", 2},
        Row{"one that is another does not count", "web async 1\n0 RRRR....RRRR....RRRRRRRRRRRRRRRRRRRRRRR", 4},
    };
    for (const Row& row : rows) {
        const TraceText text(row.picture);
        IdleTimes idle;
        idle.update(text.store);
        EXPECT_LE(idle.usualStep(), std::chrono::milliseconds(row.most)) << row.why;
        EXPECT_GE(idle.usualStep(), std::chrono::milliseconds(row.most) / 2) << row.why;
    }
}

} // namespace
} // namespace playground
