#include "ui/panels/budgetwords.h"

#include <gtest/gtest.h>

#include <limits>

namespace playground::ui {
namespace {

constexpr std::uint64_t noLimit = std::numeric_limits<std::uint64_t>::max();

class BudgetWords : public testing::Test {
protected:
    const Holdings held{.spans = 900'000'000,
                        .summaries = 100'000'000,
                        .calls = 150'000'000,
                        .series = 40'000'000,
                        .texts = 10'000'000,
                        .inFile = 3'100'000'000};
};

TEST_F(BudgetWords, tellWhatIsHeldOfWhatMayBe) {
    EXPECT_EQ(heldWords(held, 4'300'000'000), QStringLiteral("1.2 GB of 4.3 GB"));
    EXPECT_EQ(heldWords(held, noLimit), QStringLiteral("1.2 GB"));
}

TEST_F(BudgetWords, tellWhatIsOnDiskOnceSomethingIs) {
    EXPECT_EQ(placeWords(held), QStringLiteral("held, 3.1 GB on disk"));
    EXPECT_EQ(placeWords({.spans = 5}), QStringLiteral("held"));
}

TEST_F(BudgetWords, tellEveryPart) {
    const QString tip = heldTip(held, 4'300'000'000);
    for (const char* part : {"spans: 900.0 MB", "summaries: 100.0 MB", "calls: 150.0 MB", "over time: 40.0 MB",
                             "log: 10.0 MB", "like the rest: 3.1 GB"})
        EXPECT_TRUE(tip.contains(QLatin1String(part))) << part << " in " << tip.toStdString();
    EXPECT_TRUE(heldTip({}, noLimit).contains(QStringLiteral("no limit")));
}

TEST_F(BudgetWords, tellWhenMoreIsHeldThanMayBe) {
    EXPECT_TRUE(excessWords(held, 1'000'000'000).contains(QStringLiteral("more than its 1.0 GB")));
    EXPECT_EQ(excessWords(held, 1'190'000'000), QString());
    EXPECT_EQ(excessWords(held, noLimit), QString());
}

} // namespace
} // namespace playground::ui
