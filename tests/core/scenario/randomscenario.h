#pragma once

#include "core/base/random.h"
#include "core/scenario/scenario.h"

namespace playground {

/// A scenario that the reader accepts, with every kind of step among those of some seeds.
Scenario randomScenario(RandomSource& random);

} // namespace playground
