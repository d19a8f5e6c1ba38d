#pragma once

#include "ui/theme/theme.h"
#include "ui/timeline/geometry/areas.h"

#include <optional>
#include <vector>

class QPainter;

namespace playground::ui {

/// Where a state lies in the legend; for painting and for clicking. Words that do not fit are left out, those of rare
/// states first.
struct LegendItem {
    CallState state = CallState::Queued;
    QRect rect;
    bool hasWord = true;
};
std::vector<LegendItem> legendItems(const Areas& areas);

/// Each state by colour, pattern, letter and word.
void paintLegend(QPainter& painter, const Areas& areas, const Theme& theme, std::optional<CallState> emphasised);

} // namespace playground::ui
