#pragma once

#include "core/code/codetext.h"
#include "core/scenario/scenario.h"

namespace playground {

/// The scenario as a program for Ray. What Ray does in another way, or not at all, is said in its comments.
CodeText pythonOf(const Scenario& scenario);

} // namespace playground
