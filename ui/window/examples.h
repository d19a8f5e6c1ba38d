#pragma once

#include "core/base/result.h"
#include "core/scenario/scenario.h"

#include <QStringList>

namespace playground::ui {

/// The scenarios that are part of the program, by name, sorted; the playground comes first.
QStringList exampleNames();

/// "five_waves" as "Five waves".
QString exampleTitle(const QString& name);

Result<Scenario> loadExample(const QString& name);

/// What the window shows when nothing else was asked for.
inline QString playgroundExample() { return QStringLiteral("playground"); }

} // namespace playground::ui
