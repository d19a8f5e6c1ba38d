#include "ui/theme/theme.h"

#include "ui/theme/contrast.h"
#include "ui/theme/themechoice.h"
#include "ui/timeline/paint/statepaint.h"

#include <gtest/gtest.h>

#include <set>

namespace playground::ui {
namespace {

class Themes : public ::testing::TestWithParam<const Theme*> {};

TEST(Contrast, IsTwentyOneBetweenBlackAndWhiteAndOneBetweenEquals) {
    EXPECT_NEAR(contrastRatio(Qt::black, Qt::white), 21.0, 1e-6);
    EXPECT_NEAR(contrastRatio(Qt::white, Qt::black), 21.0, 1e-6);
    EXPECT_NEAR(contrastRatio(QColor(0x777777), QColor(0x777777)), 1.0, 1e-6);
    EXPECT_NEAR(contrastRatio(QColor(0x767676), Qt::white), 4.54, 0.01);
}

TEST_P(Themes, EveryTextCanBeReadOnEveryGround) {
    const Theme& theme = *GetParam();
    for (const QColor& ground : {theme.window, theme.panel, theme.raised})
        for (const QColor& text :
             {theme.text, theme.softText, theme.faintText, theme.codeKeyword, theme.codeText, theme.codeNumber})
            EXPECT_GE(contrastRatio(text, ground), 4.5)
                << text.name().toStdString() << " on " << ground.name().toStdString();
    EXPECT_GE(contrastRatio(theme.accentText, theme.accent), 4.5);
}

TEST_P(Themes, EveryStateHasAColourForWords) {
    const Theme& theme = *GetParam();
    for (const StateLook& look : theme.states)
        for (const QColor& ground : {theme.window, theme.panel, theme.raised})
            EXPECT_GE(contrastRatio(look.word, ground), 4.5) << QString(look.letter).toStdString();
}

TEST_P(Themes, WhatCannotBeUsedAndWhatHintsAreStillSeen) {
    const Theme& theme = *GetParam();
    const QPalette palette = paletteOf(theme);
    for (const QColor& ground : {theme.window, theme.panel, theme.raised}) {
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            EXPECT_GE(contrastRatio(palette.color(QPalette::Disabled, role), ground), 3.0) << role;
        EXPECT_GE(contrastRatio(palette.color(QPalette::PlaceholderText), ground), 4.5);
        EXPECT_GE(contrastRatio(theme.accent, ground), 3.0) << "the frame of what has the focus";
        EXPECT_GE(contrastRatio(palette.color(QPalette::Link), ground), 4.5);
    }
}

TEST_P(Themes, EveryStateIsSeenOnEveryGround) {
    const Theme& theme = *GetParam();
    for (const StateLook& look : theme.states)
        for (const QColor& ground : {theme.window, theme.panel, theme.raised, theme.lane})
            EXPECT_GE(contrastRatio(look.colour, ground), 3.0) << look.colour.name().toStdString();
}

TEST_P(Themes, AnEmptyLaneIsQuieterThanWhatIsOnIt) {
    const Theme& theme = *GetParam();
    for (const StateLook& look : theme.states)
        EXPECT_LT(contrastRatio(theme.lane, theme.panel), contrastRatio(look.ground, theme.panel))
            << QString(look.letter).toStdString();
}

TEST_P(Themes, TheTextOnAStateCanBeRead) {
    for (const StateLook& look : GetParam()->states)
        EXPECT_GE(contrastRatio(look.text, look.ground), 4.5) << QString(look.letter).toStdString();
}

TEST_P(Themes, TheLetterInABarCanBeRead) {
    for (const StatePaint& paint : statePaints(*GetParam(), {}))
        EXPECT_GE(contrastRatio(QColor(paint.letterText), QColor(paint.ground)), 4.5)
            << QString(paint.letter).toStdString();
}

TEST_P(Themes, NoTwoStatesShareColourPatternOrLetter) {
    std::set<QRgb> colours;
    std::set<StatePattern> patterns;
    std::set<char16_t> letters;
    for (const StateLook& look : GetParam()->states) {
        colours.insert(look.colour.rgb());
        patterns.insert(look.pattern);
        letters.insert(look.letter.unicode());
    }
    EXPECT_EQ(colours.size(), callStateCount);
    EXPECT_EQ(patterns.size(), callStateCount);
    EXPECT_EQ(letters.size(), callStateCount);
}

TEST_P(Themes, ThePaletteCanBeRead) {
    const QPalette palette = paletteOf(*GetParam());
    for (const auto& [text, ground] : {std::pair{QPalette::WindowText, QPalette::Window},
                                       {QPalette::Text, QPalette::Base},
                                       {QPalette::ButtonText, QPalette::Button},
                                       {QPalette::HighlightedText, QPalette::Highlight}})
        EXPECT_GE(contrastRatio(palette.color(text), palette.color(ground)), 4.5) << text;
}

INSTANTIATE_TEST_SUITE_P(All, Themes, ::testing::Values(&Theme::light(), &Theme::dark(), &Theme::highContrast()),
                         [](const auto& instance) {
                             return instance.param == &Theme::highContrast() ? "HighContrast"
                                    : instance.param->isDark                 ? "Dark"
                                                                             : "Light";
                         });

TEST(HighContrast, IsHigherThanWhatMustBe) {
    const Theme& theme = Theme::highContrast();
    for (const QColor& ground : {theme.window, theme.panel, theme.raised}) {
        for (const QColor& text : {theme.text, theme.softText, theme.faintText})
            EXPECT_GE(contrastRatio(text, ground), 7.0) << text.name().toStdString();
        for (const StateLook& look : theme.states)
            EXPECT_GE(contrastRatio(look.colour, ground), 4.5) << look.colour.name().toStdString();
        EXPECT_GE(contrastRatio(theme.strongLine, ground), 4.5);
        EXPECT_GE(contrastRatio(theme.accent, ground), 4.5);
    }
    for (const StateLook& look : theme.states)
        EXPECT_GE(contrastRatio(look.text, look.ground), 7.0) << QString(look.letter).toStdString();
}

TEST(ThemeChoice, FollowsWhetherTheSystemIsDark) {
    QPalette dark(Qt::darkGray, Qt::black);
    dark.setColor(QPalette::WindowText, Qt::white);
    EXPECT_TRUE(themeFor(ThemeChoice::FollowSystem, dark).isDark);
    EXPECT_FALSE(themeFor(ThemeChoice::Light, dark).isDark);
    EXPECT_EQ(&themeFor(ThemeChoice::HighContrast, dark), &Theme::highContrast());
    EXPECT_FALSE(themeFor(ThemeChoice::FollowSystem, paletteOf(Theme::light())).isDark);
    EXPECT_TRUE(themeFor(ThemeChoice::FollowSystem, paletteOf(Theme::dark())).isDark);
}

} // namespace
} // namespace playground::ui
