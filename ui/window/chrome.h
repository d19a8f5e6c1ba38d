#pragma once

#include "ui/theme/theme.h"

#include <QString>

namespace playground::ui {

/// The style sheet of everything in the window that is not painted by itself.
QString chromeOf(const Theme& theme);

} // namespace playground::ui
