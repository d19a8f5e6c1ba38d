#include "core/base/textposition.h"

#include <gtest/gtest.h>

namespace playground {

TEST(TextPosition, countsFromOne) {
    EXPECT_EQ(textPosition("f", "abc", 0), "f:1:1");
    EXPECT_EQ(textPosition("f", "abc", 2), "f:1:3");
    EXPECT_EQ(textPosition("f", "", 0), "f:1:1");
}

TEST(TextPosition, startsALineBehindEachLineFeed) {
    EXPECT_EQ(textPosition("f", "a\nbc\nd", 1), "f:1:2");
    EXPECT_EQ(textPosition("f", "a\nbc\nd", 2), "f:2:1");
    EXPECT_EQ(textPosition("f", "a\r\nbc", 4), "f:2:2");
}

TEST(TextPosition, countsCharactersNotBytes) {
    const std::string text = "\u00e9\u6f22\U0001f600x";
    EXPECT_EQ(textPosition("f", text, text.size() - 1), "f:1:4");
}

TEST(TextPosition, endsWithTheText) { EXPECT_EQ(textPosition("f", "ab", 100), "f:1:3"); }

} // namespace playground
