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
        "demo: completed on the virtual engine in 12ms\n"
        "3 calls: 2 finished, 1 failed, 0 cancelled, 0 unfinished; at most 2 in flight\n"
        "\n"
        "actor      kind  limit  threads  busy  queued  calls  ended badly  in flight  wait p50  p99  run p50   p99  "
        "await p50  p99\n"
        "web       async      2        1   33%       1      2            1          1       0ns  2ms      2ms   2ms  "
        "      0ns  2ms\n"
        "pool   threaded     10        1  100%       0      1            0          1       0ns  0ns     12ms  12ms  "
        "      0ns  0ns\n");
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
    EXPECT_EQ(roughly(0ms), "0ns");
    EXPECT_EQ(roughly(Duration(1'234'567'890)), "1.23s");
    EXPECT_EQ(roughly(Duration(999'999)), "1ms");
    EXPECT_EQ(roughly(999ms), "999ms");
}

} // namespace
} // namespace playground
