#pragma once

#include "core/base/result.h"
#include "core/io/traceorigin.h"
#include "core/trace/marker.h"
#include "core/trace/tracestore.h"

#include <QString>

class QWidget;

namespace playground::ui {

inline constexpr int savingShownAfterMs = 400; ///< How far it is; most is written by then.

QString savingWords(const QString& path); ///< That it is being written.

/// Writes a run with its notes as Chrome JSON, whole or not at all, and shows how far it is while that takes long.
/// False when the person has cancelled. Thread: GUI.
Result<bool> saveTrace(QWidget* window, const TraceStore& store, TimePoint end, const QString& path,
                       const TraceOrigin& origin, const Markers& markers);

} // namespace playground::ui
