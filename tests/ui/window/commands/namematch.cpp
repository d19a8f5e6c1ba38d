#include "ui/window/commands/namematch.h"

#include <gtest/gtest.h>

#include <ostream>

namespace playground::ui {
namespace {

using Kind = NameMatch::Kind;

struct Typed {
    const char* why;
    const char* typed;
    const char* name;
    QStringList menus;
    std::optional<NameMatch> match;
};
std::ostream& operator<<(std::ostream& out, const Typed& row) { return out << row.why; }

class NameMatches : public testing::TestWithParam<Typed> {};

TEST_P(NameMatches, AsWellAsTheTableSays) {
    const Typed& row = GetParam();
    const auto match = matchName(QString::fromUtf8(row.typed), QString::fromUtf8(row.name), row.menus);
    ASSERT_EQ(match.has_value(), row.match.has_value());
    if (!match)
        return;
    EXPECT_EQ(static_cast<int>(match->kind), static_cast<int>(row.match->kind));
    EXPECT_EQ(match->distance, row.match->distance);
}

const QStringList theme{QStringLiteral("View"), QStringLiteral("Theme")};

INSTANTIATE_TEST_SUITE_P(
    Rows, NameMatches,
    testing::Values(
        Typed{"nothing typed fits all", "", "Find calls…", {}, NameMatch{Kind::Whole, 0}},
        Typed{"spaces are nothing", "  ", "Find calls…", {}, NameMatch{Kind::Whole, 0}},
        Typed{"case and ellipsis make no difference", "find CALLS", "Find calls…", {}, NameMatch{Kind::Whole, 0}},
        Typed{"three dots are an ellipsis", "what if", "What if ...", {}, NameMatch{Kind::Whole, 0}},
        Typed{"accents make no difference", "operation", "Opération", {}, NameMatch{Kind::Whole, 0}},
        Typed{"the beginning", "find c", "Find calls…", {}, NameMatch{Kind::Beginning, 0}},
        Typed{"initials", "fc", "Find calls…", {}, NameMatch{Kind::WordBeginnings, 0}},
        Typed{"beginnings of words", "fi ca", "Find calls…", {}, NameMatch{Kind::WordBeginnings, 0}},
        Typed{"beginnings without a space", "fica", "Find calls…", {}, NameMatch{Kind::WordBeginnings, 0}},
        Typed{"a word passed over", "sp", "Show critical path", {}, NameMatch{Kind::WordBeginnings, 1}},
        Typed{"a later word", "path", "Show critical path", {}, NameMatch{Kind::WordBeginnings, 2}},
        Typed{"the longest beginning is not always right", "fina", "Fin final", {}, NameMatch{Kind::WordBeginnings, 1}},
        Typed{"a space begins a word", "fin d", "Find calls", {}, NameMatch{Kind::Scattered, 0}},
        Typed{"within a word", "ind", "Find calls…", {}, NameMatch{Kind::Within, 1}},
        Typed{"with its menu", "theme dark", "Dark", theme, NameMatch{Kind::WithMenus, 1}},
        Typed{"with initials of its menus", "vtd", "Dark", theme, NameMatch{Kind::WithMenus, 0}},
        Typed{"words in another order", "dark theme", "Dark", theme, NameMatch{Kind::WithMenus, 3}},
        Typed{"words of the name in another order", "next find", "Find next", {}, NameMatch{Kind::WithMenus, 2}},
        Typed{"only its menus", "view", "Dark", theme, NameMatch{Kind::WithMenus, 0}},
        Typed{"letters in their order", "fdcl", "Find calls…", {}, NameMatch{Kind::Scattered, 4}},
        Typed{"where they are closest", "ab", "axb acxxb arb", {}, NameMatch{Kind::Scattered, 1}},
        Typed{"letters in another order", "lcdf", "Find calls…", {}, std::nullopt},
        Typed{"a letter too many", "findd", "Find", {}, std::nullopt},
        Typed{"letters scattered over menus are chance", "vwdk", "Dark", theme, std::nullopt},
        Typed{"signs alone name nothing", "?", "Find calls…", {}, std::nullopt}));

TEST(NameMatchOrder, KindsComeBeforeDistances) {
    EXPECT_LT((NameMatch{Kind::Whole, 9}), (NameMatch{Kind::Beginning, 0}));
    EXPECT_LT((NameMatch{Kind::Beginning, 9}), (NameMatch{Kind::WordBeginnings, 0}));
    EXPECT_LT((NameMatch{Kind::WordBeginnings, 9}), (NameMatch{Kind::Within, 0}));
    EXPECT_LT((NameMatch{Kind::Within, 9}), (NameMatch{Kind::WithMenus, 0}));
    EXPECT_LT((NameMatch{Kind::WithMenus, 9}), (NameMatch{Kind::Scattered, 0}));
    EXPECT_LT((NameMatch{Kind::Scattered, 1}), (NameMatch{Kind::Scattered, 2}));
}

// A file may have any name.
TEST(NameMatchOrder, ManyLikeWordsTakeNoTime) {
    const QString words = QStringLiteral("aaaaaaaaaa ").repeated(40);
    EXPECT_EQ(matchName(QString(60, QLatin1Char('a')) + QLatin1Char('b'), words), std::nullopt);
}

} // namespace
} // namespace playground::ui
