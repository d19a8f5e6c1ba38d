#pragma once

#include <QColor>

namespace playground::ui {

/// How well two opaque colours are told apart, 1 to 21, as the Web Content Accessibility Guidelines define it.
double contrastRatio(const QColor& one, const QColor& other);

/// `share` of the first over the second, both opaque; 0 gives the second.
QColor blended(const QColor& top, const QColor& below, double share);

} // namespace playground::ui
