#include "core/insight/littleslaw.h"

#include "tests/support/tracetext.h"

#include <gtest/gtest.h>

namespace playground {
namespace {

LittlesLaw lawOf(const TraceText& text, TimeRange range) {
    RangeTally tally(text.store, range, at(100));
    while (!tally.advance(1000)) {
    }
    return littlesLawOf(tally.summary());
}

} // namespace

TEST(LittlesLaw, holdsWhereCallsBeginAndEndWithinTheRange) {
    const LittlesLaw law = lawOf(TraceText("web async 2\n0 RRRRRRRRRR\n1 RRAARRAARR\n"), {at(0), at(10)});
    EXPECT_DOUBLE_EQ(law.inFlight, 2);
    EXPECT_DOUBLE_EQ(law.throughput, 200);
    EXPECT_EQ(law.time, std::chrono::milliseconds(10));
    EXPECT_DOUBLE_EQ(law.product(), 2);
    EXPECT_DOUBLE_EQ(law.deviation(), 0);
}

TEST(LittlesLaw, showsWhenTheRangeCutsCallsOff) {
    const LittlesLaw law = lawOf(TraceText("web async 1\n0 RRRRRRRRRR\n"), {at(0), at(5)});
    EXPECT_DOUBLE_EQ(law.inFlight, 1);
    EXPECT_DOUBLE_EQ(law.deviation(), -1) << "none has ended";
}

TEST(LittlesLaw, saysNothingOfNothing) {
    EXPECT_DOUBLE_EQ(littlesLawOf({}).inFlight, 0);
    EXPECT_DOUBLE_EQ(littlesLawOf({}).deviation(), 0);
}

} // namespace playground
