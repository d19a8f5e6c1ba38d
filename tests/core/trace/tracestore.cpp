#include "core/trace/tracestore.h"

#include "core/base/random.h"
#include "tests/support/tracetext.h"

#include <gtest/gtest.h>

namespace playground {
namespace {

using namespace std::chrono_literals;

/// An actor, and events of its calls one a line.
class TraceStoreTest : public ::testing::Test {
protected:
    void SetUp() override { tell({.argument = 2, .actor = actor, .kind = EventKind::ActorCreated}); }
    void tell(Event event) { trace.store.ingest({&event, 1}); }
    void tell(std::int64_t time, EventKind kind, std::uint32_t call, std::uint32_t argument = 0) {
        tell({.time = at(time),
              .call = CallId{call},
              .argument = argument,
              .actor = kind == EventKind::Submitted ? actor : ActorId::None,
              .thread = thread,
              .kind = kind});
    }
    const CallRecord& call(std::uint32_t id) { return *trace.store.call(CallId{id}); }
    const ActorTrack& track() { return trace.store.actorAt(0); }

    TraceText trace;
    const ActorId actor = trace.dictionary.addActor({"web", "Web", ActorKind::Async});
    const ThreadId thread = trace.dictionary.addThread("loop");
};

TEST(TraceStore, drawsThePictureItWasBuiltFrom) {
    const std::string picture = "web async 3\n"
                                "0 RRAARQRR\n"
                                "1 .RB!RRx\n"
                                "2 \n"
                                "pool threaded 1\n"
                                "0 RR|RR|RB..QQR\n";
    const TraceText trace(picture);
    EXPECT_EQ(trace.store.contradictions(), 0U);
    EXPECT_EQ(pictureOf(trace.store, at(20)), "web async 3\n"
                                              "0 RRAARQRR\n"
                                              "1 .RB!RRx\n"
                                              "pool threaded 1\n"
                                              "0 RR|RR|RB..QQR\n");
}

TEST(TraceStore, growsRowsAsSlotsAppear) {
    const TraceText trace("web async 9\n5 RR\n3 .RR\n");
    EXPECT_EQ(trace.store.actorAt(0).slotRows.size(), 6U);
    EXPECT_EQ(trace.store.actorAt(0).slotRows[3].size(), 1U);
    EXPECT_TRUE(trace.store.actorAt(0).slotRows[0].isEmpty());
}

TEST(TraceStore, knowsWhichCallsFailedInTheOrderOfTheirEnds) {
    TraceText trace("web async 3\n0 RRR!\n1 R!RR|\n2 RRx");
    const auto& calls = trace.store;
    ASSERT_EQ(calls.failures().size(), 2U);
    EXPECT_LT(calls.call(calls.failures()[0])->ended, calls.call(calls.failures()[1])->ended);
    const std::array<Event, 1> again{Event{.time = at(9), .call = calls.failures()[0], .kind = EventKind::Failed}};
    trace.store.ingest(again);
    EXPECT_EQ(calls.failures().size(), 2U);
    EXPECT_EQ(calls.contradictions(), 1U);
}

TEST_F(TraceStoreTest, knowsEachTimeOfACall) {
    tell(1, EventKind::Submitted, 1);
    tell(2, EventKind::Queued, 1);
    tell(5, EventKind::Started, 1, 0);
    tell(6, EventKind::Awaiting, 1);
    tell(9, EventKind::Resumed, 1);
    tell(10, EventKind::Blocked, 1);
    tell(14, EventKind::Unblocked, 1);
    tell(15, EventKind::Finished, 1);
    EXPECT_EQ(call(1).submitted, at(1));
    EXPECT_EQ(call(1).started, at(5));
    EXPECT_EQ(call(1).ended, at(15));
    EXPECT_EQ(call(1).running, 3ms);
    EXPECT_EQ(call(1).awaiting, 3ms);
    EXPECT_EQ(call(1).blocked, 4ms);
    EXPECT_EQ(call(1).state, CallState::Finished);
    EXPECT_EQ(trace.store.contradictions(), 0U);
}

TEST_F(TraceStoreTest, remembersHowLateACallWentOnIfThatIsWorthAWord) {
    tell(1, EventKind::Submitted, 1);
    tell(1, EventKind::Started, 1, 0);
    for (const auto late : {Duration(3ms), LatenessLog::least - Duration(1), LatenessLog::least}) {
        tell(2, EventKind::Awaiting, 1);
        tell(9, EventKind::Resumed, 1, Lateness::of(late).argument);
    }
    const auto all = trace.store.lateness().of(CallId{1});
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].late, 3ms);
    EXPECT_EQ(all[0].resumed, at(9));
    EXPECT_EQ(all[1].late, LatenessLog::least);
    EXPECT_TRUE(trace.store.lateness().of(CallId{2}).empty());
}

TEST_F(TraceStoreTest, countsCallsQueuedAndInFlight) {
    for (const std::uint32_t id : {1U, 2U, 3U, 4U})
        tell(1, EventKind::Submitted, id);
    tell(1, EventKind::Started, 1, 0); // Straight into a slot.
    tell(2, EventKind::Queued, 2);
    tell(2, EventKind::Queued, 3);
    tell(3, EventKind::Queued, 3); // For another reason.
    tell(4, EventKind::Cancelled, 2);
    tell(5, EventKind::Finished, 1);
    tell(5, EventKind::Started, 3, 0);
    EXPECT_EQ(track().queued.at(at(1)), 0) << "all are on their way";
    EXPECT_EQ(track().queued.at(at(2)), 2);
    EXPECT_EQ(track().queued.at(at(3)), 2);
    EXPECT_EQ(track().queued.at(at(4)), 1);
    EXPECT_EQ(track().queued.at(at(5)), 0);
    EXPECT_EQ(track().inFlight.at(at(3)), 1);
    tell(6, EventKind::Finished, 3);
    tell(6, EventKind::Cancelled, 4); // Was never queued.
    EXPECT_EQ(track().queued.last(), 0);
    EXPECT_EQ(track().inFlight.last(), 0);
    EXPECT_EQ(track().cancelled, 2U);
    EXPECT_EQ(track().ended(), 4U);
    EXPECT_EQ(trace.store.unended(), 0U);
}

TEST_F(TraceStoreTest, drawsTailsFromTheStartOfTheCallBefore) {
    tell(0, EventKind::Submitted, 1);
    tell(0, EventKind::Submitted, 2);
    tell(2, EventKind::Started, 1, 0);
    tell(5, EventKind::Finished, 1);
    tell(6, EventKind::Started, 2, 0);
    const SpanRow& tail = track().tails[0];
    ASSERT_EQ(tail.size(), 2U);
    EXPECT_EQ(tail.at(0, {}), (Span{{at(0), at(2)}, CallState::Queued, CallId{1}}));
    EXPECT_EQ(tail.at(1, {}), (Span{{at(2), at(6)}, CallState::Queued, CallId{2}}));
}

TEST_F(TraceStoreTest, remembersWhoWaitsForWhomWhileItWaits) {
    tell(0, EventKind::Submitted, 1);
    tell(0, EventKind::Submitted, 2, 1);
    tell(0, EventKind::Started, 1, 0);
    tell(1, EventKind::Awaiting, 1, 2);
    EXPECT_EQ(call(1).waitsFor, CallId{2});
    EXPECT_EQ(call(2).awaiter, CallId{1});
    EXPECT_EQ(call(1).awaiter, CallId::None);
    EXPECT_EQ(call(2).parent, CallId{1});
    tell(2, EventKind::Resumed, 1);
    EXPECT_EQ(call(1).waitsFor, CallId::None);
    EXPECT_EQ(trace.store.driverSubmissions().last(), 1);
}

TEST_F(TraceStoreTest, givesTheThreadBackToTheOuterCallOfANestedLoop) {
    tell(0, EventKind::Submitted, 1);
    tell(0, EventKind::Started, 1, 0);
    tell(1, EventKind::Blocked, 1);
    tell(3, EventKind::Submitted, 2);
    tell(3, EventKind::Started, 2, 1);
    tell(4, EventKind::Awaiting, 2);
    tell(6, EventKind::Resumed, 2);
    tell(7, EventKind::Finished, 2);
    tell(9, EventKind::Unblocked, 1);
    tell(10, EventKind::Finished, 1);
    EXPECT_EQ(threadsOf(trace.store, at(12)), "loop: RBBRBBRBBR\n");
    EXPECT_EQ(pictureOf(trace.store, at(12)), "web async 2\n0 RBBBBBBBBR\n1 ...RAAR\n");
    EXPECT_EQ(trace.store.contradictions(), 0U);
}

TEST_F(TraceStoreTest, keepsACallBlockedUntilTheOutermostWaitEnds) {
    tell(0, EventKind::Submitted, 1);
    tell(0, EventKind::Started, 1, 0);
    tell(1, EventKind::Blocked, 1);
    tell(2, EventKind::Blocked, 1);
    tell(4, EventKind::Unblocked, 1);
    tell(7, EventKind::Unblocked, 1);
    tell(9, EventKind::Finished, 1);
    EXPECT_EQ(pictureOf(trace.store, at(9)), "web async 2\n0 RBBBBBBRR\n");
    EXPECT_EQ(trace.store.contradictions(), 0U);
}

TEST_F(TraceStoreTest, followsTheLimit) {
    tell({.time = at(5), .argument = 40, .actor = actor, .kind = EventKind::LimitChanged});
    EXPECT_EQ(track().limit.at(at(4)), 2);
    EXPECT_EQ(track().limit.last(), 40);
    EXPECT_EQ(track().limit.size(), 2U);
    tell({.time = at(7), .actor = actor, .kind = EventKind::ActorStopped});
    EXPECT_EQ(track().stopped, at(7));
}

TEST_F(TraceStoreTest, knowsWhenTheDriverWaited) {
    tell(1, EventKind::DriverWaits, 0, 3);
    EXPECT_TRUE(trace.store.driverWaits().isOpen());
    tell(4, EventKind::DriverResumes, 0);
    EXPECT_EQ(trace.store.driverWaits().at(0, {}).range, (TimeRange{at(1), at(4)}));
}

TEST_F(TraceStoreTest, keepsWhatWasLoggedAndLost) {
    tell(1, EventKind::Submitted, 1);
    tell(1, EventKind::Logged, 1, 4);
    tell(2, EventKind::Logged, 0, 5);
    tell(3, EventKind::Lost, 0, 12);
    ASSERT_EQ(trace.store.log().size(), 2U);
    EXPECT_EQ(trace.store.log()[0].call, CallId{1});
    EXPECT_EQ(trace.store.log()[1].text, TextId{5});
    EXPECT_EQ(trace.store.lostEvents(), 12U);
}

struct Contradiction {
    const char* why;
    EventKind kind;
    std::uint32_t call;
};
void PrintTo(const Contradiction& row, std::ostream* out) { *out << row.why; }

class ContradictionTest : public TraceStoreTest, public ::testing::WithParamInterface<Contradiction> {};

TEST_P(ContradictionTest, isCountedAndChangesNothing) {
    tell(1, EventKind::Submitted, 1);
    tell(1, EventKind::Started, 1, 0);
    tell(2, EventKind::Finished, 1);
    tell(1, EventKind::Submitted, 2);
    tell(3, EventKind::Submitted, 3);
    tell(3, EventKind::Started, 3, 1);
    const std::string before = pictureOf(trace.store, at(9));
    tell(4, GetParam().kind, GetParam().call);
    EXPECT_EQ(trace.store.contradictions(), 1U);
    EXPECT_EQ(pictureOf(trace.store, at(9)), before);
    EXPECT_EQ(trace.store.unended(), 2U);
}

INSTANTIATE_TEST_SUITE_P(Trace, ContradictionTest,
                         ::testing::Values(Contradiction{"unknown call", EventKind::Started, 99},
                                           Contradiction{"no call", EventKind::Finished, 0},
                                           Contradiction{"submitted twice", EventKind::Submitted, 1},
                                           Contradiction{"started after its end", EventKind::Started, 1},
                                           Contradiction{"ends twice", EventKind::Failed, 1},
                                           Contradiction{"finished without a start", EventKind::Finished, 2},
                                           Contradiction{"awaits without a start", EventKind::Awaiting, 2},
                                           Contradiction{"started twice", EventKind::Started, 3},
                                           Contradiction{"resumed while running", EventKind::Resumed, 3},
                                           Contradiction{"unblocked while running", EventKind::Unblocked, 3},
                                           Contradiction{"driver resumes unasked", EventKind::DriverResumes, 0},
                                           Contradiction{"log of an unknown call", EventKind::Logged, 99},
                                           Contradiction{"drops the error of one that runs", EventKind::ErrorDropped,
                                                         3},
                                           Contradiction{"a kind that is none", EventKind{200}, 3}));

TEST_F(TraceStoreTest, keepsWhoseErrorsWereDropped) {
    tell(1, EventKind::Submitted, 1);
    tell(2, EventKind::Failed, 1);
    EXPECT_TRUE(trace.store.droppedErrors().empty());
    tell(5, EventKind::ErrorDropped, 1);
    ASSERT_EQ(trace.store.droppedErrors().size(), 1U);
    EXPECT_EQ(trace.store.droppedErrors()[0].time, at(5));
    EXPECT_EQ(trace.store.droppedErrors()[0].call, CallId{1});
    EXPECT_EQ(trace.store.contradictions(), 0U);
}

TEST_F(TraceStoreTest, refusesSlotsThatNoEngineGives) {
    tell(1, EventKind::Submitted, 1);
    tell(1, EventKind::Started, 1, TraceStore::slotCount);
    EXPECT_EQ(trace.store.contradictions(), 1U);
    EXPECT_FALSE(call(1).isStarted());
}

TEST_F(TraceStoreTest, goesOnWhenASlotIsGivenTwice) {
    for (const std::uint32_t id : {1U, 2U}) {
        tell(id, EventKind::Submitted, id);
        tell(id, EventKind::Started, id, 0);
    }
    tell(3, EventKind::Finished, 1);
    tell(5, EventKind::Finished, 2);
    EXPECT_EQ(trace.store.contradictions(), 1U);
    EXPECT_EQ(track().finished, 2U);
    EXPECT_EQ(track().slotRows[0].at(1, {}).range, (TimeRange{at(2), at(5)}));
}

TEST_F(TraceStoreTest, showsLateEventsWhenTheyBecameKnown) {
    tell(5, EventKind::Submitted, 1);
    tell(3, EventKind::Started, 1, 0);
    EXPECT_EQ(call(1).started, at(5));
    EXPECT_EQ(trace.store.lastEvent(), at(5));
}

TEST_F(TraceStoreTest, takesTheLargestCallNumber) {
    tell(1, EventKind::Submitted, 0xffffffff);
    EXPECT_EQ(trace.store.callCount(), 1U);
    EXPECT_EQ(call(0xffffffff).submitted, at(1));
}

TEST_F(TraceStoreTest, survivesAnyEvents) {
    RandomSource random(5);
    for (int index = 0; index < 20'000; ++index)
        tell({.time = at(static_cast<std::int64_t>(random.next() % 1000)),
              .call = CallId(random.next() % 50),
              .argument = static_cast<std::uint32_t>(random.next() % 8),
              .actor = ActorId(random.next() % 3),
              .thread = ThreadId(random.next() % 3),
              .kind = static_cast<EventKind>(random.next() % 18)});
    std::uint64_t ended = 0;
    for (std::size_t index = 0; index < trace.store.actorCount(); ++index) {
        ended += trace.store.actorAt(index).ended();
        EXPECT_GE(trace.store.actorAt(index).queued.last(), 0);
    }
    EXPECT_EQ(ended + trace.store.unended(), trace.store.callCount());
}

} // namespace
} // namespace playground
