#include "core/insight/summary.h"

#include "tests/support/tracetext.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace playground {
namespace {

using namespace std::chrono_literals;

TEST(Summary, countsHowCallsEnded) {
    const TraceText trace("web async 3\n0 RR|RRx\n1 RRA!\n2 .RR\n");
    const CallCounts calls = summarize(trace.store).calls;
    EXPECT_EQ(calls.submitted, 4U);
    EXPECT_EQ(calls.finished, 2U);
    EXPECT_EQ(calls.failed, 1U);
    EXPECT_EQ(calls.cancelled, 1U);
    EXPECT_EQ(calls.unfinished, 0U);
}

TEST(Summary, splitsTimeIntoWaitRunAndAwait) {
    const TraceText trace("web async 1\n0 QQRAAAABBR\n");
    const ActorSummary web = summarize(trace.store).actors.at(0);
    EXPECT_EQ(web.wait.max, 2ms);
    EXPECT_EQ(web.run.max, 4ms);
    EXPECT_EQ(web.await.max, 4ms);
    EXPECT_DOUBLE_EQ(web.loopBusy, 0.4);
}

TEST(Summary, takesTheNearestRank) {
    std::string picture = "pool threaded 1\n0 ";
    for (int call = 1; call <= 10; ++call)
        picture += std::string(static_cast<std::size_t>(call), 'R') + "|";
    const TraceText trace(picture);
    const Spread run = summarize(trace.store).actors.at(0).run;
    EXPECT_EQ(run.p50, 5ms);
    EXPECT_EQ(run.p90, 9ms);
    EXPECT_EQ(run.p99, 10ms);
    EXPECT_EQ(run.max, 10ms);
    EXPECT_EQ(run.mean, 5500us);
}

TEST(Summary, findsThePeakOverAllActors) {
    const TraceText trace("a async 2\n0 RRR\n1 .RR\nb threaded 1\n0 ..R|RR\n");
    const Summary summary = summarize(trace.store);
    EXPECT_EQ(summary.peakInFlight, 3);
    EXPECT_EQ(summary.actors.at(0).peakInFlight, 2);
    EXPECT_EQ(summary.actors.at(1).peakInFlight, 1);
    EXPECT_EQ(summary.makespan, 5ms);
}

TEST(Summary, doesNotCountACallThatEndsWhereAnotherStarts) {
    const TraceText trace("a async 1\n0 RRR|RRR\nb async 1\n0 ...RRR\n");
    EXPECT_EQ(summarize(trace.store).peakInFlight, 2);
}

TEST(Summary, countsDistinctThreads) {
    const TraceText trace("a async 9\n0 RA\n1 .RA\n2 ..RA\nb threaded 3\n0 RR\n2 RR\n");
    const Summary summary = summarize(trace.store);
    EXPECT_EQ(summary.actors.at(0).threads, 1U);
    EXPECT_EQ(summary.actors.at(1).threads, 2U);
}

TEST(Summary, countsOpenTimeOfCallsThatHaveNotEnded) {
    TraceText trace;
    auto events = eventsOf("web async 1\n0 RRRR\n", trace.dictionary);
    events.back().kind = EventKind::Logged; // Instead of its end.
    trace.store.ingest(events);
    const Summary summary = summarize(trace.store);
    EXPECT_EQ(summary.calls.unfinished, 1U);
    EXPECT_EQ(summary.actors.at(0).run.max, 4ms);
    EXPECT_EQ(summary.makespan, 4ms);
    EXPECT_EQ(summarize(trace.store, at(9)).actors.at(0).run.max, 9ms);
    EXPECT_EQ(summarize(trace.store, at(9)).makespan, 9ms);
}

TEST(Summary, countsTheWaitOfCallsThatNeverStarted) {
    TraceText trace("web async 1\n0 RRRRRRRR\n");
    const auto tell = [&trace](std::int64_t time, std::uint32_t call, EventKind kind) {
        const Event event{.time = at(time), .call = CallId{call}, .actor = ActorId{1}, .kind = kind};
        trace.store.ingest({&event, 1});
    };
    tell(10, 2, EventKind::Submitted);
    tell(10, 3, EventKind::Submitted);
    tell(13, 2, EventKind::Cancelled);
    const Summary summary = summarize(trace.store, at(20));
    EXPECT_EQ(summary.actors.at(0).wait.p50, 3ms) << "up to its end";
    EXPECT_EQ(summary.actors.at(0).wait.max, 10ms) << "up to now";
    EXPECT_EQ(summary.actors.at(0).run.max, 8ms);
}

/// Of calls of one method: when each starts and ends.
std::int64_t peakOf(const std::vector<std::pair<std::int64_t, std::int64_t>>& calls) {
    TraceText trace("web async 9\n");
    std::vector<Event> events;
    for (std::uint32_t index = 0; index < calls.size(); ++index) {
        const CallId call{index + 1};
        const TimePoint start = at(calls[index].first);
        events.push_back({.time = start, .call = call, .actor = ActorId{1}, .kind = EventKind::Submitted});
        events.push_back({.time = start, .call = call, .argument = index, .kind = EventKind::Started});
        events.push_back({.time = at(calls[index].second), .call = call, .kind = EventKind::Finished});
    }
    std::ranges::stable_sort(events, {}, &Event::time);
    trace.store.ingest(events);
    EXPECT_EQ(trace.store.contradictions(), 0U);
    return summarize(trace.store).actors.at(0).methods.at(0).peakInFlight;
}

TEST(Summary, countsCallsOfNoLengthAtTheirMoment) {
    EXPECT_EQ(peakOf({{2, 2}}), 1);
    EXPECT_EQ(peakOf({{0, 4}, {2, 2}}), 2);
    EXPECT_EQ(peakOf({{0, 4}, {2, 2}, {2, 2}}), 2) << "one after the other";
    EXPECT_EQ(peakOf({{0, 4}, {1, 1}, {6, 9}, {7, 9}}), 2) << "and are forgotten after it";
    EXPECT_EQ(peakOf({{0, 2}, {2, 2}, {2, 4}}), 1) << "between one that ends and one that starts";
}

TEST(Summary, isEmptyForAnEmptyRun) {
    const TraceText trace("idle threaded 4\n");
    const Summary summary = summarize(trace.store);
    EXPECT_EQ(summary.makespan, 0ms);
    EXPECT_EQ(summary.actors.at(0).maxConcurrency, 4);
    EXPECT_EQ(summary.actors.at(0).loopBusy, 0);
    EXPECT_TRUE(summary.actors.at(0).methods.empty());
}

} // namespace
} // namespace playground
