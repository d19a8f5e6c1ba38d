#pragma once

#include "core/base/result.h"
#include "core/io/traceorigin.h"
#include "core/trace/marker.h"
#include "core/trace/tracestore.h"

#include <functional>
#include <string>

class QIODevice;

namespace playground {

/// Told now and then with 0 to 1; returning false cancels.
using Progress = std::function<bool(double)>;

/// Writes the run as Chrome trace events in the shape of Ray's dashboard, with one track a slot, so that no spans
/// overlap. Calls that have not ended are drawn up to `now` and say so. Constant memory. The error names the device's
/// reason.
Result<void> writeChromeJson(const TraceStore& store, TimePoint now, QIODevice& out, const Progress& progress = {},
                             const TraceOrigin& origin = {}, const Markers& markers = {});

/// Writes the file whole or not at all.
Result<void> saveChromeJson(const TraceStore& store, TimePoint now, const std::string& path,
                            const Progress& progress = {}, const TraceOrigin& origin = {}, const Markers& markers = {});

} // namespace playground
