#include "ui/window/settings/settingsearch.h"

#include <gtest/gtest.h>

namespace playground::ui {
namespace {

struct Case {
    const char* typed;
    SettingId id;
    bool isFound;
};

class SettingSearch : public testing::TestWithParam<Case> {};

TEST_P(SettingSearch, findsBySomethingThatIsSaid) {
    const Case& one = GetParam();
    EXPECT_EQ(isFound(settingOf(one.id), wordsOf(QLatin1String(one.typed))), one.isFound) << one.typed;
}

INSTANTIATE_TEST_SUITE_P(Words, SettingSearch,
                         testing::Values(Case{"", SettingId::Theme, true}, Case{"  ", SettingId::Theme, true},
                                         Case{"theme", SettingId::Theme, true}, // Its title.
                                         Case{"COLOURS", SettingId::Theme, true}, // Its sentence.
                                         Case{"night", SettingId::Theme, true}, // A keyword.
                                         Case{"contrast", SettingId::Theme, true}, // A choice.
                                         Case{"appear", SettingId::Theme, true}, // Its group.
                                         Case{"theme memory", SettingId::Theme, false}, // Not every word.
                                         Case{"window theme", SettingId::Theme, true}, // In any order.
                                         Case{"theme", SettingId::Memory, false}));

struct Lit {
    const char* text;
    const char* typed;
    const char* html; // With [ and ] around what is lit.
};

class HighlightedText : public testing::TestWithParam<Lit> {};

TEST_P(HighlightedText, lightsEachPlace) {
    QString html = highlighted(QLatin1String(GetParam().text), wordsOf(QLatin1String(GetParam().typed)), Qt::yellow);
    html.replace(QStringLiteral("<span style=\"background-color:#ffff00\">"), QStringLiteral("["));
    html.replace(QStringLiteral("</span>"), QStringLiteral("]"));
    EXPECT_EQ(html.toStdString(), GetParam().html);
}

INSTANTIATE_TEST_SUITE_P(Words, HighlightedText,
                         testing::Values(Lit{"Size of texts", "", "Size of texts"},
                                         Lit{"Size of texts", "SIZE", "[Size] of texts"},
                                         Lit{"Size of texts", "texts", "Size of [texts]"},
                                         Lit{"aaa b", "aa", "[aaa] b"}, // Places may overlap.
                                         Lit{"abcd", "ab cd", "[abcd]"}, // Or touch.
                                         Lit{"a < b", "<", "a [&lt;] b"}, Lit{"", "a", ""}));

} // namespace
} // namespace playground::ui
