#include "core/experiment/measures.h"

#include "core/experiment/wholerun.h"
#include "core/scenario/reader.h"
#include "tests/support/tracetext.h"

#include <gtest/gtest.h>

using namespace playground;
using namespace std::chrono_literals;

namespace {

MeasuredRun measured(const char* picture) {
    const TraceText trace(picture);
    return measure(trace.store, trace.store.lastEvent());
}

} // namespace

TEST(Measures, areOfTheRunItsActorsAndTheirMethods) {
    const MeasuredRun run = measured("web async 2\n0 QRRAA\n1 .RR!\npool threaded 1\n0 RRRRRRRRRR");
    struct Row {
        const char* what;
        const Measures& measures;
        std::uint64_t calls;
        std::uint64_t failed;
        std::int64_t peak;
        Duration lastEnd;
        Duration waitP99;
        Duration runP50;
        Duration totalP99;
    };
    ASSERT_EQ(run.actors.size(), 2U);
    ASSERT_EQ(run.actors[0].methods.size(), 1U);
    const std::array rows{
        Row{"all", run.all, 3, 1, 3, 10ms, 1ms, 2ms, 10ms},
        Row{"web", run.actors[0].measures, 2, 1, 2, 5ms, 1ms, 2ms, 5ms},
        Row{"web.work", run.actors[0].methods[0].measures, 2, 1, 2, 5ms, 1ms, 2ms, 5ms},
        Row{"pool", run.actors[1].measures, 1, 0, 1, 10ms, 0ms, 10ms, 10ms},
    };
    for (const Row& row : rows) {
        EXPECT_EQ(row.measures.calls.submitted, row.calls) << row.what;
        EXPECT_EQ(row.measures.calls.failed, row.failed) << row.what;
        EXPECT_EQ(row.measures.peakInFlight, row.peak) << row.what;
        EXPECT_EQ(row.measures.lastEnd, row.lastEnd) << row.what;
        EXPECT_EQ(row.measures.wait.p99, row.waitP99) << row.what;
        EXPECT_EQ(row.measures.run.p50, row.runP50) << row.what;
        EXPECT_EQ(row.measures.total.p99, row.totalP99) << row.what;
    }
    EXPECT_DOUBLE_EQ(*run.actors[0].measures.busy, 0.4);
    EXPECT_DOUBLE_EQ(*run.actors[1].measures.busy, 1.0);
    EXPECT_DOUBLE_EQ(*run.all.busy, 0.7);
    EXPECT_EQ(run.actors[0].methods[0].measures.busy, std::nullopt);
}

TEST(Measures, ofNothingAreZero) {
    const MeasuredRun run = measured("");
    EXPECT_EQ(run.all.calls.submitted, 0U);
    EXPECT_EQ(run.all.lastEnd, 0ns);
    EXPECT_TRUE(run.actors.empty());
}

TEST(Measures, areGivenUpWhenNobodyWantsThem) {
    const TraceText trace("web async 1\n0 RR");
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(measure(trace.store, at(2), stop.get_token()).all.calls.submitted, 0U);
}
