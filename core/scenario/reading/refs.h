#pragma once

#include "core/scenario/reading/stepkind.h"
#include "core/scenario/scenario.h"

#include <string>
#include <vector>

namespace playground {

// The names that steps give to calls with "as", and the steps that say them again: of methods and of the driver.
// Everything here throws Refusal.

/// The "as" of a step; empty when it is left out. Refused: a name that is taken.
std::string readAs(const Fields& fields, NamedRefs named, StepScope& scope);

/// Refused: a name that no earlier step gave.
const NamedRefs& knownRefs(const std::string& name, std::size_t offset, const StepScope& scope);

/// Names that were given by earlier steps.
std::vector<std::string> readRefs(const JsonNode& node, const StepScope& scope);

/// The same, of what has a result: refused are streams.
std::vector<std::string> readResults(const JsonNode& node, const StepScope& scope);

/// The "args" of a step that makes calls; empty when they are left out.
std::vector<std::string> readArgs(const Fields& fields, const StepScope& scope);

std::int64_t readCount(const Fields& fields);
WaitStep readWait(const Fields& fields, const JsonNode& main, const StepScope& scope);
CancelStep readCancel(const Fields& fields, const JsonNode& main, const StepScope& scope);

} // namespace playground
