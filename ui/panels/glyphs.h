#pragma once

#include <QColor>
#include <QIcon>

namespace playground::ui {

/// What the program's own icons show.
enum class Glyph { Run, Pause, Stop, Remove, Loop, Threads, Fire, Close, Float };

/// Sharp at every scale; the disabled form is fainter.
QIcon glyphIcon(Glyph glyph, const QColor& colour);

} // namespace playground::ui
