#include "core/base/bytestext.h"

#include <gtest/gtest.h>

namespace playground {
namespace {

TEST(BytesText, readsNumbersWithUnits) {
    EXPECT_EQ(parseBytes("512MB").value(), 512'000'000U);
    EXPECT_EQ(parseBytes("1.5 GiB").value(), 1'610'612'736U);
    EXPECT_EQ(parseBytes("2gb").value(), 2'000'000'000U);
    EXPECT_EQ(parseBytes("1B").value(), 1U);
}

TEST(BytesText, refusesWhatIsNoSize) {
    for (const char* text : {"", "512", "MB", "0MB", "-1GB", "nanGB", "infGB", "1 XB", "1e30TB", "1GB1GB"}) {
        ASSERT_FALSE(parseBytes(text).ok()) << text;
        EXPECT_NE(parseBytes(text).error().text.find("such as 512MB"), std::string::npos);
    }
}

} // namespace
} // namespace playground
