#pragma once

#include "ui/theme/theme.h"

namespace playground::ui {

/// Of a person's markers. The first is not the one that the accent is like: a time cursor is no marker.
inline const QColor& markerTint(const Theme& theme, std::size_t colour) { return theme.tint(colour + 1); }

} // namespace playground::ui
