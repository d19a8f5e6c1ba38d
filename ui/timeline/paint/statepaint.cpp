#include "ui/timeline/paint/statepaint.h"

#include "ui/theme/contrast.h"

namespace playground::ui {

namespace {

enum class Strength : std::uint8_t { Full, Faded };

StatePaint paintOf(const Theme& theme, const StateLook& look, Strength strength) {
    constexpr double faded = 0.22;
    const bool isFaded = strength == Strength::Faded;
    const auto seen = [&](const QColor& colour) {
        return isFaded ? blended(colour, theme.panel, faded).rgb() : colour.rgb();
    };
    return {seen(look.colour),
            seen(look.ground),
            isFaded ? blended(theme.faintText, theme.panel, 0.6).rgb() : look.text.rgb(),
            (isFaded ? blended(look.text, look.ground, 0.3)
                     : readable(blended(look.text, look.ground, 0.62), look.text, {look.ground}))
                .rgb(),
            look.pattern,
            look.letter};
}

} // namespace

StatePaints statePaints(const Theme& theme, std::optional<CallState> emphasised) {
    StatePaints paints;
    for (std::size_t index = 0; index < callStateCount; ++index) {
        const bool isFaded = emphasised && static_cast<std::size_t>(*emphasised) != index;
        paints[index] = paintOf(theme, theme.states[index], isFaded ? Strength::Faded : Strength::Full);
    }
    return paints;
}

StatePaints fadedPaints(const Theme& theme) {
    StatePaints paints;
    for (std::size_t index = 0; index < callStateCount; ++index)
        paints[index] = paintOf(theme, theme.states[index], Strength::Faded);
    return paints;
}

StatePaints ghostPaints(const Theme& theme) {
    constexpr double colour = 0.28;
    constexpr double ground = 0.1;
    StatePaints paints = statePaints(theme, {});
    for (StatePaint& paint : paints) {
        paint.colour = blended(theme.softText, theme.panel, colour).rgb();
        paint.ground = blended(theme.softText, theme.panel, ground).rgb();
    }
    return paints;
}

QRgb ghostOutline(const Theme& theme) { return theme.softText.rgb(); }

} // namespace playground::ui
