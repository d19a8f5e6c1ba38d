#pragma once

#include <string>

class QWidget;

namespace playground::ui {

// What is wrong within a widget, a line for each part of it; empty: nothing.

/// Parts that take focus or are used, but have no name or no role that says what they are.
std::string namelessIn(QWidget& widget);

/// Texts that have less room than they need and no tool tip in which they are whole.
std::string clippedIn(const QWidget& widget);

/// Texts that are not of the PseudoTranslator.
std::string untranslatedIn(const QWidget& widget);

/// Such as "mainWindow > actorsDock > fireCount > QSpinBox".
std::string pathOf(const QWidget& widget);

} // namespace playground::ui
