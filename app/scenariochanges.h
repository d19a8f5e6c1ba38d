#pragma once

#include "app/commandline.h"
#include "core/scenario/scenario.h"

namespace playground {

/// Refused: an actor that the scenario has not.
Result<void> apply(const ScenarioChanges& changes, Scenario& scenario);

/// Says it on standard error, in one line, and gives the code back.
ExitCode fail(ExitCode code, const std::string& text);
void complain(const std::string& text);

} // namespace playground
