#include "core/base/durationtext.h"

#include "core/base/random.h"

#include <gtest/gtest.h>

#include <limits>

namespace playground {

using namespace std::chrono_literals;

namespace {

struct Pair {
    Duration duration;
    std::string text;
};

const Pair pairs[] = {
    {0ns, "0ns"},
    {3ns, "3ns"},
    {20us, "20us"},
    {1500us, "1.5ms"},
    {250ms, "250ms"},
    {1500ms, "1.5s"},
    {1s + 1ns, "1.000000001s"},
    {59s, "59s"},
    {1min, "1m"},
    {90s, "90s"},
    {2h, "120m"},
    {-1500ms, "-1.5s"},
};

} // namespace

TEST(DurationText, readsBestInItsUnit) {
    for (const Pair& pair : pairs)
        EXPECT_EQ(durationText(pair.duration), pair.text);
}

TEST(DurationText, isReadBackExactly) {
    for (const Pair& pair : pairs)
        EXPECT_EQ(*parseDuration(pair.text), pair.duration) << pair.text;
    RandomSource random(7);
    for (int i = 0; i < 10'000; ++i) {
        const Duration duration(static_cast<std::int64_t>(random.next() >> (2 + random.next() % 60)));
        const Result<Duration> back = parseDuration(durationText(duration));
        if (duration <= 100 * 365 * 24h)
            EXPECT_EQ(*back, duration) << durationText(duration);
        else
            EXPECT_FALSE(back.ok());
    }
}

TEST(DurationText, hasWordsForTheSmallestNumber) {
    EXPECT_EQ(durationText(Duration(std::numeric_limits<std::int64_t>::min())), "-9223372036.854775808s");
}

TEST(ParseDuration, readsMoreDigitsThanNeeded) {
    EXPECT_EQ(*parseDuration("0001.50000000000000s"), 1500ms);
    EXPECT_EQ(*parseDuration("0.5m"), 30s);
    EXPECT_EQ(*parseDuration("0.0000000001m"), 6ns);
}

TEST(ParseDuration, saysWhatIsWrong) {
    const std::pair<std::string, std::string> rows[] = {
        {"10", "\"10\" is no duration: its unit is missing; expected one of ns, us, ms, s, m"},
        {"1sec", "\"1sec\" is no duration: unknown unit \"sec\"; expected one of ns, us, ms, s, m"},
        {"1MS", "\"1MS\" is no duration: unknown unit \"MS\"; expected one of ns, us, ms, s, m; did you mean \"ms\"?"},
        {"0.1ns", "\"0.1ns\" is no duration: it is finer than a nanosecond"},
        {"0.00000000001m", "\"0.00000000001m\" is no duration: it is finer than a nanosecond"},
        {"4000000000s", "\"4000000000s\" is no duration: it is longer than 100 years"},
        {"fast", "\"fast\" is no duration: expected a number and a unit, such as \"250ms\" or \"1.5s\""},
        {"1.s", "\"1.s\" is no duration: expected a number and a unit, such as \"250ms\" or \"1.5s\""},
    };
    for (const auto& [text, error] : rows)
        EXPECT_EQ(parseDuration(text).error().text, error);
}

TEST(ParseDuration, refusesWhatIsNoNumber) {
    for (const char* text : {"", "-", ".", "ms", "+1s", " 1s", "1 s", "1s ", "1e3s", "0x1s", "--1s", ".5s", "1,5s"})
        EXPECT_FALSE(parseDuration(text).ok()) << text;
}

} // namespace playground
