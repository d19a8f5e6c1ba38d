#pragma once

#include "core/base/result.h"
#include "core/scenario/scenario.h"

#include <string>

namespace playground {

/// The text of a `.actorplay` file: stable (keys in a fixed order, one step a line, defaults left out), so that two
/// versions differ only where the scenarios do. readScenario() gives back an equal scenario.
std::string writeScenario(const Scenario& scenario);

/// Writes the file whole or not at all. Refused, and the old file left alone: what readScenario() would refuse.
Result<void> saveScenario(const Scenario& scenario, const std::string& path);

} // namespace playground
