#pragma once

#include "core/scenario/reading/json.h"
#include "core/scenario/refusals.h"
#include "core/scenario/scenario.h"

#include <vector>

namespace playground {

/// The whole file. Throws Refusal; when there are `refusals`, a step that is refused is noted there and left out.
Scenario readRoot(const JsonNode& root, std::vector<ScenarioRefusal>* refusals = nullptr);

} // namespace playground
