#pragma once

#include "app/commandline.h"
#include "core/trace/holdings.h"

namespace playground {

/// Runs a scenario without a window, writes what was asked for, prints the summary on standard output and everything
/// else on standard error. Blocks. Needs a QCoreApplication, for pictures a QGuiApplication.
ExitCode runCommand(const RunRequest& request, const TraceBudget& budget);

} // namespace playground
