#pragma once

#include "app/commandline.h"

namespace playground {

/// Runs a sweep, prints what it came to on standard output and everything else on standard error. Blocks.
ExitCode sweepCommand(const SweepRequest& request);

} // namespace playground
