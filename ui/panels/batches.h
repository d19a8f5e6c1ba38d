#pragma once

#include "core/scenario/scenario.h"
#include "core/trace/dictionary.h"

#include <string>

namespace playground::ui {

/// The batch that an actor's card shows: the first one that the driver fires at it, or, when the driver fires none,
/// fifty calls of its first method, all at once. Needs an actor of this scenario.
Batch batchOf(const Scenario& scenario, const std::string& actor);

/// Calls per second of a pattern; 0 for those that have no rate.
double rateOf(const Arrival& arrival);

/// Needs callsPerSecond > 0.
Duration intervalOf(double callsPerSecond);

/// The limit that an actor gets when its options name none.
std::int64_t limitOf(const Scenario& scenario, const ActorSpec& actor);

ActorKind kindOf(const Scenario& scenario, const ActorSpec& actor);

} // namespace playground::ui
