#pragma once

#include "core/base/result.h"
#include "core/io/traceorigin.h"
#include "core/trace/tracestore.h"

#include <QString>

#include <string_view>

namespace playground {

/// Refuses a file name whose ending no format has, before anything is run.
Result<void> checkOutput(const QString& path);

/// Writes the run in the format that the file's name ends in. Needs a QGuiApplication for pictures.
Result<void> writeOutput(const TraceStore& store, TimePoint now, const QString& path, const TraceOrigin& origin);

/// Writes the text to standard output and sees it off.
Result<void> print(std::string_view text);

/// Whether writing it needs a QGuiApplication.
bool isPicture(const QString& path);

} // namespace playground
