// Chrome trace events of programs that know neither calls nor slots.
#include "tests/core/io/readback.h"
#include "tests/support/tracetext.h"

namespace playground {
namespace {

/// Each is: phase, process, thread, name, start and length in milliseconds.
struct Line {
    const char* phase;
    int process;
    int thread;
    const char* name;
    int start;
    int length = -1;
};

QByteArray fileOf(const std::vector<Line>& lines) {
    QByteArray bytes = "[\n";
    for (const Line& line : lines) {
        bytes += R"({"ph":")" + QByteArray(line.phase) + R"(","pid":)" + QByteArray::number(line.process) +
                 R"(,"tid":)" + QByteArray::number(line.thread) + R"(,"name":")" + line.name + R"(","ts":)" +
                 QByteArray::number(line.start * 1000);
        if (line.length >= 0)
            bytes += R"(,"dur":)" + QByteArray::number(line.length * 1000);
        bytes += "},\n";
    }
    return bytes; // As a program leaves it that crashed: with a comma and without a bracket.
}

TEST(GenericTrace, showsThreadsOfAProcessAsLanes) {
    const ReadRun run = runOf(fileOf({{"X", 7, 1, "a", 100, 3}, {"X", 7, 2, "b", 101, 4}, {"X", 7, 1, "c", 104, 2}}));
    EXPECT_EQ(pictureOf(*run.store, run.end), "process 7 threaded 2\n"
                                              "0 RRR.RR\n"
                                              "1 .RRRR\n");
}

TEST(GenericTrace, namesTracksAsTheFileDoes) {
    const ReadRun run = runOf(R"([{"ph": "X", "pid": 7, "tid": 1, "name": "a", "ts": 0, "dur": 1},
        {"ph": "M", "pid": 7, "name": "process_name", "args": {"name": "browser"}},
        {"ph": "M", "pid": 7, "tid": 1, "name": "thread_name", "args": {"name": "main"}},
        {"ph": "X", "pid": 8, "tid": 5, "name": "", "cat": "gc", "ts": 0, "dur": 1}])");
    ASSERT_EQ(run.store->actorCount(), 2U);
    EXPECT_EQ(run.store->actorAt(0).info.name, "browser");
    EXPECT_EQ(run.store->actorAt(0).threads[0].name, "main");
    EXPECT_EQ(run.store->actorAt(1).info.name, "process 8");
    EXPECT_EQ(run.store->actorAt(1).threads[0].name, "thread 5");
    EXPECT_EQ(run.dictionary->methodName(run.store->callAt(1).method), "gc");
    EXPECT_EQ(run.format, "Chrome trace events");
    EXPECT_TRUE(warns(run, "each span is shown as a call"));
}

TEST(GenericTrace, takesASpanWithinAnotherForItsCall) {
    const ReadRun run =
        runOf(fileOf({{"X", 1, 1, "inner", 1, 2}, {"X", 1, 1, "outer", 0, 5}, {"X", 1, 1, "next", 5, 1}}));
    EXPECT_EQ(
        callsOf(*run.store),
        (std::vector<std::string>{
            "process 1.outer #1 of #0: finished submitted 0 queued - started 0 ended 5000000 slot 0 on thread 1: "
            "running@0 (5000000 0 0 0) ",
            "process 1.inner #2 of #1: finished submitted 1000000 queued - started 1000000 ended 3000000 slot 1 on "
            "thread 1: running@1000000 (2000000 0 0 0) ",
            "process 1.next #3 of #0: finished submitted 5000000 queued - started 5000000 ended 6000000 slot 0 on "
            "thread 1: running@5000000 (1000000 0 0 0) "}));
}

TEST(GenericTrace, matchesBeginningsAndEndsInTheOrderOfTime) {
    const ReadRun run = runOf(fileOf({{"E", 1, 1, "", 9},
                                      {"B", 1, 1, "outer", 0},
                                      {"B", 1, 2, "other", 2},
                                      {"E", 1, 1, "", 3},
                                      {"B", 1, 1, "inner", 1},
                                      {"E", 1, 2, "", 4},
                                      {"E", 1, 2, "", 5}}));
    ASSERT_EQ(run.store->callCount(), 3U);
    const auto rangeOf = [&run](std::size_t index) {
        const CallRecord& call = run.store->callAt(index);
        return TimeRange{call.started, call.ended};
    };
    EXPECT_EQ(rangeOf(0), (TimeRange{at(0), at(9)}));
    EXPECT_EQ(rangeOf(1), (TimeRange{at(1), at(3)}));
    EXPECT_EQ(rangeOf(2), (TimeRange{at(2), at(4)}));
    EXPECT_EQ(run.store->callAt(1).parent, CallId{1});
    EXPECT_TRUE(warns(run, "ends without a beginning (1)"));
}

TEST(GenericTrace, leavesABeginningWithoutAnEndOpen) {
    const ReadRun run = runOf(fileOf({{"B", 1, 1, "open", 5}, {"X", 1, 2, "x", 5, 8}}));
    EXPECT_EQ(run.store->unended(), 1U);
    EXPECT_EQ(run.end, at(8));
}

TEST(GenericTrace, countsWhatItLeavesOut) {
    const ReadRun run = runOf(fileOf({{"X", 1, 1, "a", 0, 1},
                                      {"C", 1, 1, "a", 0},
                                      {"C", 1, 1, "a", 0},
                                      {"i", 1, 1, "a", 0},
                                      {"b", 1, 1, "a", 0},
                                      {"s", 1, 1, "a", 0},
                                      {"X", 1, 1, "no length", 0},
                                      {"?", 1, 1, "a", 0}}));
    EXPECT_EQ(run.store->callCount(), 1U);
    EXPECT_TRUE(warns(run, "counters (2), arrows (1), events of other kinds (1), instants (1), parts of asynchronous "
                           "spans (1), spans without a possible time or length (1)."));
}

TEST(GenericTrace, givesEveryLaneOneCallAtATime) {
    const ReadRun run = runOf(fileOf({{"X", 1, 1, "a", 0, 10},
                                      {"X", 1, 1, "b", 4, 10},
                                      {"X", 1, 1, "c", 8, 1},
                                      {"X", 1, 1, "d", 10, 0},
                                      {"X", 1, 1, "e", 10, 0},
                                      {"X", 1, 1, "f", 10, 2}}));
    EXPECT_EQ(run.store->contradictions(), 0U);
    EXPECT_EQ(run.store->actorAt(0).slotRows.size(), 3U);
    EXPECT_EQ(run.store->actorAt(0).limit.last(), 3);
}

} // namespace
} // namespace playground
