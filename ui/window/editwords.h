#pragma once

#include "core/base/result.h"

#include <QCoreApplication>

namespace playground::ui::edits {

/// Translates what edits say of what they refuse.
struct EditWords {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

inline Error error(const QString& text) { return Error{text.toStdString()}; }

} // namespace playground::ui::edits
