#pragma once

#include "app/commandline.h"

namespace playground {

/// Writes the scenario as code to standard output, or to a file.
ExitCode codeCommand(const CodeRequest& request);

} // namespace playground
