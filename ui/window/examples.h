#pragma once

#include "core/base/result.h"
#include "core/scenario/scenario.h"

#include <QStringList>

namespace playground::ui {

/// The scenarios that are part of the program, by name, sorted; the playground comes first.
QStringList exampleNames();

/// "five_waves" as "Five waves", in the language of the window.
QString exampleTitle(const QString& name);

/// In the language of the window, into which packaging/linux/update-translations has the descriptions translated.
QString exampleDescription(const Scenario& scenario);

Result<Scenario> loadExample(const QString& name);

/// What the window shows when nothing else was asked for.
inline QString playgroundExample() { return QStringLiteral("playground"); }

} // namespace playground::ui
