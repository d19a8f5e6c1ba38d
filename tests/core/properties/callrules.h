#pragma once

#include "tests/core/properties/programrun.h"
#include "tests/core/properties/tracefacts.h"

#include <string>
#include <vector>

namespace playground {

/// Adds what is wrong with one call of a run that is over: how it ended, that it began only if it might, and that its
/// trace tells the same as its ref and its body.
void checkCall(const Made& made, const ProgramRun& run, const TraceFacts& facts, std::vector<std::string>& broken);

} // namespace playground
