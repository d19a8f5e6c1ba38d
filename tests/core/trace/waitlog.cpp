#include "core/trace/waitlog.h"

#include "tests/support/tracetext.h"

#include <gtest/gtest.h>

using namespace playground;

TEST(WaitLog, goesBackFromWaitToWait) {
    WaitLog log;
    for (const int from : {10, 20, 30, 40})
        for (const CallId call : {CallId(1), CallId(2)})
            log.note(call, {.from = at(from + static_cast<int>(toNumber(call)))});
    std::uint32_t place = CallIndex::none;
    EXPECT_EQ(log.goBack(CallId(1), at(50), place)->from, at(41));
    EXPECT_EQ(log.goBack(CallId(1), at(40), place)->from, at(31));
    EXPECT_EQ(log.goBack(CallId(1), at(40), place)->from, at(31)) << "asked twice";
    EXPECT_EQ(log.goBack(CallId(1), at(11), place)->from, at(11));
    EXPECT_EQ(log.goBack(CallId(1), at(10), place), nullptr);
    EXPECT_EQ(log.at(CallId(2), at(35))->from, at(32));
    EXPECT_EQ(log.at(CallId(3), at(35)), nullptr);
}

TEST(WaitLog, knowsOfWhichCallsTheOldestWaitsWereDropped) {
    WaitLog log;
    log.note(CallId(3), {.from = at(0)});
    for (int from = 1; from <= 8193; ++from)
        log.note(CallId(from % 2 + 1), {.from = at(from)});
    log.note(CallId(4), {.from = at(9000)});
    log.blocks().dropOldest();
    EXPECT_EQ(log.of(CallId(1)).size(), 1U);
    EXPECT_EQ(log.of(CallId(1)).front().from, at(8192));
    EXPECT_EQ(log.at(CallId(1), at(8192))->from, at(8192));
    EXPECT_EQ(log.at(CallId(1), at(8191)), nullptr);
    EXPECT_EQ(log.lostUntil(CallId(1)), at(8191));
    EXPECT_TRUE(log.of(CallId(3)).empty());
    EXPECT_EQ(log.lastOf(CallId(3)), nullptr);
    EXPECT_TRUE(log.isNoted(CallId(3)));
    EXPECT_EQ(log.lostUntil(CallId(3)), at(8191));
    EXPECT_EQ(log.of(CallId(4)).size(), 1U);
    EXPECT_EQ(log.lostUntil(CallId(4)), TimePoint::min());
    EXPECT_FALSE(log.isNoted(CallId(5)));
    EXPECT_EQ(log.lostUntil(CallId(5)), TimePoint::min());
}

TEST(WaitLog, tellsAllOfOneTimeOrNothing) {
    WaitLog log;
    for (int other = 1; other < 8192; ++other)
        log.note(CallId(2), {.from = at(1)});
    log.note(CallId(1), {.from = at(2), .awaited = {WaitKind::Call, CallId(7)}}); // The last of its block.
    log.note(CallId(1), {.from = at(2), .awaited = {WaitKind::Call, CallId(8)}});
    EXPECT_EQ(log.of(CallId(1)).size(), 2U);
    log.blocks().dropOldest();
    EXPECT_TRUE(log.of(CallId(1)).empty());
    EXPECT_EQ(log.at(CallId(1), at(2))->awaited.call, CallId(8)) << "the last that was told";
}
