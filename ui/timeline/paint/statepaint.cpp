#include "ui/timeline/paint/statepaint.h"

#include "ui/theme/contrast.h"

namespace playground::ui {

StatePaints statePaints(const Theme& theme, std::optional<CallState> emphasised) {
    constexpr double faded = 0.22;
    StatePaints paints;
    for (std::size_t index = 0; index < callStateCount; ++index) {
        const StateLook& look = theme.states[index];
        const bool isFaded = emphasised && static_cast<std::size_t>(*emphasised) != index;
        const auto seen = [&](const QColor& colour) {
            return isFaded ? blended(colour, theme.panel, faded).rgb() : colour.rgb();
        };
        paints[index] = {seen(look.colour),
                         seen(look.ground),
                         isFaded ? theme.faintText.rgb() : look.text.rgb(),
                         blended(look.text, look.ground, isFaded ? 0.3 : 0.62).rgb(),
                         look.pattern,
                         look.letter};
    }
    return paints;
}

} // namespace playground::ui
