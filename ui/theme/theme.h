#pragma once

#include "core/trace/state.h"
#include "ui/theme/statelook.h"

#include <QColor>
#include <QPalette>

#include <array>
#include <cstddef>

namespace playground::ui {

/// Every colour of the program. Texts have at least 4.5:1, states at least 3:1 on window and panel.
struct Theme {
    bool isDark = true;
    QColor window; ///< Behind everything.
    QColor panel;  ///< Behind content.
    QColor raised; ///< Cards, fields, buttons.
    QColor line;
    QColor strongLine;
    QColor lane; ///< A slot or thread that has nothing to do; paler than any state on it.
    QColor text;
    QColor softText;
    QColor faintText;
    QColor accent; ///< Focus, selection, the live pill.
    QColor accentText;
    QColor codeKeyword; ///< As are the next two: quiet, for programs that are shown.
    QColor codeText;    ///< In quotes.
    QColor codeNumber;
    std::array<StateLook, callStateCount> states;
    std::array<QColor, 8> tints; ///< Tell neighbouring actors apart.

    const StateLook& look(CallState state) const { return states[static_cast<std::size_t>(state)]; }
    const QColor& tint(std::size_t index) const { return tints[index % tints.size()]; }

    static const Theme& light();
    static const Theme& dark();
    static const Theme& highContrast(); ///< Texts 7:1, states and the lines around things 4.5:1, on black.
};

/// For the Fusion style.
QPalette paletteOf(const Theme& theme);

} // namespace playground::ui
