#pragma once

#include <QFont>

namespace playground::ui {

/// Inter where it is installed, else the system's. Thread: GUI.
QFont textFont(int pixelSize = 13, QFont::Weight weight = QFont::Normal);

/// Digits of one width, so that live numbers do not dance: JetBrains Mono, else the system's fixed font. Thread: GUI.
QFont numberFont(int pixelSize = 11, QFont::Weight weight = QFont::Normal);

} // namespace playground::ui
