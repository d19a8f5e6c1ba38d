#pragma once

#include "ui/window/settings/setting.h"

#include <QColor>
#include <QStringList>

namespace playground::ui {

/// What a person typed, word by word.
QStringList wordsOf(const QString& typed);

/// Each word stands somewhere in what is said of the setting, its choices, its group or its keywords.
bool isFound(const Setting& setting, const QStringList& words);

/// The text as HTML in which the words have a ground of their own.
QString highlighted(const QString& text, const QStringList& words, const QColor& ground);

} // namespace playground::ui
