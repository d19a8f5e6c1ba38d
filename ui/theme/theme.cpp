#include "ui/theme/theme.h"

#include "ui/theme/contrast.h"

namespace playground::ui {
namespace {

constexpr double groundShare = 0.2;
constexpr double stripeShare = 0.76;

struct StateColours {
    QRgb submitted, queued, running, awaiting, blocked, gilWait, finished, failed, cancelled;
};

std::array<StateLook, callStateCount> looks(const StateColours& of, const QColor& panel, const QColor& text,
                                            const QColor& textOnFill) {
    const auto patterned = [&](QRgb rgb, StatePattern pattern, char letter) {
        return StateLook{QColor(rgb), blended(QColor(rgb), panel, groundShare), text, pattern, QLatin1Char(letter)};
    };
    // Full of colour like running, with stripes that let its text be read.
    const auto striped = [&](QRgb rgb, StatePattern pattern, char letter) {
        return StateLook{QColor(rgb), blended(QColor(rgb), panel, stripeShare), textOnFill, pattern,
                         QLatin1Char(letter)};
    };
    const auto solid = [&](QRgb rgb, StatePattern pattern, char letter) {
        return StateLook{QColor(rgb), QColor(rgb), textOnFill, pattern, QLatin1Char(letter)};
    };
    return {patterned(of.submitted, StatePattern::Dots, 'S'), patterned(of.queued, StatePattern::Tail, 'Q'),
            solid(of.running, StatePattern::Solid, 'R'),      patterned(of.awaiting, StatePattern::Foot, 'A'),
            striped(of.blocked, StatePattern::Hatch, 'B'),    striped(of.gilWait, StatePattern::CrossHatch, 'G'),
            solid(of.finished, StatePattern::Tick, 'F'),      solid(of.failed, StatePattern::Cross, 'X'),
            patterned(of.cancelled, StatePattern::Dash, 'C')};
}

Theme withWords(Theme theme) {
    for (StateLook& look : theme.states)
        look.word = readable(look.colour, theme.text, {theme.window, theme.panel, theme.raised});
    return theme;
}

Theme makeDark() {
    Theme theme{.isDark = true,
                .window = QColor(0x0d1015),
                .panel = QColor(0x12161d),
                .raised = QColor(0x1a202a),
                .line = QColor(0x1c222c),
                .strongLine = QColor(0x2b3442),
                .lane = QColor(0x1c222c),
                .text = QColor(0xe7ebf2),
                .softText = QColor(0xa3adbd),
                .faintText = QColor(0x8791a3),
                .accent = QColor(0x4aa8e0),
                .accentText = QColor(0x08131d),
                .codeKeyword = QColor(0x7db9e8),
                .codeText = QColor(0x7fcbae),
                .codeNumber = QColor(0xdcb878),
                .tints = {QColor(0x4aa8e0), QColor(0xe8c547), QColor(0x2fbf9b), QColor(0xb48ad6), QColor(0x7f8ff0),
                          QColor(0xee6a7c), QColor(0xa3b845), QColor(0x4fbcc4)}};
    theme.states = looks({.submitted = 0xff98a3b5,
                          .queued = 0xff8791a5,
                          .running = 0xff4aa8e0,
                          .awaiting = 0xffe8a33d,
                          .blocked = 0xffc98bc9,
                          .gilWait = 0xff9aa0f5,
                          .finished = 0xff2fbf9b,
                          .failed = 0xfff2603c,
                          .cancelled = 0xffd3c04a},
                         theme.panel, theme.text, theme.accentText);
    return theme;
}

Theme makeLight() {
    Theme theme{.isDark = false,
                .window = QColor(0xf4f6f9),
                .panel = QColor(0xffffff),
                .raised = QColor(0xffffff),
                .line = QColor(0xeaeef3),
                .strongLine = QColor(0xd5dce5),
                .lane = QColor(0xeef1f5),
                .text = QColor(0x17202c),
                .softText = QColor(0x4d5b6e),
                .faintText = QColor(0x5f6c80),
                .accent = QColor(0x1f74b1),
                .accentText = QColor(0xffffff),
                .codeKeyword = QColor(0x1b63a0),
                .codeText = QColor(0x0d6f55),
                .codeNumber = QColor(0x875600),
                .tints = {QColor(0x2f8fce), QColor(0xc79a12), QColor(0x12997a), QColor(0x9468bd), QColor(0x5b6fd6),
                          QColor(0xd64f63), QColor(0x7f9420), QColor(0x2a98a1)}};
    theme.states = looks({.submitted = 0xff6f7b8e,
                          .queued = 0xff7a8699,
                          .running = 0xff2f8fce,
                          .awaiting = 0xffb97a08,
                          .blocked = 0xffb56fb5,
                          .gilWait = 0xff6470dc,
                          .finished = 0xff12997a,
                          .failed = 0xffe2502c,
                          .cancelled = 0xff8a7a10},
                         theme.panel, theme.text, QColor(0x08131d));
    // Amber dark enough for a line makes a muddy tint.
    auto& awaiting = theme.states[static_cast<std::size_t>(CallState::Awaiting)];
    awaiting.ground = blended(QColor(0xe39a21), theme.panel, groundShare);
    return theme;
}

Theme makeHighContrast() {
    Theme theme{.isDark = true,
                .window = QColor(Qt::black),
                .panel = QColor(Qt::black),
                .raised = QColor(0x0d0d0d),
                .line = QColor(0x333333),
                .strongLine = QColor(0xa8a8a8),
                .lane = QColor(0x191919),
                .text = QColor(0xffffff),
                .softText = QColor(0xf0f0f0),
                .faintText = QColor(0xd6d6d6),
                .accent = QColor(0xffe14d),
                .accentText = QColor(Qt::black),
                .codeKeyword = QColor(0x8fd0ff),
                .codeText = QColor(0x7df0cf),
                .codeNumber = QColor(0xffd08a),
                .tints = {QColor(0x6cc4ff), QColor(0xffe14d), QColor(0x45e6bd), QColor(0xd9b3ff), QColor(0xa9b6ff),
                          QColor(0xff8f9e), QColor(0xcbe35b), QColor(0x6fe7f0)}};
    theme.states = looks({.submitted = 0xffd0d0d0,
                          .queued = 0xffb8b8b8,
                          .running = 0xff6cc4ff,
                          .awaiting = 0xffffb84d,
                          .blocked = 0xffffb3ff,
                          .gilWait = 0xffcdd0ff,
                          .finished = 0xff45e6bd,
                          .failed = 0xffff7a5c,
                          .cancelled = 0xffffee70},
                         theme.panel, theme.text, theme.accentText);
    return theme;
}

} // namespace

const Theme& Theme::highContrast() {
    static const Theme theme = withWords(makeHighContrast());
    return theme;
}

const Theme& Theme::dark() {
    static const Theme theme = withWords(makeDark());
    return theme;
}

const Theme& Theme::light() {
    static const Theme theme = withWords(makeLight());
    return theme;
}

QPalette paletteOf(const Theme& theme) {
    QPalette palette(theme.raised, theme.window);
    palette.setColor(QPalette::Base, theme.panel);
    palette.setColor(QPalette::AlternateBase, theme.window);
    palette.setColor(QPalette::ToolTipBase, theme.raised);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText, QPalette::BrightText})
        palette.setColor(role, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.faintText);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.accentText);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    // Fusion draws its frames from these.
    palette.setColor(QPalette::Light, theme.strongLine);
    palette.setColor(QPalette::Midlight, theme.line);
    palette.setColor(QPalette::Mid, theme.strongLine);
    palette.setColor(QPalette::Dark, theme.strongLine);
    palette.setColor(QPalette::Shadow, theme.isDark ? QColor(0x05070a) : QColor(0xb9c3d0));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, blended(theme.faintText, theme.panel, 0.78));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.strongLine);
    return palette;
}

} // namespace playground::ui
