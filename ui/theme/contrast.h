#pragma once

#include <QColor>

#include <initializer_list>

namespace playground::ui {

/// How well two opaque colours are told apart, 1 to 21, as the Web Content Accessibility Guidelines define it.
double contrastRatio(const QColor& one, const QColor& other);

/// `share` of the first over the second, both opaque; 0 gives the second.
QColor blended(const QColor& top, const QColor& below, double share);

/// The colour itself where it has this contrast to every ground, else as near to it as that allows on its way to
/// `text`.
QColor readable(const QColor& colour, const QColor& text, std::initializer_list<QColor> grounds, double contrast = 4.5);

} // namespace playground::ui
