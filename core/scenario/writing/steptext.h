#pragma once

#include "core/scenario/scenario.h"
#include "core/scenario/writing/jsontext.h"

#include <string>
#include <vector>

namespace playground {

/// Adds `"steps": [...]`, one step a line, to the object that is open.
void writeSteps(const std::vector<Step>& steps, JsonOutline& outline);

/// A step of the driver, on one line.
std::string driverStepText(const DriverStep& step);

} // namespace playground
