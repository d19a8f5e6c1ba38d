#pragma once

#include "core/trace/state.h"
#include "ui/theme/theme.h"

#include <QRgb>

#include <array>
#include <optional>

namespace playground::ui {

/// A state's look as the pixels of one frame.
struct StatePaint {
    QRgb colour = 0;
    QRgb ground = 0;
    QRgb text = 0;
    QRgb letterText = 0; ///< Quieter.
    StatePattern pattern = StatePattern::Solid;
    QChar letter;
};
using StatePaints = std::array<StatePaint, callStateCount>;

/// Where a state is emphasised all others fade into the panel.
StatePaints statePaints(const Theme& theme, std::optional<CallState> emphasised);

/// All of them faded.
StatePaints fadedPaints(const Theme& theme);

/// Of what was predicted: the states' patterns without their colours, within an outline.
StatePaints ghostPaints(const Theme& theme);
QRgb ghostOutline(const Theme& theme);

} // namespace playground::ui
