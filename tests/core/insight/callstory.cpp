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
              "web.work #3 finished after 6ms; for 4ms of that it was queued, because all 2 slots of web were taken, "
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
              "pool.work #1 failed after 2ms with \"no such page\"; all that time it was running on its thread.");
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
        "web.work #1 was submitted 4ms ago; for 3ms of that it was awaiting, its thread free for other calls; now "
        "it waits for web.work #2.");
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
