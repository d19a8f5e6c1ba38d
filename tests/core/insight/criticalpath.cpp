#include "core/insight/criticalpath.h"

#include "tests/support/tracetext.h"

#include <gtest/gtest.h>

#include <array>

namespace playground {
namespace {

using Cause = CriticalPath::Cause;

std::string causeWord(Cause cause) {
    constexpr std::array words{"",      "self", "submits", "result", "argument", "slot",
                               "order", "loop", "fires",   "raises", "awaited"};
    return words[static_cast<std::size_t>(cause)];
}

/// "0-3 #1 running, 3-5 #2 running (slot)"; times in milliseconds.
std::string wordsOf(const CriticalPath& path) {
    std::string text;
    for (const CriticalPath::Step& step : path.steps) {
        const auto ms = [](TimePoint time) { return std::to_string(time.time_since_epoch().count() / 1'000'000); };
        text += (text.empty() ? "" : ", ") + ms(step.range.start) + "-" + ms(step.range.end) +
                (step.call == CallId::None ? " driver" : " #" + std::to_string(toNumber(step.call))) + " " +
                stateName(step.state) + (step.cause == Cause::None ? "" : " (" + causeWord(step.cause) + ")");
    }
    return text;
}

std::string wholePathOf(const TraceStore& store, TimePoint now = {}) {
    return wordsOf(criticalPathOf(store, wholeRun(store, std::max(now, store.lastEvent()))));
}

CriticalPath pathTo(const TraceStore& store, std::uint32_t call, TimeRange range) {
    CriticalWalk walk(store, range, CallId{call});
    while (!walk.advance(1)) {
    }
    return walk.take();
}

struct Drawn {
    const char* why;
    const char* picture;
    const char* path;
};

class DrawnPath : public ::testing::TestWithParam<Drawn> {};

/// Calls of a threaded and an async actor, and of the driver, one event a line.
class CriticalPathTest : public ::testing::Test {
protected:
    void SetUp() override {
        trace.dictionary.addThread("loop");
        trace.dictionary.addThread("pool");
        for (const auto& [actor, kind] : {std::pair{loop, ActorKind::Async}, std::pair{pool, ActorKind::Threaded}}) {
            trace.dictionary.addActor({.name = kind == ActorKind::Async ? "loop" : "pool", .kind = kind});
            tell({.argument = 2, .actor = actor, .kind = EventKind::ActorCreated});
        }
    }
    void tell(Event event) { trace.store.ingest({&event, 1}); }
    void tell(std::int64_t time, EventKind kind, std::uint32_t call, std::uint32_t argument = 0,
              std::uint8_t flags = 0) {
        tell({.time = at(time),
              .call = CallId{call},
              .argument = argument,
              .thread = ThreadId(call < 10 ? 1 : 2),
              .kind = kind,
              .flags = flags});
    }
    /// Those below 10 are of the async actor.
    void submit(std::int64_t time, std::uint32_t call, std::uint32_t parent = 0) {
        tell({.time = at(time),
              .call = CallId{call},
              .argument = parent,
              .actor = call < 10 ? loop : pool,
              .kind = EventKind::Submitted});
    }
    void await(std::int64_t time, std::uint32_t call, WaitKind kind, std::uint32_t other = 0) {
        tell(time, EventKind::Awaiting, call, other, static_cast<std::uint8_t>(kind));
    }
    void queue(std::int64_t time, std::uint32_t call, QueueReason reason, std::uint32_t other = 0) {
        tell(time, EventKind::Queued, call, other, static_cast<std::uint8_t>(reason));
    }
    std::string path() const { return wholePathOf(trace.store); }

    const ActorId loop{1};
    const ActorId pool{2};
    TraceText trace;
};

} // namespace

TEST_P(DrawnPath, isTheOneThatIsSeen) { EXPECT_EQ(wholePathOf(TraceText(GetParam().picture).store), GetParam().path); }

INSTANTIATE_TEST_SUITE_P(
    CriticalPath, DrawnPath,
    ::testing::Values(
        Drawn{"one call", "a threaded 1\n0 RRBBR", "0-2 #1 running, 2-4 #1 blocked (self), 4-5 #1 running (self)"},
        Drawn{"the longest of several", "a threaded 3\n0 RR\n1 RRRR\n2 RRR", "0-4 #2 running"},
        Drawn{"it waited for a slot", "a threaded 2\n0 RRRR\n1 ..QQRR", "0-4 #1 running, 4-6 #2 running (slot)"},
        Drawn{"the last end freed the slot", "a threaded 3\n0 RRR\n1 RR\n2 .QQRR",
              "0-3 #1 running, 3-5 #3 running (slot)"},
        Drawn{"the driver fired late", "a threaded 2\n0 RR\n1 ....RR", "0-4 driver running, 4-6 #2 running (fires)"},
        Drawn{"it only slept", "a async 1\n0 RAAR", "0-1 #1 running, 1-3 #1 awaiting (self), 3-4 #1 running (self)"},
        Drawn{"another held the loop", "a async 2\n0 AAAAR\n1 .BBB",
              "0-1 driver running, 1-4 #2 blocked (fires), 4-5 #1 running (loop)"},
        Drawn{"another had held the loop before", "a async 2\n0 AAAAR\n1 .BB",
              "0-4 #1 awaiting, 4-5 #1 running (self)"}));

TEST(CriticalPathToACall, isThatOfItsBatch) {
    const TraceStore& store = TraceText("a threaded 2\n0 RR\n1 RRR\n2 ..QRRRR\n3 ...QQQQRR").store;
    const TimeRange whole = wholeRun(store, store.lastEvent());
    EXPECT_EQ(wordsOf(pathTo(store, 3, whole)), "0-3 #2 running, 3-7 #3 running (slot)");
    EXPECT_EQ(wordsOf(pathTo(store, 2, whole)), "0-3 #2 running");
    EXPECT_EQ(wordsOf(pathTo(store, 2, {at(1), at(3)})), "1-3 #2 running");
    EXPECT_EQ(wordsOf(pathTo(store, 3, {at(0), at(6)})), "") << "it ended later";
    EXPECT_EQ(wordsOf(pathTo(store, 9, whole)), "") << "no such call";
    EXPECT_TRUE(pathTo(TraceText().store, 1, {at(0), at(9)}).steps.empty());
}

TEST_F(CriticalPathTest, nobodyFreedASlotForACallThatNeverStarted) {
    for (const std::uint32_t call : {10U, 11U, 12U}) {
        submit(0, call);
        if (call < 12)
            tell(0, EventKind::Started, call, call - 10);
        else
            queue(0, call, QueueReason::SlotsFull);
    }
    tell(3, EventKind::Finished, 10);
    tell(4, EventKind::Cancelled, 12);
    EXPECT_EQ(wordsOf(pathTo(trace.store, 12, {at(0), at(4)})), "0-4 #12 queued");
}

TEST_F(CriticalPathTest, isCutWhereTheCallThatSubmittedWasLost) {
    submit(0, 11);
    tell(0, EventKind::Started, 11, 1);
    tell(1, EventKind::Finished, 11);
    submit(2, 10, 1);
    tell(2, EventKind::Started, 10);
    tell(5, EventKind::Finished, 10);
    const CriticalPath path = criticalPathOf(trace.store, {at(0), at(5)});
    EXPECT_EQ(wordsOf(path), "2-5 #10 running");
    EXPECT_TRUE(path.isCut);
}

TEST_F(CriticalPathTest, goesIntoTheCallThatWasAwaited) {
    submit(0, 1);
    tell(0, EventKind::Started, 1);
    submit(2, 10, 1);
    await(2, 1, WaitKind::Call, 10);
    tell(3, EventKind::Started, 10);
    tell(7, EventKind::Finished, 10);
    tell(8, EventKind::Resumed, 1);
    tell(9, EventKind::Finished, 1);
    EXPECT_EQ(path(), "0-2 #1 running, 2-3 #10 submitted (submits), 3-7 #10 running (self), 7-8 #1 awaiting (result), "
                      "8-9 #1 running (self)");
}

TEST_F(CriticalPathTest, goesIntoTheLastOfSeveral) {
    submit(0, 1);
    tell(0, EventKind::Started, 1);
    for (const std::uint32_t child : {10U, 11U}) {
        submit(1, child, 1);
        tell(1, EventKind::Started, child, child - 10);
    }
    await(1, 1, WaitKind::Several, 10);
    tell(3, EventKind::Finished, 10);
    tell(6, EventKind::Finished, 11);
    tell(6, EventKind::Resumed, 1);
    tell(6, EventKind::Finished, 1);
    EXPECT_EQ(path(), "0-1 #1 running, 1-6 #11 running (submits), 6-6 #1 running (result)");
}

TEST_F(CriticalPathTest, tellsOfACallThatTookNoTime) {
    submit(0, 10);
    tell(0, EventKind::Started, 10);
    submit(0, 11);
    queue(0, 11, QueueReason::ArgumentLate, 1);
    submit(4, 1, 10);
    tell(4, EventKind::Started, 1);
    tell(4, EventKind::Finished, 1);
    tell(4, EventKind::Started, 11, 1);
    tell(5, EventKind::Finished, 10);
    tell(6, EventKind::Finished, 11);
    EXPECT_EQ(path(), "0-4 #10 running, 4-4 #1 running (submits), 4-6 #11 running (argument)");
}

TEST_F(CriticalPathTest, keepsToTheSlotWhenSeveralComeFreeAtOnce) {
    for (const std::uint32_t call : {10U, 11U, 12U})
        submit(0, call);
    tell(0, EventKind::Started, 10, 0);
    tell(0, EventKind::Started, 11, 1);
    queue(0, 12, QueueReason::SlotsFull);
    tell(3, EventKind::Finished, 11);
    tell(3, EventKind::Finished, 10);
    tell(3, EventKind::Started, 12, 1);
    tell(5, EventKind::Finished, 12);
    EXPECT_EQ(path(), "0-3 #11 running, 3-5 #12 running (slot)");
}

TEST_F(CriticalPathTest, goesIntoACallThatGivesAnItem) {
    submit(0, 10);
    tell(0, EventKind::Started, 10);
    submit(0, 1);
    tell(0, EventKind::Started, 1);
    await(0, 1, WaitKind::Call, 10);
    tell(3, EventKind::Resumed, 1);
    tell(5, EventKind::Finished, 1);
    tell(8, EventKind::Finished, 10);
    EXPECT_EQ(wordsOf(criticalPathOf(trace.store, {at(0), at(5)})), "0-3 #10 running, 3-5 #1 running (result)");
}

TEST_F(CriticalPathTest, goesToTheArgumentThatWasLate) {
    submit(0, 1);
    tell(0, EventKind::Started, 1);
    submit(0, 10);
    queue(0, 10, QueueReason::ArgumentLate, 1);
    tell(5, EventKind::Finished, 1);
    tell(6, EventKind::Started, 10);
    tell(8, EventKind::Finished, 10);
    EXPECT_EQ(path(), "0-5 #1 running, 5-6 #10 queued (argument), 6-8 #10 running (self)");
}

TEST_F(CriticalPathTest, goesToTheLastOfSeveralArguments) {
    for (const std::uint32_t call : {1U, 2U}) {
        submit(0, call);
        tell(0, EventKind::Started, call, call);
    }
    submit(0, 10);
    queue(0, 10, QueueReason::ArgumentLate, 2);
    queue(0, 10, QueueReason::ArgumentLate, 1); // The first is told last.
    tell(3, EventKind::Finished, 1);
    tell(5, EventKind::Finished, 2);
    tell(5, EventKind::Started, 10);
    tell(8, EventKind::Finished, 10);
    EXPECT_EQ(path(), "0-5 #2 running, 5-8 #10 running (argument)");
}

TEST_F(CriticalPathTest, goesToNoCallThatWasNoArgument) {
    for (const std::uint32_t call : {1U, 2U, 3U}) {
        submit(0, call);
        tell(0, EventKind::Started, call, call);
    }
    submit(0, 10);
    queue(0, 10, QueueReason::ArgumentLate, 1);
    queue(0, 10, QueueReason::ArgumentLate, 2);
    tell(3, EventKind::Finished, 2);
    tell(5, EventKind::Finished, 1);
    tell(7, EventKind::Finished, 3); // Of the same caller, and nothing to the other.
    tell(8, EventKind::Started, 10);
    tell(9, EventKind::Finished, 10);
    EXPECT_EQ(path(), "0-5 #1 running, 5-8 #10 queued (argument), 8-9 #10 running (self)");
}

TEST_F(CriticalPathTest, goesToTheCallThatHadToStartFirst) {
    submit(0, 1);
    tell(0, EventKind::Started, 1);
    submit(0, 10);
    queue(0, 10, QueueReason::ArgumentLate, 1);
    submit(1, 11);
    queue(1, 11, QueueReason::Order, 10);
    tell(5, EventKind::Finished, 1);
    tell(5, EventKind::Started, 10, 0);
    tell(6, EventKind::Started, 11, 1);
    tell(7, EventKind::Finished, 10);
    tell(9, EventKind::Finished, 11);
    EXPECT_EQ(path(), "0-5 #1 running, 5-5 #10 running (argument), 5-6 #11 queued (order), 6-9 #11 running (self)");
}

TEST_F(CriticalPathTest, goesToTheLimitThatWasRaised) {
    for (const std::uint32_t call : {10U, 11U})
        submit(0, call);
    tell(0, EventKind::Started, 10);
    queue(0, 11, QueueReason::SlotsFull);
    tell({.time = at(4), .argument = 3, .actor = pool, .kind = EventKind::LimitChanged});
    tell(4, EventKind::Started, 11, 1);
    tell(6, EventKind::Finished, 10);
    tell(9, EventKind::Finished, 11);
    EXPECT_EQ(path(), "0-4 driver running, 4-9 #11 running (raises)");
}

TEST_F(CriticalPathTest, goesToNoLimitOfAnotherGroup) {
    tell({.argument = 1,
          .actor = pool,
          .method = trace.dictionary.method("io"),
          .kind = EventKind::GroupCreated,
          .flags = 1});
    for (const std::uint32_t call : {10U, 11U})
        tell({.time = at(0), .call = CallId{call}, .actor = pool, .kind = EventKind::Submitted, .flags = 1});
    tell(0, EventKind::Started, 10);
    queue(0, 11, QueueReason::SlotsFull);
    tell(3, EventKind::Finished, 10);
    tell({.time = at(4), .argument = 5, .actor = pool, .kind = EventKind::LimitChanged});
    tell(5, EventKind::Started, 11);
    tell(9, EventKind::Finished, 11);
    EXPECT_EQ(path(), "0-3 #10 running, 3-5 #11 queued (slot), 5-9 #11 running (self)");
}

TEST_F(CriticalPathTest, goesThroughTheDriverThatWaited) {
    submit(1, 10);
    tell(1, EventKind::Started, 10);
    tell({.time = at(2), .argument = 1, .kind = EventKind::DriverWaits, .flags = 2});
    tell(5, EventKind::Finished, 10);
    tell({.time = at(6), .kind = EventKind::DriverResumes});
    submit(9, 11);
    tell(9, EventKind::Started, 11, 1);
    tell(10, EventKind::Finished, 11);
    EXPECT_EQ(path(),
              "1-5 #10 running, 5-6 driver blocked (awaited), 6-9 driver running (self), 9-10 #11 running (fires)");
}

TEST_F(CriticalPathTest, endsNowInTheCallThatHasHeldASlotLongest) {
    submit(0, 1);
    tell(0, EventKind::Started, 1);
    submit(1, 10, 1);
    await(1, 1, WaitKind::Call, 10);
    queue(1, 10, QueueReason::SlotsFull);
    EXPECT_EQ(wholePathOf(trace.store, at(20)), "0-1 #1 running, 1-20 #1 awaiting (self)");
}

TEST_F(CriticalPathTest, staysWithinARange) {
    submit(0, 10);
    tell(0, EventKind::Started, 10);
    tell(5, EventKind::Finished, 10);
    submit(6, 11);
    tell(6, EventKind::Started, 11);
    tell(9, EventKind::Finished, 11);
    EXPECT_EQ(wordsOf(criticalPathOf(trace.store, {at(2), at(8)})), "2-5 #10 running");
    EXPECT_EQ(wordsOf(criticalPathOf(trace.store, {at(2), at(9)})), "2-6 driver running, 6-9 #11 running (fires)");
    EXPECT_TRUE(criticalPathOf(trace.store, {at(6), at(8)}).steps.empty());
    EXPECT_TRUE(criticalPathOf(TraceText().store, {at(0), at(9)}).steps.empty());
}

TEST_F(CriticalPathTest, addsUpByStateAndActor) {
    submit(0, 1);
    tell(0, EventKind::Started, 1);
    submit(2, 10, 1);
    await(2, 1, WaitKind::Call, 10);
    tell(2, EventKind::Started, 10);
    tell(7, EventKind::Finished, 10);
    tell(7, EventKind::Resumed, 1);
    tell(7, EventKind::Finished, 1);
    submit(9, 10 + 1);
    tell(9, EventKind::Started, 11);
    tell(10, EventKind::Finished, 11);
    const PathSums sums = sumsOf(trace.store, criticalPathOf(trace.store, wholeRun(trace.store, at(10))));
    EXPECT_EQ(sums.actors, (std::map<ActorId, Duration>{{ActorId::None, std::chrono::milliseconds(9)},
                                                        {pool, std::chrono::milliseconds(1)}}))
        << "the driver, who waited for nobody, fired then";
    EXPECT_EQ(sums.states[static_cast<std::size_t>(CallState::Running)], std::chrono::milliseconds(1));
}

TEST_F(CriticalPathTest, canBeWalkedAPartAtATime) {
    for (std::uint32_t call = 10; call < 60; ++call) {
        submit(0, call);
        if (call > 10)
            queue(0, call, QueueReason::SlotsFull);
    }
    for (std::uint32_t call = 10; call < 60; ++call) {
        tell(call - 10, EventKind::Started, call);
        tell(call - 9, EventKind::Finished, call);
    }
    CriticalWalk walk(trace.store, wholeRun(trace.store, at(50)));
    int parts = 1;
    while (!walk.advance(7))
        ++parts;
    EXPECT_GT(parts, 10);
    const CriticalPath path = walk.take();
    EXPECT_EQ(path.steps.size(), 50U);
    EXPECT_EQ(wordsOf(path), this->path());
}

} // namespace playground
