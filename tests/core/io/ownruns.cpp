// What writeChromeJson() writes comes back as the run that it was.
#include "core/experiment/wholerun.h"
#include "core/insight/pathsummary.h"
#include "core/scenario/reader.h"
#include "tests/core/io/readback.h"
#include "tests/support/tracetext.h"

#include <QDir>

namespace playground {
namespace {

/// What the run had to wait for, and why.
std::vector<std::string> pathOf(const TraceStore& store, TimePoint end) {
    std::vector<std::string> lines;
    for (const PathSummary::Step& step : summaryOf(store, criticalPathOf(store, wholeRun(store, end))).steps)
        lines.push_back(std::to_string(step.range.start.time_since_epoch().count()) + " " + step.state + " " +
                        step.actor + "." + step.method + " #" + std::to_string(toNumber(step.call)) + ": " +
                        step.cause);
    return lines;
}

class OwnRuns : public ::testing::TestWithParam<std::string> {};

TEST_P(OwnRuns, comeBackAsTheyWere) {
    const auto scenario = loadScenario(PLAYGROUND_SOURCE_DIR "/resources/scenarios/" + GetParam() + ".actorplay");
    ASSERT_TRUE(scenario.ok());
    const auto whole = runVirtually(*scenario);
    ASSERT_TRUE(whole.ok());
    const TraceStore& store = *whole->store;
    const ReadRun read = runOf(writtenOut(store, whole->end));
    EXPECT_EQ(actorsOf(*read.store), actorsOf(store));
    EXPECT_EQ(callsOf(*read.store), callsOf(store));
    EXPECT_EQ(read.store->driverWaits().size(), store.driverWaits().size());
    EXPECT_EQ(read.store->droppedErrors().size(), store.droppedErrors().size());
    EXPECT_EQ(pathOf(*read.store, read.end), pathOf(store, whole->end));
    EXPECT_EQ(read.end, whole->end);
    EXPECT_EQ(read.warnings, std::vector<std::string>());
}

std::vector<std::string> shippedScenarios() {
    std::vector<std::string> names;
    for (const QString& file :
         QDir(QStringLiteral(PLAYGROUND_SOURCE_DIR "/resources/scenarios")).entryList({QStringLiteral("*.actorplay")}))
        names.push_back(file.chopped(10).toStdString());
    return names;
}

INSTANTIATE_TEST_SUITE_P(Shipped, OwnRuns, ::testing::ValuesIn(shippedScenarios()),
                         [](const auto& test) { return test.param; });

TEST(OwnRun, tellsItsOrigin) {
    const TraceText trace("web async 1\n0 RR\n");
    const ReadRun read = runOf(writtenOut(trace.store, at(2)));
    EXPECT_EQ(read.format, "Actor Playground");
    EXPECT_EQ(read.origin, (TraceOrigin{.scenario = "test", .engine = "virtual", .seed = 7}));
}

TEST(OwnRun, keepsCallsThatHaveNotEnded) {
    TraceText trace;
    auto events = eventsOf("web async 1\n0 QQRRA\npool threaded 1\n0 RRRRR\n", trace.dictionary);
    std::erase_if(events, [](const Event& event) { return event.kind == EventKind::Finished; });
    const Event waiting{.time = at(3),
                        .call = CallId{9},
                        .actor = ActorId{2},
                        .method = trace.dictionary.method("work"),
                        .kind = EventKind::Submitted};
    events.push_back(waiting);
    trace.store.ingest(events);
    const ReadRun read = runOf(writtenOut(trace.store, at(8)));
    EXPECT_EQ(callsOf(*read.store), callsOf(trace.store));
    EXPECT_EQ(read.store->unended(), 3U);
    EXPECT_EQ(read.end, at(8));
}

TEST(OwnRun, isExactToTheNanosecondAfterFiftyYears) {
    TraceText trace;
    auto events = eventsOf("web async 1\n0 QRAR\n", trace.dictionary);
    for (Event& event : events)
        event.time += Duration(1'700'000'000'000'000'001);
    trace.store.ingest(events);
    const ReadRun read = runOf(writtenOut(trace.store, trace.store.lastEvent()));
    EXPECT_EQ(callsOf(*read.store), callsOf(trace.store));
}

TEST(OwnRun, keepsCountOfLostEvents) {
    TraceText trace("web async 1\n0 RR\n");
    const Event lost{.time = at(2), .argument = 12, .kind = EventKind::Lost};
    trace.store.ingest({&lost, 1});
    EXPECT_EQ(runOf(writtenOut(trace.store, at(2))).store->lostEvents(), 12U);
}

TEST(OwnRun, numbersCallsAnewWhoseNumbersAreFarApart) {
    const TraceText trace("web async 2\n0 RR\n1 .RR\n");
    QByteArray bytes = writtenOut(trace.store, at(3));
    bytes.replace("\"task_id\":\"2\"", "\"task_id\":\"4000000000\"");
    const ReadRun read = runOf(bytes);
    EXPECT_EQ(callsOf(*read.store), callsOf(trace.store));
    EXPECT_TRUE(warns(read, "numbered anew"));
}

TEST(OwnRun, leavesOutASecondCallOfTheSameNumber) {
    const TraceText trace("web async 2\n0 RR\n1 .RR\n");
    QByteArray bytes = writtenOut(trace.store, at(3));
    bytes.replace("\"task_id\":\"2\"", "\"task_id\":\"1\"");
    const ReadRun read = runOf(bytes);
    EXPECT_EQ(read.store->callCount(), 1U);
    EXPECT_TRUE(warns(read, "calls whose number another one has (1)"));
}

} // namespace
} // namespace playground
