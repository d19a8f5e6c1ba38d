#pragma once

#include <QChar>
#include <QColor>

namespace playground::ui {

/// How a state is told apart without its colour.
enum class StatePattern { Dots, Tail, Solid, Foot, Hatch, CrossHatch, Tick, Cross, Dash };

/// A state's colour, pattern and letter; all three are shown wherever there is room.
struct StateLook {
    QColor colour; ///< Of the solid parts: the fill, the foot, the hatch, the mark. At least 3:1 on panel and window.
    QColor ground; ///< What lies behind the pattern; the colour itself for Solid.
    QColor text; ///< Readable on the ground, at least 4.5:1.
    StatePattern pattern = StatePattern::Solid;
    QChar letter;
    QColor word; ///< The colour as a text's: readable on window, panel and cards.
};

} // namespace playground::ui
