#pragma once

#include "core/code/codetext.h"
#include "core/scenario/scenario.h"

namespace playground {

/// The scenario as a program that uses this library.
CodeText cppOf(const Scenario& scenario);

} // namespace playground
