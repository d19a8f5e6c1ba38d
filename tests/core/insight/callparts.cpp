#include "core/insight/callparts.h"

#include "core/insight/parttext.h"
#include "tests/support/tracetext.h"

#include <gtest/gtest.h>

namespace playground {
namespace {

/// Calls of an async actor "web" of three slots, laid out event by event.
class CallPartsTest : public ::testing::Test {
protected:
    CallPartsTest() { tell({.argument = 3, .actor = actor, .kind = EventKind::ActorCreated}); }

    void tell(Event event) { trace.store.ingest({&event, 1}); }
    void tell(std::int64_t time, EventKind kind, std::uint32_t call, std::uint32_t argument = 0,
              std::uint8_t flags = 0) {
        const bool isSubmission = kind == EventKind::Submitted;
        tell({.time = at(time),
              .call = CallId{call},
              .argument = argument,
              .actor = isSubmission ? actor : ActorId::None,
              .method = isSubmission ? trace.dictionary.method("m") : MethodId::None,
              .thread = loop,
              .kind = kind,
              .flags = isSubmission ? group : flags});
    }
    void submit(std::int64_t time, std::uint32_t call) { tell(time, EventKind::Submitted, call); }
    void start(std::int64_t time, std::uint32_t call, std::uint32_t slot) {
        submit(time, call);
        tell(time, EventKind::Started, call, slot);
    }
    void queue(std::int64_t time, std::uint32_t call, QueueReason reason, std::uint32_t by = 0) {
        tell(time, EventKind::Queued, call, by, static_cast<std::uint8_t>(reason));
    }
    void await(std::int64_t time, std::uint32_t call, WaitKind kind = WaitKind::Outside, std::uint32_t by = 0) {
        tell(time, EventKind::Awaiting, call, by, static_cast<std::uint8_t>(kind));
    }
    void resume(std::int64_t time, std::uint32_t call, std::int64_t ready) {
        const Lateness late = Lateness::of(at(time) - at(ready));
        tell(time, EventKind::Resumed, call, late.argument, late.flags);
    }
    void finish(std::int64_t time, std::uint32_t call) { tell(time, EventKind::Finished, call); }

    /// "2 awaiting the result of web.m #3, 4 ...": each part's milliseconds and words.
    std::string story(std::uint32_t id, std::int64_t now = 99) {
        const CallRecord& call = *trace.store.call(CallId{id});
        std::string text;
        for (const CallPart& part : partsOf(trace.store, call, at(now)))
            text += (text.empty() ? "" : "; ") + std::to_string(part.range.length() / std::chrono::milliseconds(1)) +
                    " " + partText(trace.store, call, part);
        return text;
    }

    std::uint8_t group = 0; // Of the calls that are submitted.
    TraceText trace;
    const ActorId actor = trace.dictionary.addActor({"web", "Web", ActorKind::Async});
    const ThreadId loop = trace.dictionary.addThread("loop");
};

TEST_F(CallPartsTest, tellWhoKeptItOffTheLoopOnItsWay) {
    start(0, 1, 0);
    submit(2, 2);
    finish(5, 1);
    tell(6, EventKind::Started, 2, 0);
    finish(7, 2);
    EXPECT_EQ(story(2), "3 kept off the event loop by web.m #1 for 3 ms (running); 1 on its way to web; "
                        "1 running on the event loop");
}

TEST_F(CallPartsTest, tellWhoHadTheSlotsAndThenTheLoop) {
    for (const std::uint32_t call : {1U, 2U, 3U}) {
        start(0, call, call - 1);
        await(0, call);
    }
    submit(1, 4);
    queue(1, 4, QueueReason::SlotsFull);
    resume(5, 1, 5);
    finish(5, 1);
    resume(5, 2, 5);
    finish(8, 2);
    tell(8, EventKind::Started, 4, 0);
    finish(9, 4);
    EXPECT_EQ(story(4), "4 queued, because all 3 slots of web were taken, by web.m #1, web.m #2 and 1 more; "
                        "3 kept off the event loop by web.m #2 for 3 ms (running); 1 running on the event loop");
}

TEST_F(CallPartsTest, tellFromWhenOnASlotOfItsOwnGroupWasFree) {
    tell({.argument = 2,
          .actor = actor,
          .method = trace.dictionary.method("io"),
          .kind = EventKind::GroupCreated,
          .flags = 1});
    start(0, 9, 5); // Of the default group, in which slots are free all the time.
    await(0, 9);
    group = 1;
    for (const std::uint32_t call : {1U, 2U}) {
        start(1, call, call);
        await(1, call);
    }
    submit(1, 4);
    queue(1, 4, QueueReason::SlotsFull);
    const auto limit = [&](std::int64_t time, std::uint32_t slots) {
        tell({.time = at(time), .argument = slots, .actor = actor, .kind = EventKind::LimitChanged, .flags = 1});
    };
    limit(3, 1);
    resume(5, 1, 5);
    finish(5, 1);
    resume(5, 2, 5);
    limit(7, 2);
    finish(9, 2);
    tell(9, EventKind::Started, 4, 1);
    finish(10, 4);
    EXPECT_EQ(story(4),
              "6 queued, because all slots of web's group \"io\" were taken, at first by web.m #1 and web.m #2; "
              "2 kept off the event loop by web.m #2 for 2 ms (running); 1 running on the event loop");
}

TEST_F(CallPartsTest, tellWhenASlotWasFreeInBetween) {
    for (const std::uint32_t call : {1U, 2U, 3U}) {
        start(0, call, call - 1);
        await(0, call);
    }
    submit(1, 4);
    queue(1, 4, QueueReason::SlotsFull);
    submit(1, 5);
    queue(1, 5, QueueReason::SlotsFull);
    resume(3, 1, 3);
    finish(3, 1);
    resume(3, 2, 3);
    await(5, 2);
    tell(5, EventKind::Started, 4, 0);
    await(6, 4);
    resume(9, 3, 9);
    finish(9, 3);
    tell(9, EventKind::Started, 5, 2);
    finish(10, 5);
    EXPECT_EQ(story(5), "2 queued, because all 3 slots of web were taken, by web.m #1, web.m #2 and 1 more; "
                        "2 kept off the event loop by web.m #2 for 2 ms (running); "
                        "4 queued, because all 3 slots of web were taken, by web.m #4, web.m #2 and 1 more; "
                        "1 running on the event loop");
}

TEST_F(CallPartsTest, tellThatTheLimitWasLoweredBelowWhatRan) {
    for (const std::uint32_t call : {1U, 2U, 3U}) {
        start(0, call, call - 1);
        await(0, call);
    }
    tell({.time = at(1), .argument = 1, .actor = actor, .kind = EventKind::LimitChanged});
    submit(2, 4);
    queue(2, 4, QueueReason::SlotsFull);
    EXPECT_EQ(story(4, 5), "3 queued, because more calls had slots of web than its limit allows: web.m #1, web.m #2 "
                           "and 1 more");
}

TEST_F(CallPartsTest, tellThatASlotWasTakenAwayWhileTheLoopWasBusy) {
    start(0, 1, 0);
    await(0, 1);
    start(0, 2, 1);
    submit(1, 3);
    queue(1, 3, QueueReason::LoopBusy);
    tell({.time = at(2), .argument = 2, .actor = actor, .kind = EventKind::LimitChanged});
    EXPECT_EQ(story(3, 5), "1 kept off the event loop by web.m #2 for 1 ms (running); 3 queued, because all 2 slots of "
                           "web were taken, by web.m #1 and web.m #2");
}

TEST_F(CallPartsTest, nameThoseWhoWereInTheWayForLongest) {
    start(0, 1, 0);
    start(0, 2, 1);
    await(0, 2);
    const std::int64_t ready[] = {1, 4, 11, 13}; // It is kept off for 1, 5 and 1 ms.
    const std::int64_t resumed[] = {2, 9, 12, 14};
    await(1, 1);
    for (std::size_t turn = 0; turn < 3; ++turn) {
        resume(ready[turn], 2, ready[turn]);
        await(resumed[turn], 2);
        resume(resumed[turn], 1, ready[turn]);
        await(ready[turn + 1] - 1, 1);
    }
    const std::vector<CallPart> parts = partsOf(trace.store, *trace.store.call(CallId{1}), at(12), Looks{1});
    for (const CallPart& part : parts)
        if (part.kind == CallPart::Kind::KeptOff) {
            EXPECT_EQ(part.by.named.size(), part.range.length() == at(5) - at(0) ? 1U : 0U);
        }
}

TEST_F(CallPartsTest, tellWhenNoThreadOfThePoolHadTakenTheNextCallYet) {
    const ActorId pool = trace.dictionary.addActor({"pool", "Pool", ActorKind::Threaded});
    tell({.argument = 1, .actor = pool, .kind = EventKind::ActorCreated});
    const auto submitTo = [&](std::int64_t time, std::uint32_t call) {
        tell({.time = at(time),
              .call = CallId{call},
              .actor = pool,
              .method = trace.dictionary.method("m"),
              .kind = EventKind::Submitted});
    };
    submitTo(0, 1);
    tell(0, EventKind::Started, 1, 0);
    for (const std::uint32_t call : {2U, 3U}) {
        submitTo(1, call);
        queue(1, call, QueueReason::SlotsFull);
    }
    finish(3, 1);
    tell(4, EventKind::Started, 2, 0);
    finish(6, 2);
    tell(7, EventKind::Started, 3, 0);
    EXPECT_EQ(story(3, 8),
              "2 queued, because the only slot of pool was taken, by pool.m #1; 1 queued, with a slot free "
              "that was not given out yet; 2 queued, because the only slot of pool was taken, by pool.m "
              "#2; 1 on its way to pool; 1 running on its thread");
}

TEST_F(CallPartsTest, namesOfGroupsThatWereNotToldAreNumbers) {
    tell({.argument = 2, .actor = actor, .kind = EventKind::GroupCreated, .flags = 2});
    group = 1;
    submit(1, 4);
    queue(1, 4, QueueReason::SlotsFull);
    EXPECT_EQ(story(4, 3), "2 queued, because all slots of web's group 1 were taken");
}

TEST_F(CallPartsTest, tellNoNumberOfSlotsThatChanged) {
    for (const std::uint32_t call : {1U, 2U, 3U}) {
        start(0, call, call - 1);
        await(0, call);
    }
    submit(1, 4);
    queue(1, 4, QueueReason::SlotsFull);
    tell({.time = at(3), .argument = 2, .actor = actor, .kind = EventKind::LimitChanged});
    EXPECT_EQ(story(4, 2), "1 queued, because all 3 slots of web were taken, by web.m #1, web.m #2 and 1 more");
    EXPECT_EQ(story(4, 5), "4 queued, because all slots of web were taken, by web.m #1, web.m #2 and 1 more");
}

TEST_F(CallPartsTest, splitTheQueueWhereItsReasonChanges) {
    start(0, 1, 0);
    await(0, 1);
    start(0, 2, 1);
    await(0, 2);
    submit(1, 3);
    queue(1, 3, QueueReason::ArgumentLate, 2);
    queue(1, 3, QueueReason::ArgumentLate, 1); // The first argument is told last.
    submit(1, 4);
    queue(1, 4, QueueReason::Order, 3);
    finish(3, 1);
    finish(6, 2);
    queue(6, 3, QueueReason::Arriving);
    queue(7, 3, QueueReason::LoopBusy);
    tell(8, EventKind::Started, 3, 0);
    finish(9, 3);
    EXPECT_EQ(story(3), "5 queued, because its arguments, the results of web.m #2 and web.m #1, were not ready; "
                        "1 on its way to web; 1 queued, with a slot free that was not given out yet; "
                        "1 running on the event loop");
    EXPECT_EQ(story(4, 5), "4 queued, because earlier calls of its caller had to start first, such as web.m #3");
}

TEST_F(CallPartsTest, tellWhoKeptItOffTheLoopWhenItWasReady) {
    start(0, 1, 0);
    await(0, 1, WaitKind::Call, 2);
    start(0, 2, 1);
    await(1, 2);
    start(1, 3, 2);
    tell(2, EventKind::Blocked, 3);
    tell(7, EventKind::Unblocked, 3);
    finish(8, 3);
    resume(8, 2, 4);
    finish(8, 2);
    resume(9, 1, 8);
    finish(9, 1);
    EXPECT_EQ(story(2), "1 running on the event loop; 3 awaiting, its thread free for other calls; "
                        "4 ready to go on and kept off the event loop by web.m #3 for 4 ms (blocked)");
    EXPECT_EQ(story(1), "8 awaiting the result of web.m #2; 1 ready to go on, until its event loop came to it");
}

TEST_F(CallPartsTest, tellThatAnAwaitedCallHasEndedThoughNothingWentOnYet) {
    start(0, 1, 0);
    await(0, 1, WaitKind::Call, 2);
    start(0, 2, 1);
    finish(3, 2);
    start(3, 3, 1);
    EXPECT_EQ(story(1, 5), "3 awaiting the result of web.m #2; "
                           "2 ready to go on and kept off the event loop by web.m #3 for 2 ms (running)");
}

TEST_F(CallPartsTest, lookAtNoMoreOthersThanTheyMay) {
    start(0, 1, 0);
    for (const std::uint32_t call : {2U, 3U})
        start(0, call, call - 1);
    for (const std::uint32_t call : {2U, 3U})
        await(0, call);
    for (std::int64_t turn = 0; turn < 100; ++turn) { // It yields, and both others have the loop before it goes on.
        const std::int64_t time = 4 * turn + 1;
        await(time, 1);
        for (const std::uint32_t call : {2U, 3U}) {
            resume(time + call - 2, call, time);
            await(time + call - 1, call);
        }
        resume(time + 2, 1, time);
    }
    const CallRecord& call = *trace.store.call(CallId{1});
    const std::vector<CallPart> all = partsOf(trace.store, call, at(500));
    for (const std::size_t looks : {0U, 1U, 31U, 1000U}) {
        const std::vector<CallPart> some = partsOf(trace.store, call, at(500), Looks{looks});
        std::size_t named = 0;
        ASSERT_EQ(some.size(), all.size());
        for (std::size_t index = 0; index < all.size(); ++index) {
            EXPECT_EQ(some[index].range, all[index].range);
            EXPECT_EQ(some[index].kind, all[index].kind);
            EXPECT_TRUE(some[index].by.isWhole || looks < 200) << "each of the hundred times needs two";
            EXPECT_TRUE(!some[index].by.isWhole || some[index].by == all[index].by);
            named += some[index].by.named.size();
        }
        EXPECT_LE(named, looks);
    }
    const auto textsOf = [&](std::size_t looks) {
        std::string texts;
        for (const CallPart& part : partsOf(trace.store, call, at(500), Looks{looks}))
            texts += partText(trace.store, call, part) + "; ";
        return texts;
    };
    EXPECT_NE(textsOf(0).find("ready to go on and kept off the event loop; "), std::string::npos);
    EXPECT_NE(textsOf(1).find("by web.m #2 for at least 1 ms (running) among others; "), std::string::npos);
}

TEST_F(CallPartsTest, tellWhatItWasBlockedFor) {
    start(0, 1, 0);
    tell(1, EventKind::Blocked, 1, 2, static_cast<std::uint8_t>(WaitKind::Several));
    submit(1, 2);
    tell(4, EventKind::Unblocked, 1);
    finish(4, 1);
    EXPECT_EQ(story(1), "1 running on the event loop; 3 blocked for several results, first that of web.m #2, and with "
                        "it every call of its event loop");
}

TEST_F(CallPartsTest, tellTheFirstAndTheLastCallThatHadTheInterpreterLock) {
    for (const std::uint32_t call : {1U, 2U, 3U})
        start(0, call, call - 1);
    tell(0, EventKind::GilWaits, 1, 2);
    tell(5, EventKind::GilTaken, 1, 3);
    tell(6, EventKind::GilWaits, 1, 3);
    tell(8, EventKind::GilTaken, 1, 3);
    finish(8, 1);
    EXPECT_EQ(story(1), "5 waiting for the interpreter lock, held first by web.m #2 and last by web.m #3; 1 running on "
                        "the event loop; 2 waiting for the interpreter lock, held by web.m #3 and maybe by others");
    for (const CallPart& part : partsOf(trace.store, *trace.store.call(CallId{1}), at(9)))
        for (const Holders::Holder& holder : part.by.named)
            EXPECT_EQ(holder.held, Duration(0)) << "how long each had it is not known";
    EXPECT_EQ(trace.store.call(CallId{3})->awaiter, CallId::None) << "nobody waits for its end";
}

TEST(LatenessOfAnEvent, isExactBelowFourSecondsAndNeverTooLong) {
    for (const std::int64_t length : {0LL, 1LL, 4'294'967'295LL, 4'294'967'296LL, 86'400'000'000'123LL}) {
        const Duration told = Lateness::of(Duration(length)).duration();
        EXPECT_LE(told, Duration(length));
        EXPECT_LE(Duration(length) - told, Duration(length >> 31U));
    }
    EXPECT_EQ(Lateness::of(Duration(-1)).duration(), Duration(0));
}

} // namespace
} // namespace playground
