#pragma once

#include "core/trace/tracestore.h"

#include <QString>

namespace playground::ui {

/// A link of a label that selects the call; the text is plain.
QString callLink(CallId id, const QString& text);

/// The same by its name, or as "a call" when it is not known.
QString callLink(const TraceStore& store, CallId id);

} // namespace playground::ui
