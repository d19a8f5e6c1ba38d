#pragma once

#include "core/base/result.h"
#include "core/io/readrun.h"

class QIODevice;

namespace playground {

/// Reads Chrome trace events: those that writeChromeJson() writes, timelines of Ray in both their forms, and those of
/// any other program, whose complete spans (X, or B and E) become calls on lanes. A file that ends early or is broken
/// is read up to there, with a warning that names the byte; without one event before that it is an error.
/// Memory: in proportion to the events that are shown, and no single text or nesting may take more than 16 MiB.
Result<ReadRun> readChromeJson(QIODevice& in, const TraceBudget& budget = {}, const ReadProgress& progress = {});

} // namespace playground
