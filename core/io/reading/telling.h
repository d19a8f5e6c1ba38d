#pragma once

#include "core/io/reading/toldrun.h"
#include "core/trace/tracestore.h"

#include <functional>

namespace playground {

/// Tells the store what a file tells, as the events of a run that was recorded. False when `goesOn`, asked now and
/// then, said no. Changes the run: ids and creations that were not told are filled in.
bool tell(ToldRun& run, TraceStore& store, const std::function<bool()>& goesOn);

} // namespace playground
