// What is said of calls of which it was dropped why they waited: nothing that is false.
#include "core/insight/criticalpath.h"
#include "core/insight/moment.h"
#include "core/insight/parttext.h"
#include "tests/support/tracetext.h"

#include <gtest/gtest.h>

namespace playground {
namespace {

constexpr std::uint32_t filler = 99;

/// The same run in a store that has all and in one that may hold next to nothing, and has no file.
class LostCauses : public ::testing::Test {
protected:
    LostCauses() {
        for (const char* name : {"web", "filler"}) {
            const ActorId actor = names.addActor({name, name, ActorKind::Async});
            names.addThread(name);
            tell({.argument = 3, .actor = actor, .kind = EventKind::ActorCreated});
        }
        start(0, filler, 0);
    }

    void tell(const Event& event) {
        whole.ingest({&event, 1});
        torn.ingest({&event, 1});
    }
    void tell(std::int64_t time, EventKind kind, std::uint32_t call, std::uint32_t argument = 0,
              std::uint8_t flags = 0) {
        const std::uint16_t actor = call == filler ? 2 : 1;
        tell({.time = at(time),
              .call = CallId{call},
              .argument = argument,
              .actor = kind == EventKind::Submitted ? ActorId{actor} : ActorId::None,
              .method = names.method("m"),
              .thread = ThreadId{actor},
              .kind = kind,
              .flags = flags});
    }
    void start(std::int64_t time, std::uint32_t call, std::uint32_t slot) {
        tell(time, EventKind::Submitted, call);
        tell(time, EventKind::Started, call, slot);
    }
    void queue(std::int64_t time, std::uint32_t call, QueueReason reason, std::uint32_t by = 0) {
        tell(time, EventKind::Queued, call, by, static_cast<std::uint8_t>(reason));
    }
    void await(std::int64_t time, std::uint32_t call, WaitKind kind, std::uint32_t by = 0) {
        tell(time, EventKind::Awaiting, call, by, static_cast<std::uint8_t>(kind));
    }
    void resume(std::int64_t time, std::uint32_t call, std::int64_t ready) {
        const Lateness late = Lateness::of(at(time) - at(ready));
        tell(time, EventKind::Resumed, call, late.argument, late.flags);
    }
    void finish(std::int64_t time, std::uint32_t call) { tell(time, EventKind::Finished, call); }

    /// So much is told of another call that all that was told of these before is dropped.
    void dropWaits(std::int64_t time) {
        for (std::size_t left = LogBlocks::blockSize; left > 0; --left) {
            await(time, filler, WaitKind::Signal);
            resume(time, filler, time);
        }
        drop();
    }
    void dropLateness(std::int64_t time) {
        for (std::size_t left = LogBlocks::blockSize; left > 0; --left) {
            await(time, filler, WaitKind::Outside);
            resume(time, filler, time - 1);
        }
        drop();
    }
    void drop() {
        torn.keepWithinBudget();
        torn.waitForFile();
        ASSERT_EQ(torn.edge().droppedCauses, LogBlocks::blockSize);
    }

    static std::string story(const TraceStore& store, std::uint32_t id, std::int64_t now = 99) {
        const CallRecord& call = *store.call(CallId{id});
        std::string text;
        for (const CallPart& part : partsOf(store, call, at(now)))
            text += (text.empty() ? "" : "; ") + std::to_string(part.range.length() / std::chrono::milliseconds(1)) +
                    " " + partText(store, call, part);
        return text;
    }
    static Moment::Call waitingAt(const TraceStore& store, std::int64_t time) {
        return Moments(store).at(at(time), 1).actors.front().waiting.front();
    }

    Dictionary names;
    TraceStore whole{names};
    TraceStore torn{names, {.memory = 1}};
};

TEST_F(LostCauses, whatItWasQueuedForFirstIsNotTakenFromWhatWasToldLast) {
    for (const std::uint32_t call : {1U, 2U, 3U})
        start(0, call, call - 1);
    tell(1, EventKind::Submitted, 4);
    queue(1, 4, QueueReason::ArgumentLate, 1);
    queue(3, 4, QueueReason::Order, 2);
    dropWaits(4);
    queue(5, 4, QueueReason::SlotsFull);
    finish(8, 1);
    tell(8, EventKind::Started, 4, 0);
    finish(9, 4);
    const std::string slots = "3 queued, because all 3 slots of web were taken, by web.m #1, web.m #2 and 1 more; "
                              "1 running on the event loop";
    EXPECT_EQ(story(whole, 4), "2 queued, because its argument, the result of web.m #1, was not ready; 2 queued, "
                               "because earlier calls of its caller had to start first, such as web.m #2; " +
                                   slots);
    EXPECT_EQ(story(torn, 4), "4 queued, for what is not known; " + slots);
    EXPECT_EQ(waitingAt(whole, 2).awaited.call, CallId{1});
    EXPECT_FALSE(waitingAt(torn, 2).isCauseKnown);
    EXPECT_TRUE(waitingAt(torn, 6).isCauseKnown);
    EXPECT_EQ(waitingAt(torn, 6).reason, QueueReason::SlotsFull);
}

TEST_F(LostCauses, ofAQueueAreNoCauseInACriticalPath) {
    start(0, 1, 0);
    tell(1, EventKind::Submitted, 2);
    queue(1, 2, QueueReason::ArgumentLate, 1);
    finish(3, 1);
    queue(3, 2, QueueReason::SlotsFull);
    dropWaits(4);
    tell(6, EventKind::Started, 2, 1);
    finish(7, filler);
    finish(9, 2);
    const auto causesOf = [](const TraceStore& store) {
        std::vector<CriticalPath::Cause> causes;
        for (const CriticalPath::Step& step : criticalPathOf(store, {at(0), at(9)}).steps)
            causes.push_back(step.cause);
        return causes;
    };
    using Cause = CriticalPath::Cause;
    EXPECT_EQ(causesOf(whole), (std::vector{Cause::None, Cause::Argument, Cause::Itself}));
    EXPECT_EQ(causesOf(torn), (std::vector{Cause::None, Cause::Fires, Cause::Itself})) << "that it was queued is known";
}

TEST_F(LostCauses, allLateArgumentsAreNamedOrNone) {
    start(0, 1, 0);
    start(0, 2, 1);
    for (std::size_t left = LogBlocks::blockSize - 1; left > 0; --left) {
        await(1, filler, WaitKind::Signal);
        resume(1, filler, 1);
    }
    tell(1, EventKind::Submitted, 3);
    queue(1, 3, QueueReason::ArgumentLate, 2); // The last of its block.
    queue(1, 3, QueueReason::ArgumentLate, 1);
    drop();
    finish(3, 1);
    finish(5, 2);
    tell(5, EventKind::Started, 3, 0);
    finish(6, 3);
    EXPECT_EQ(story(whole, 3), "4 queued, because its arguments, the results of web.m #2 and web.m #1, were not ready; "
                               "1 running on the event loop");
    EXPECT_EQ(story(torn, 3), "4 queued, for what is not known; 1 running on the event loop");
}

TEST_F(LostCauses, ofALateWakeUpLeaveTheTimeToNobody) {
    start(0, 1, 0);
    start(0, 2, 1);
    await(1, 1, WaitKind::Call, 2);
    finish(3, 2);
    resume(5, 1, 3);
    dropLateness(5);
    finish(6, 1);
    EXPECT_EQ(story(whole, 1), "1 running on the event loop; 2 awaiting the result of web.m #2; "
                               "2 ready to go on, until its event loop came to it; 1 running on the event loop");
    EXPECT_EQ(story(torn, 1), "1 running on the event loop; 4 awaiting, its thread free for other calls; "
                              "1 running on the event loop");
}

TEST_F(LostCauses, ofAWaitLeaveHowLateItWentOn) {
    start(0, 1, 0);
    start(0, 2, 1);
    await(1, 1, WaitKind::Call, 2);
    dropWaits(2);
    finish(3, 2);
    resume(5, 1, 3);
    await(6, 1, WaitKind::Call, 2);
    resume(7, 1, 7);
    finish(8, 1);
    EXPECT_EQ(story(torn, 1), "1 running on the event loop; 2 awaiting, its thread free for other calls; "
                              "2 ready to go on, until its event loop came to it; 1 running on the event loop; "
                              "1 awaiting the result of web.m #2; 1 running on the event loop");
}

} // namespace
} // namespace playground
