// Small files of the shapes that Ray writes, made by hand.
#include "core/base/files.h"
#include "core/io/tracefiles.h"
#include "tests/core/io/readback.h"
#include "tests/support/tracetext.h"

namespace playground {
namespace {

ReadRun timeline(const std::string& name) {
    auto run = loadTrace(PLAYGROUND_SOURCE_DIR "/tests/data/ray-timelines/" + name + ".json");
    EXPECT_TRUE(run.ok()) << run.error().text;
    return std::move(run).value();
}

/// The span of a whole call in a list, as Ray has it.
std::string call(const std::string& task, double start, double length) {
    return R"({"cat": "task::A.m", "name": "m", "pid": "n", "tid": "worker:1", "ts": )" + std::to_string(start) +
           R"(, "dur": )" + std::to_string(length) + R"(, "ph": "X", "args": {"name": "m", "task_id": ")" + task +
           R"("}})";
}

TEST(RayTimeline, findsActorsByTheIdsInTheirTasks) {
    const std::vector<std::string> expected{
        "keeper of Shelf threaded created 1000000 limit 1 to 1, 1 slots, 1 threads, at most 1 in flight, 2 finished, 1 "
        "failed, 0 cancelled",
        "Fetcher 6d6d6d6d of Fetcher threaded created 1200000 limit 2 to 2, 2 slots, 1 threads, at most 2 in flight, 4 "
        "finished, 0 failed, 0 cancelled",
        "tasks of tasks threaded created 1500000 limit 2 to 2, 2 slots, 2 threads, at most 2 in flight, 2 finished, 0 "
        "failed, 0 cancelled",
        "Fetcher 7c7c7c7c of Fetcher threaded created 6000000 limit 1 to 1, 1 slots, 1 threads, at most 1 in flight, 1 "
        "finished, 0 failed, 0 cancelled"};
    EXPECT_EQ(actorsOf(*timeline("cli").store), expected);
}

TEST(RayTimeline, readsBothFormsAlike) {
    const ReadRun cli = timeline("cli");
    const ReadRun dashboard = timeline("dashboard");
    EXPECT_EQ(cli.format, "Ray");
    EXPECT_EQ(dashboard.format, "Ray");
    ASSERT_EQ(dashboard.store->callCount(), cli.store->callCount());
    // There the driver is missing, who began first.
    const Duration later = cli.store->callAt(0).submitted - dashboard.store->callAt(0).submitted;
    for (std::size_t index = 0; index < cli.store->callCount(); ++index) {
        const CallRecord& one = cli.store->callAt(index);
        const CallRecord& other = dashboard.store->callAt(index);
        EXPECT_EQ(one.started - later, other.started);
        EXPECT_EQ(one.ended - one.started, other.ended - other.started);
        EXPECT_EQ(one.slot, other.slot);
        EXPECT_EQ(one.state, other.state);
        EXPECT_EQ(cli.store->actor(one.actor)->info, dashboard.store->actor(other.actor)->info);
        EXPECT_EQ(cli.dictionary->threadName(one.thread), dashboard.dictionary->threadName(other.thread));
    }
}

TEST(RayTimeline, tellsWhatAFileDoesNotSay) {
    EXPECT_TRUE(warns(timeline("cli"), "submitted when they started"));
    EXPECT_FALSE(warns(timeline("cli"), "driver"));
    EXPECT_TRUE(warns(timeline("dashboard"), "not tell what the driver did"));
    EXPECT_TRUE(warns(timeline("cli"), "Left out: parts of calls (30), ray.put (1), submit_task (1)."));
}

TEST(RayTimeline, knowsACallThatFailedByItsPart) {
    const ReadRun run = timeline("cli");
    const auto lines = callsOf(*run.store);
    const auto failed =
        std::ranges::find_if(lines, [](const std::string& line) { return line.starts_with("keeper.fail"); });
    ASSERT_NE(failed, lines.end());
    EXPECT_TRUE(failed->ends_with("ValueError: no room")) << *failed;
}

TEST(RayTimeline, showsAGetWithinACallAsBlocked) {
    const ReadRun run = timeline("cli");
    const auto lines = callsOf(*run.store);
    const auto got =
        std::ranges::find_if(lines, [](const std::string& line) { return line.starts_with("keeper.put"); });
    ASSERT_NE(got, lines.end());
    EXPECT_NE(got->find("running@2000000 blocked@2100000 running@2400000 (700000 0 300000 0)"), std::string::npos)
        << *got;
}

TEST(RayTimeline, showsWhenTheDriverWaited) {
    const ReadRun run = timeline("cli");
    const SpanRow& waits = run.store->driverWaits();
    ASSERT_EQ(waits.size(), 2U);
    EXPECT_EQ(waits.at(0, run.end).range, (TimeRange{TimePoint{}, TimePoint(Duration(2'400'000))}));
    EXPECT_EQ(waits.at(1, run.end).range.end, TimePoint(Duration(3'400'000)));
}

TEST(RayTimeline, laysOverlappingCallsOnLanes) {
    const ReadRun run = timeline("cli");
    const ActorTrack& fetcher = run.store->actorAt(1);
    ASSERT_EQ(fetcher.slotRows.size(), 2U);
    EXPECT_EQ(fetcher.slotRows[0].size(), 3U); // Constructor, the first fetch, and the one after it.
    EXPECT_EQ(fetcher.slotRows[1].size(), 1U);
}

TEST(RayTimeline, readsFilesOf2019ByTheirWorkers) {
    const ReadRun run = timeline("of_2019");
    EXPECT_EQ(
        actorsOf(*run.store),
        (std::vector<std::string>{"tasks of tasks threaded created 0 limit 1 to 1, 1 slots, 1 threads, at most 1 in "
                                  "flight, 2 finished, 0 failed, 0 cancelled"}));
    EXPECT_TRUE(callsOf(*run.store)[1].starts_with("tasks.mine.simulate #2 of #0: finished submitted 1100000"));
}

TEST(RayTimeline, takesAFileOfExactlyTenThousandCallsForACappedOne) {
    const auto fileOf = [](int calls) {
        QByteArray bytes = "[";
        for (int number = 0; number < calls; ++number)
            bytes +=
                (number == 0 ? "" : ",") + QByteArray::fromStdString(call(std::to_string(number), 10.0 * number, 5));
        return bytes + "]";
    };
    EXPECT_FALSE(warns(runOf(fileOf(9'999)), "capped"));
    EXPECT_TRUE(warns(runOf(fileOf(10'000)), "exactly 10,000 calls"));
}

TEST(RayTimeline, readsTimesInQuotesAndWrappedLists) {
    const ReadRun run = runOf(R"({"traceEvents": [{"cat": "task::f", "name": "f", "pid": 0, "tid": 1, "ts":
        "1700000000000000.25", "dur": "12.5", "ph": "X", "args": {"task_id": "1", "actor_id": null}}]})");
    ASSERT_EQ(run.store->callCount(), 1U);
    EXPECT_EQ(run.format, "Ray");
    EXPECT_EQ(run.end, TimePoint(Duration(12'500)));
}

TEST(RayTimeline, ofNothingIsARunWithoutCalls) {
    const ReadRun run = runOf("[]");
    EXPECT_EQ(run.store->callCount(), 0U);
    EXPECT_TRUE(warns(run, "no events"));
}

} // namespace
} // namespace playground
