#include "core/base/words.h"

#include <gtest/gtest.h>

namespace playground {

TEST(NearestWord, findsWhatWasMistyped) {
    const std::vector<std::string> words{"class", "max_concurrency", "blocking_get"};
    EXPECT_EQ(nearestWord("max_concurency", words), "max_concurrency");
    EXPECT_EQ(nearestWord("calss", words), "class");
    EXPECT_EQ(nearestWord("Class", words), "class");
    EXPECT_EQ(nearestWord("blocking-get", words), "blocking_get");
}

TEST(NearestWord, isSilentWhenNothingIsNear) {
    EXPECT_EQ(nearestWord("colour", {"class", "max_concurrency"}), "");
    EXPECT_EQ(nearestWord("x", {"w"}), "");
    EXPECT_EQ(nearestWord("", {"a"}), "");
    EXPECT_EQ(nearestWord("anything", {}), "");
}

TEST(NearestWord, takesTheFirstOfTwoThatAreEquallyNear) { EXPECT_EQ(nearestWord("wark", {"work", "ward"}), "work"); }

TEST(NearestWord, doesNotCompareHugeWords) {
    EXPECT_EQ(nearestWord(std::string(100'000, 'a'), {std::string(99'999, 'a')}), "");
}

TEST(Expectation, listsTheWordsAndTheNearest) {
    EXPECT_EQ(expectation("gte", {"get", "wait"}), "; expected one of get, wait; did you mean \"get\"?");
    EXPECT_EQ(expectation("gte", {"get"}), "; expected get; did you mean \"get\"?");
    EXPECT_EQ(expectation("other", {"get"}), "; expected get");
    EXPECT_EQ(expectation("other", {}), "");
}

TEST(Expectation, saysHowManyItDoesNotList) {
    const std::vector<std::string> many(30, "name");
    EXPECT_TRUE(expectation("unlike", many).ends_with("name and 6 more"));
}

TEST(InQuotes, staysOnOneLine) { EXPECT_EQ(inQuotes("a\nb\tc\x01\"\\"), "\"a\\nb\\tc\\x01\\\"\\\\\""); }

TEST(OnOneLine, escapesControlCharactersAndNothingElse) {
    EXPECT_EQ(onOneLine("a\nb\tc\x1b[31m\x7f \"\\ \u00e9"), "a\\nb\\tc\\x1b[31m\\x7f \"\\ \u00e9");
    EXPECT_EQ(onOneLine("\u009b2J\u0085"), "\\x9b2J\\x85") << "control characters of one byte in other charsets";
    EXPECT_EQ(onOneLine(std::string(500, 'a')).size(), 500U);
}

TEST(InQuotes, cutsBetweenCharacters) {
    const std::string cut = inQuotes(std::string(59, 'a') + "\u00e9\u00e9");
    EXPECT_EQ(cut, "\"" + std::string(59, 'a') + "...\"");
    EXPECT_EQ(inQuotes(std::string(60, 'a')), "\"" + std::string(60, 'a') + "\"");
}

TEST(Grouped, putsACommaBetweenThousands) {
    EXPECT_EQ(grouped(0), "0");
    EXPECT_EQ(grouped(999), "999");
    EXPECT_EQ(grouped(1000), "1,000");
    EXPECT_EQ(grouped(10'000'000), "10,000,000");
    EXPECT_EQ(grouped(-100), "-100");
    EXPECT_EQ(grouped(-1000), "-1,000");
}

} // namespace playground
