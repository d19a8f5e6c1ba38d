#pragma once

#include "core/insight/summary.h"

namespace playground::ui {

/// A run in numbers, but for the spreads, the methods and the peak over all actors: those would walk every call. Cost
/// depends on actors and threads only.
Summary outlineOf(const TraceStore& store);

} // namespace playground::ui
