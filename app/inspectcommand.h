#pragma once

#include "app/commandline.h"
#include "core/trace/holdings.h"

namespace playground {

/// Reads a trace and prints the summary on standard output, everything else on standard error. Blocks. Needs a
/// QCoreApplication.
ExitCode inspectCommand(const InspectRequest& request, const TraceBudget& budget);

} // namespace playground
