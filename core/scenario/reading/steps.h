#pragma once

#include "core/scenario/reading/stepkind.h"
#include "core/scenario/scenario.h"

#include <string>
#include <vector>

namespace playground {

/// The steps of a method. Throws Refusal, as all of these do.
std::vector<Step> readSteps(const JsonNode& node, StepScope& scope);

// The driver's steps share these.

/// The "as" of a step that fires `count` calls; empty when it is left out. Refused: a name that is taken.
std::string readAs(const Fields& fields, std::int64_t count, StepScope& scope);

/// Names that were given by earlier steps.
std::vector<std::string> readRefs(const JsonNode& node, const StepScope& scope);

/// The "args" of a step that makes calls; empty when they are left out.
std::vector<std::string> readArgs(const Fields& fields, const StepScope& scope);

std::int64_t readCount(const Fields& fields);
WaitStep readWait(const Fields& fields, const JsonNode& main, const StepScope& scope);
CancelStep readCancel(const Fields& fields, const JsonNode& main, const StepScope& scope);

} // namespace playground
