#pragma once

#include "core/scenario/scenario.h"

namespace playground {

class CodeWriter;

/// Comments that say what the scenario is about, and what of its environment the code leaves out.
void writePreamble(CodeWriter& writer, const Scenario& scenario);

} // namespace playground
