#pragma once

#include "core/scenario/reading/stepkind.h"
#include "core/scenario/scenario.h"

#include <string>

namespace playground {

// Streaming calls: the steps that yield items and those that take them. Everything here throws Refusal.

/// Whether a step of this list, or of one inside it, yields an item. Of a list that is none: no.
bool yieldsItems(const JsonNode& steps);

/// Refused: a task that yields.
YieldItemStep readYield(const JsonNode& main, const StepScope& scope);

/// The call that a step takes items of: one call, of a method that yields them.
std::string readStream(const JsonNode& node, const StepScope& scope);

NextStep readNext(const Fields& fields, const JsonNode& main, StepScope& scope);

/// Refused: waiting at once for the result of a call that has none.
void checkThen(const JsonNode& node, CallStep::Then then);

} // namespace playground
