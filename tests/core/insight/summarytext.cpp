#include "core/insight/summarytext.h"

#include "core/insight/callname.h"
#include "core/insight/texttable.h"
#include "tests/support/tracetext.h"

#include <gtest/gtest.h>

namespace playground {
namespace {

using namespace std::chrono_literals;

TEST(SummaryText, alignsTheNumbersOfEachActor) {
    const TraceText trace("web async 2\n0 QQRAAR\n1 RR!\npool threaded 10\n0 RRRRRRRRRRRR\n");
    EXPECT_EQ(
        toText(summarize(trace.store), {.scenario = "demo", .engine = "virtual"}),
        "demo: completed on the virtual engine in 12 ms\n"
        "3 calls: 2 finished, 1 failed, 0 cancelled, 0 unfinished; at most 2 in flight\n"
        "\n"
        "actor      kind  limit  threads  busy  queued  calls  ended badly  in flight  wait p50   p99  run p50    p99  "
        "await p50   p99\n"
        "web       async      2        1   33%       1      2            1          1      0 ns  2 ms     2 ms   2 ms  "
        "     0 ns  2 ms\n"
        "pool   threaded     10        1  100%       0      1            0          1      0 ns  0 ns    12 ms  12 ms  "
        "     0 ns  0 ns\n");
}

TEST(SummaryText, tellsNotes) {
    const TraceText trace("a threaded 1\n0 RR\n");
    const std::string text =
        toText(summarize(trace.store),
               {.engine = "virtual",
                .markers = {{.range = {at(1), at(2)}, .call = CallId{1}, .name = "slow\nhere", .text = "Why?"},
                            {.range = {at(2), at(2)}, .name = "end"}}});
    EXPECT_NE(text.find("Note at 1 ms for 1 ms: slow\\nhere (of call #1): Why?\nNote at 2 ms: end\n"),
              std::string::npos)
        << text;
}

TEST(SummaryText, tellsTheCriticalPath) {
    const TraceText trace("a threaded 2\n0 RRRR\n1 ..QQRB\n");
    Summary summary = summarize(trace.store);
    summary.criticalPath = summaryOf(trace.store, criticalPathOf(trace.store, wholeRun(trace.store, at(6))));
    const std::string text = toText(summary, {.engine = "virtual"});
    EXPECT_TRUE(
        text.ends_with("\nCritical path: 6 ms in 3 steps; by state: running 5 ms, blocked 1 ms; by actor: a 6 ms\n"
                       "     0 ns  +4 ms     a.work #1 running\n"
                       "     4 ms  +1 ms     a.work #2 running: a.work #1 freed a slot\n"
                       "     5 ms  +1 ms     a.work #2 blocked\n"))
        << text;
}

TEST(SummaryText, tellsTheLongestStepsOfALongPath) {
    PathSummary path;
    for (int step = 1; step <= 20; ++step)
        path.steps.push_back({.range = {at(step), at(2 * step)}, .call = CallId{1}, .actor = "a", .method = "m"});
    const std::string text = toText({.criticalPath = path}, {});
    EXPECT_NE(text.find("+9 ms"), std::string::npos);
    EXPECT_EQ(text.find("+8 ms"), std::string::npos);
    EXPECT_TRUE(text.ends_with("  ... and 8 shorter ones between them\n")) << text;
}

TEST(SummaryText, tellsWhatWentWrong) {
    const RunFacts facts{.engine = "real",
                         .outcome = RunOutcome::Deadlock,
                         .error = "stopped",
                         .deadlock = {"ask.self #1", "ask.self #2"},
                         .warnings = {{.text = "The loop was blocked."}}};
    const std::string text = toText({.lostEvents = 1234}, facts);
    EXPECT_NE(text.find("deadlock on the real engine"), std::string::npos);
    EXPECT_NE(text.find("Error: stopped\n"), std::string::npos);
    EXPECT_NE(text.find("Deadlock: ask.self #1 -> ask.self #2 -> ask.self #1\n"), std::string::npos);
    EXPECT_NE(text.find("Warning: The loop was blocked.\n"), std::string::npos);
    EXPECT_NE(text.find("Warning: 1,234 events were lost"), std::string::npos);
}

TEST(SummaryText, tellsWhichSpansWereDropped) {
    const TraceEdge edge{.time = at(1500), .droppedSpans = 65'536, .reason = "the disk is full"};
    EXPECT_NE(toText({.edge = edge}, {}).find("Warning: Before 1.5 s, 65,536 spans were dropped: the disk is full\n"),
              std::string::npos)
        << toText({.edge = edge}, {});
    EXPECT_EQ(toText({}, {}).find("dropped"), std::string::npos);
}

TEST(SummaryText, tellsWhichCausesOfWaitsWereDropped) {
    const TraceEdge edge{.causesTime = at(1200), .droppedCauses = 8'192, .reason = "the disk is full"};
    EXPECT_NE(toText({.edge = edge}, {})
                  .find("Warning: Before 1.2 s, 8,192 causes of waits were dropped: the disk is full\n"),
              std::string::npos)
        << toText({.edge = edge}, {});
    EXPECT_EQ(toText({.edge = edge}, {}).find("spans"), std::string::npos);
}

TEST(SummaryText, letsNoControlCharacterThrough) {
    const RunFacts facts{.engine = "real", .outcome = RunOutcome::Failed, .error = "a\x1b[2J \"b\"\nc\u009bd"};
    EXPECT_NE(toText({}, facts).find("Error: a\\x1b[2J \"b\"\\nc\\x9bd\n"), std::string::npos) << toText({}, facts);
}

TEST(TextTable, countsCharactersAndNotBytes) {
    EXPECT_EQ(lengthOf("héé"), 3U);
    EXPECT_EQ(padded("é", 3, Align::Right), "  é");
    EXPECT_EQ(shortened("ééééééé", 6), "ééé...");
    EXPECT_EQ(shortened("a\nb\x1b", 9), "a b ");
    EXPECT_EQ(shortened("abcdef", 2), "..");
}

TEST(CallName, roundsDurationsToThreeDigits) {
    EXPECT_EQ(roughly(0ms), "0 ns");
    EXPECT_EQ(roughly(Duration(1'234'567'890)), "1.23 s");
    EXPECT_EQ(roughly(Duration(999'999)), "1 ms");
    EXPECT_EQ(roughly(999ms), "999 ms");
}

} // namespace
} // namespace playground
