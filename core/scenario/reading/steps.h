#pragma once

#include "core/scenario/reading/stepkind.h"
#include "core/scenario/scenario.h"

#include <vector>

namespace playground {

/// The steps of a method. Throws Refusal.
std::vector<Step> readSteps(const JsonNode& node, StepScope& scope);

} // namespace playground
