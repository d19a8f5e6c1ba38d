#pragma once

#include "ui/timeline/geometry/viewport.h"

#include <QString>

#include <functional>
#include <vector>

namespace playground::ui {

/// One mark of the ruler. Minor marks have no label.
struct Tick {
    TimePoint time;
    QString label;
    bool isMajor() const { return !label.isEmpty(); }
};

/// The marks of the ruler for what is in sight, in order of time. Steps are 1, 2 or 5 times a power of ten up to a
/// second, and what clocks have above it. None is within a strip. Labels start 5 pixels right of their mark; no two are
/// equal, none overlap. `textWidth` tells how many pixels a label takes.
std::vector<Tick> ticksFor(const Viewport& viewport, const std::function<int(const QString&)>& textWidth);

} // namespace playground::ui
