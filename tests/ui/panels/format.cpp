#include "ui/panels/format.h"

#include <QLocale>

#include <gtest/gtest.h>

namespace playground::ui {
namespace {

using namespace std::chrono_literals;

/// In the same language wherever the tests run.
class Formats : public testing::Test {
protected:
    Formats() { QLocale::setDefault(QLocale::c()); }
    ~Formats() override { QLocale::setDefault(m_own); }

private:
    const QLocale m_own;
};

TEST_F(Formats, durationsHaveThreeDigitsInTheUnitThatReadsBest) {
    EXPECT_EQ(durationWords(Duration::zero()), QStringLiteral("0"));
    EXPECT_EQ(durationWords(1ns), QStringLiteral("1 ns"));
    EXPECT_EQ(durationWords(999ns), QStringLiteral("999 ns"));
    EXPECT_EQ(durationWords(12'345ns), QStringLiteral("12.3 µs"));
    EXPECT_EQ(durationWords(160ms), QStringLiteral("160 ms"));
    EXPECT_EQ(durationWords(1250ms), QStringLiteral("1.25 s"));
    EXPECT_EQ(durationWords(-2ms), QStringLiteral("-2 ms"));
}

TEST_F(Formats, durationsThatLieCloseHaveTheDigitsThatTellThemApart) {
    EXPECT_EQ(durationWords(1'001'119us, 10us), QStringLiteral("1.00112 s"));
    EXPECT_EQ(durationWords(1'001'100us, 10us), QStringLiteral("1.0011 s"));
    EXPECT_EQ(durationWords(1250ms, 1s), QStringLiteral("1.25 s"));
    EXPECT_EQ(durationWords(1000ns, 0ns), QStringLiteral("1 µs"));
}

TEST_F(Formats, aDurationJustBelowAUnitIsRoundedIntoIt) {
    EXPECT_EQ(durationWords(999'999ns), QStringLiteral("1 ms"));
    EXPECT_EQ(durationWords(999'499us), QStringLiteral("999 ms"));
}

TEST_F(Formats, aMomentHasTheDigitsThatTellItFromTheNext) {
    EXPECT_EQ(momentWords(TimePoint(61'234'500us), 100us), QStringLiteral("61.2345 s"));
    EXPECT_EQ(momentWords(TimePoint(2s), 1s), QStringLiteral("2 s"));
    EXPECT_EQ(momentWords(TimePoint(1ns), 0ns), QStringLiteral("0.000000001 s"));
}

TEST_F(Formats, smallSharesAndRatesKeepADigit) {
    EXPECT_EQ(percentWords(0.032), QStringLiteral("3.2 %"));
    EXPECT_EQ(percentWords(0.98), QStringLiteral("98 %"));
    EXPECT_EQ(rateWords(3.21), QStringLiteral("3.2/s"));
    EXPECT_EQ(rateWords(388.4), QStringLiteral("388/s"));
}

TEST_F(Formats, theClockTurnsToMinutesAtSixtySeconds) {
    EXPECT_EQ(clockWords(0s), QStringLiteral("0.0 s"));
    EXPECT_EQ(clockWords(59'999ms), QStringLiteral("59.9 s"));
    EXPECT_EQ(clockWords(723'400ms), QStringLiteral("12:03.4"));
}

} // namespace
} // namespace playground::ui
