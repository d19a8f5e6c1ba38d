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
