#pragma once

#include "core/insight/runfacts.h"
#include "ui/theme/theme.h"

#include <QString>

#include <vector>

namespace playground::ui {

/// What went wrong in a run, as rich text, with links "call:<number>" to the calls that caused it; empty when nothing
/// did.
QString warningFacts(const std::vector<Warning>& warnings, const Theme& theme);

} // namespace playground::ui
