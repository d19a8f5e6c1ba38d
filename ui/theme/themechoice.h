#pragma once

#include "ui/theme/theme.h"

class QApplication;

namespace playground::ui {

enum class ThemeChoice { FollowSystem, Light, Dark, HighContrast };

/// The theme that goes with the system's palette when the person has not chosen one. Ask with the palette of before
/// apply(): afterwards the application's palette is ours.
const Theme& themeFor(ThemeChoice choice, const QPalette& systemPalette);

/// Fusion style, palette and font. Thread: GUI.
void apply(const Theme& theme, QApplication& application);

} // namespace playground::ui
