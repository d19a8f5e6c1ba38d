#include "ui/panels/outline.h"

#include "tests/support/tracetext.h"

#include <gtest/gtest.h>

namespace playground::ui {
namespace {

TEST(Outline, tellsWhatTheWholeSummaryTells) {
    const TraceText trace("web async 2\n"
                          "0 RRAAAAR.RR\n"
                          "1 ..RR!...Rx\n"
                          "pool threaded 2\n"
                          "0 RRRR|RRRR\n"
                          "1 QQRR\n");
    const Summary outline = outlineOf(trace.store);
    const Summary whole = summarize(trace.store);
    ASSERT_EQ(outline.actors.size(), whole.actors.size());
    EXPECT_EQ(outline.makespan, whole.makespan);
    EXPECT_EQ(outline.calls.submitted, whole.calls.submitted);
    EXPECT_EQ(outline.calls.failed, whole.calls.failed);
    EXPECT_EQ(outline.calls.unfinished, whole.calls.unfinished);
    for (std::size_t index = 0; index < whole.actors.size(); ++index) {
        EXPECT_EQ(outline.actors[index].name, whole.actors[index].name);
        EXPECT_EQ(outline.actors[index].threads, whole.actors[index].threads);
        EXPECT_EQ(outline.actors[index].peakInFlight, whole.actors[index].peakInFlight);
        EXPECT_EQ(outline.actors[index].calls.finished, whole.actors[index].calls.finished);
        EXPECT_NEAR(outline.actors[index].loopBusy, whole.actors[index].loopBusy, 1e-3);
    }
}

TEST(Outline, anEmptyRunIsAllZero) {
    const TraceText nothing;
    EXPECT_EQ(outlineOf(nothing.store).makespan, Duration::zero());
    EXPECT_TRUE(outlineOf(nothing.store).actors.empty());
}

} // namespace
} // namespace playground::ui
