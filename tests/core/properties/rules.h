#pragma once

#include "tests/core/properties/programrun.h"

#include <string>
#include <vector>

namespace playground {

/// What in a run that is over breaks the rules of the model; one line each, none when all is well. No run may break
/// one, whatever the threads' timing was.
std::vector<std::string> brokenRules(const ProgramRun& run);

} // namespace playground
