#pragma once

#include "core/insight/callparts.h"
#include "ui/theme/theme.h"

#include <QString>

#include <vector>

namespace playground::ui {

/// The parts of a call as rich text, a row each: what went on, for how long, and why. Of many those that took least are
/// summed up. Calls are links "call:<number>".
QString partFacts(const TraceStore& store, const std::vector<CallPart>& parts, const Theme& theme);

} // namespace playground::ui
