#pragma once

#include "ui/theme/theme.h"

#include <QString>

namespace playground::ui {

/// That of the settings; where it is the system's, by the palette of before any window was themed.
const Theme& chosenTheme();

/// The style sheet of everything in the window that is not painted by itself.
QString chromeOf(const Theme& theme);

} // namespace playground::ui
