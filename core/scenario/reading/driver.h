#pragma once

#include "core/scenario/reading/stepkind.h"
#include "core/scenario/scenario.h"

#include <vector>

namespace playground {

/// What the driver does. Throws Refusal.
std::vector<DriverStep> readDriver(const JsonNode& node, StepScope scope);

} // namespace playground
