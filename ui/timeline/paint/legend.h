#pragma once

#include "ui/theme/theme.h"
#include "ui/timeline/geometry/areas.h"

#include <optional>
#include <vector>

class QPainter;

namespace playground::ui {

/// Where a state lies in the legend; for painting and for clicking. Words move together before any is left
/// out, and those of rare states go first.
struct LegendItem {
    CallState state = CallState::Queued;
    QRect rect;
    bool hasWord = true;
};

/// Whether the legend tells of ghosts, which are what was predicted.
enum class Ghosts { None, Shown };
std::vector<LegendItem> legendItems(const Areas& areas, Ghosts ghosts = Ghosts::None);
QRect ghostsInLegend(const Areas& areas); ///< After the states.

/// Each state by colour, pattern, letter and word.
void paintLegend(QPainter& painter, const Areas& areas, const Theme& theme, std::optional<CallState> emphasised,
                 Ghosts ghosts = Ghosts::None);

} // namespace playground::ui
