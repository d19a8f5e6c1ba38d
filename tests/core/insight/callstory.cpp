#include "core/insight/callstory.h"

#include "core/insight/summary.h"
#include "tests/support/tracetext.h"

#include <gtest/gtest.h>

namespace playground {
namespace {

const CallRecord& callOf(const TraceText& trace, std::uint32_t id) { return *trace.store.call(CallId{id}); }

std::string lettersOf(const CallStory& story) {
    std::string letters;
    for (const CallPart& part : story.parts)
        letters += std::string(stateName(part.state)) + " " +
                   std::to_string(part.range.length() / std::chrono::milliseconds(1)) + ", ";
    return letters;
}

TEST(CallStory, tellsEachPart) {
    const TraceText trace("web async 1\n0 QQQRAARBB\n");
    const CallStory story = storyOf(trace.store, callOf(trace, 1), at(99));
    EXPECT_EQ(lettersOf(story), "queued 3, running 1, awaiting 2, running 1, blocked 2, ");
}

TEST(CallStory, hasPartsThatAddUpToTheLifetime) {
    const TraceText trace("web async 3\n0 QQRAARAAR|RRB!\n1 .RABRx\n2 QRQR\n");
    for (std::size_t index = 0; index < trace.store.callCount(); ++index) {
        const CallRecord& call = trace.store.callAt(index);
        for (const std::int64_t now : {0, 1, 3, 5, 8, 99}) {
            TimePoint end = call.submitted;
            for (const CallPart& part : storyOf(trace.store, call, at(now)).parts) {
                EXPECT_EQ(part.range.start, end);
                EXPECT_LT(part.range.start, part.range.end);
                end = part.range.end;
            }
            EXPECT_EQ(end, std::max(call.submitted, std::min(call.ended, at(now))));
        }
    }
}

TEST(CallStory, namesTheSlotsThatWereTaken) {
    const TraceText trace("web async 2\n0 AAAAAA\n1 AAAA|\n1 QQQQRR\n");
    EXPECT_EQ(storyOf(trace.store, callOf(trace, 3), at(9)).sentence,
              "web.work #3 finished after 6 ms; for 4 ms of that it was queued, because all 2 slots of web were taken, "
              "by web.work #1 and web.work #2.");
}

TEST(CallStory, namesThoseWhoHeldTheSlots) {
    const TraceText trace("web async 3\n0 RRRR\n1 RRRR\n2 RRRR|\n0 .QQQQRR\n");
    EXPECT_TRUE(storyOf(trace.store, callOf(trace, 4), at(9))
                    .sentence.ends_with("all 3 slots of web were taken, by web.work #1, web.work #2 and 1 more."))
        << storyOf(trace.store, callOf(trace, 4), at(9)).sentence;
}

TEST(CallStory, saysWhyACallFailed) {
    TraceText trace;
    auto events = eventsOf("pool threaded 1\n0 RR!\n", trace.dictionary);
    events.back().argument = toNumber(trace.dictionary.text("no such page"));
    trace.store.ingest(events);
    EXPECT_EQ(storyOf(trace.store, callOf(trace, 1), at(9)).sentence,
              "pool.work #1 failed after 2 ms with \"no such page\"; all that time it was running on its thread.");
}

TEST(CallStory, saysWhatACallWaitsForNow) {
    TraceText trace;
    auto events = eventsOf("web async 2\n0 RAAA\n1 .RRR\n", trace.dictionary);
    for (Event& event : events)
        if (event.kind == EventKind::Awaiting)
            event.argument = 2;
    events.resize(events.size() - 2); // Neither has ended.
    trace.store.ingest(events);
    EXPECT_EQ(
        storyOf(trace.store, callOf(trace, 1), at(4)).sentence,
        "web.work #1 was submitted 4 ms ago; for 3 ms of that it was awaiting, its thread free for other calls; now "
        "it waits for web.work #2.");
    EXPECT_EQ(storyOf(trace.store, callOf(trace, 1), at(4)).waitsFor, CallId{2});
    EXPECT_EQ(storyOf(trace.store, callOf(trace, 2), at(4)).waitsFor, CallId::None);
}

/// How the story of a call ends that awaits the second one, told as a wait of that kind, when that has ended and others
/// have the loop.
std::string endingWhenKeptOff(WaitKind kind) {
    TraceText trace;
    auto events = eventsOf("web async 3\n0 RAAA\n1 .RR\n2 ...R\n", trace.dictionary);
    for (Event& event : events)
        if (event.kind == EventKind::Awaiting) {
            event.argument = 2;
            event.flags = static_cast<std::uint8_t>(kind);
        }
    events.resize(events.size() - 2); // The first and the third have not ended.
    trace.store.ingest(events);
    const std::string sentence = storyOf(trace.store, callOf(trace, 1), at(4)).sentence;
    return sentence.substr(sentence.rfind(';'));
}

TEST(CallStory, doesNotSayThatACallWaitsForOneThatHasEnded) {
    EXPECT_EQ(endingWhenKeptOff(WaitKind::Call), "; web.work #2, for which it waited, has ended.");
    EXPECT_EQ(endingWhenKeptOff(WaitKind::Several),
              "; of the results that it waits for, that of web.work #2 is there.");
}

/// The same of one that is queued and was told those reasons at once.
std::string endingWhenQueued(QueueReason reason, std::initializer_list<std::uint32_t> calls, std::int64_t now) {
    TraceText trace;
    trace.store.ingest(eventsOf("web async 2\n0 RRR\n1 RRRRRR\n", trace.dictionary));
    trace.store.ingest(std::array{Event{.call = CallId{9}, .actor = ActorId{1}, .kind = EventKind::Submitted}});
    for (const std::uint32_t call : calls)
        trace.store.ingest(std::array{Event{.call = CallId{9},
                                            .argument = call,
                                            .kind = EventKind::Queued,
                                            .flags = static_cast<std::uint8_t>(reason)}});
    const std::string sentence = storyOf(trace.store, callOf(trace, 9), at(now)).sentence;
    return sentence.substr(sentence.rfind(';'));
}

TEST(CallStory, saysWhichOfSeveralArgumentsIsStillMissing) {
    EXPECT_EQ(endingWhenQueued(QueueReason::ArgumentLate, {2, 1}, 2), "; now it waits for web.work #1.");
    EXPECT_EQ(endingWhenQueued(QueueReason::ArgumentLate, {2, 1}, 4), "; now it waits for web.work #2.");
    EXPECT_EQ(endingWhenQueued(QueueReason::ArgumentLate, {2, 1}, 7), "; web.work #1, for which it waited, has ended.");
}

TEST(CallStory, saysThatTheCallBeforeItHasStarted) {
    EXPECT_EQ(endingWhenQueued(QueueReason::Order, {1}, 2), "; web.work #1 is out of its way by now.");
}

TEST(CallStory, hasNoPartsForACallThatTookNoTime) {
    TraceText trace;
    trace.store.ingest(eventsOf("web async 1\n", trace.dictionary));
    const Event submitted{.call = CallId{1}, .actor = ActorId{1}, .kind = EventKind::Submitted};
    const Event cancelled{.call = CallId{1}, .kind = EventKind::Cancelled};
    trace.store.ingest(std::array{submitted, cancelled});
    const CallStory story = storyOf(trace.store, callOf(trace, 1), at(5));
    EXPECT_TRUE(story.parts.empty());
    EXPECT_TRUE(story.sentence.ends_with("#1 was cancelled at once."));
}

TEST(CallStory, knowsHowLongEachStateWasWhereSpansWereDropped) {
    Dictionary names;
    TraceStore store(names, {.memory = 1}); // And no file.
    names.addActor({"web", "Web", ActorKind::Async});
    const ThreadId loop = names.addThread("loop");
    std::vector<Event> events{
        {.argument = 1, .actor = ActorId{1}, .kind = EventKind::ActorCreated},
        {.call = CallId{1}, .actor = ActorId{1}, .kind = EventKind::Submitted},
        {.call = CallId{1}, .actor = ActorId{1}, .thread = loop, .kind = EventKind::Started},
    };
    TimePoint now{};
    for (int turn = 0; turn < 70'000; ++turn) {
        now += std::chrono::microseconds(100);
        events.push_back({.time = now, .call = CallId{1}, .kind = EventKind::Awaiting});
        now += std::chrono::microseconds(300);
        events.push_back({.time = now, .call = CallId{1}, .kind = EventKind::Resumed});
    }
    events.push_back({.time = now, .call = CallId{1}, .kind = EventKind::Finished});
    store.ingest(events);
    store.keepWithinBudget();
    store.waitForFile();
    ASSERT_GT(store.edge().droppedSpans, 0U);
    EXPECT_EQ(lettersOf(storyOf(store, *store.call(CallId{1}), now)), "running 7000, awaiting 21000, ");
    EXPECT_EQ(summarize(store).edge, store.edge());
}

} // namespace
} // namespace playground
