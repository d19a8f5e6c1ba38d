#include "core/insight/terminalchart.h"

#include "core/insight/texttable.h"
#include "tests/support/tracetext.h"

#include <gtest/gtest.h>

#include <sstream>

namespace playground {
namespace {

std::vector<std::string> linesOf(const std::string& text) {
    std::istringstream stream(text);
    std::vector<std::string> lines;
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

TEST(TerminalChart, drawsSlotsAndTheLoop) {
    const TraceText trace(
        "web async 2\n0 RRRRRRRRRRAAAAAAAAAAAAAAAAAAAAAAAAA\n1 ..........RRRRRRRRRRBBBBBBBBBBBBBBB\n");
    EXPECT_EQ(terminalChart(trace.store, at(35), 44, ChartCharset::Ascii),
              "web (async, max_concurrency 2)\n"
              "    loop RRRRRRRRRRRRRRRRRRRRBBBBBBBBBBBBBBB\n"
              "       0 RRRRRRRRRRaaaaaaaaaaaaaaaaaaaaaaaaa\n"
              "       1           RRRRRRRRRRBBBBBBBBBBBBBBB\n"
              "         |0        |10ms     |20ms     |30ms\n"
              "R running  a awaiting  B blocked  . queued\n");
}

TEST(TerminalChart, drawsQueuedCallsBeforeTheyStart) {
    const TraceText trace("pool threaded 1\n0 QQQQQQQQQQRRRRRRRRRR...............\n");
    const auto lines = linesOf(terminalChart(trace.store, at(35), 44, ChartCharset::Unicode));
    EXPECT_EQ(lines.at(1), "       0 ··········██████████");
}

TEST(TerminalChart, keepsEveryLineWithinItsColumns) {
    std::string picture = "a-very-long-name-of-an-actor-that-goes-on-and-on-and-on async 100000\n";
    for (int slot = 0; slot < 30; ++slot)
        picture += std::to_string(slot) + " RRRRRRR\n";
    const TraceText trace(picture);
    for (const int columns : {0, 40, 81, 200})
        for (const std::string& line : linesOf(terminalChart(trace.store, at(7), columns, ChartCharset::Unicode)))
            EXPECT_LE(lengthOf(line), static_cast<std::size_t>(std::max(columns, 44))) << line;
}

TEST(TerminalChart, foldsWhatIsBeyondTwentySlots) {
    std::string picture = "web async 50\n";
    for (int slot = 0; slot < 50; ++slot)
        picture += std::to_string(slot) + (slot % 2 == 0 ? " RRRR\n" : " RR\n");
    const TraceText trace(picture);
    const auto lines = linesOf(terminalChart(trace.store, at(4), 45, ChartCharset::Ascii));
    ASSERT_EQ(lines.size(), 1U + 1 + 20 + 1 + 1 + 2);
    EXPECT_EQ(lines[22], "     +30 888888888888888888444444444444444444");
}

TEST(TerminalChart, hasARulerEvenWhenNothingHappened) {
    const TraceText trace("idle threaded 1\n");
    EXPECT_EQ(linesOf(terminalChart(trace.store, TimePoint{}, 60, ChartCharset::Ascii)).size(), 3U);
}

} // namespace
} // namespace playground
