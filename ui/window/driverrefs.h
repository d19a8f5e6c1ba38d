#pragma once

#include "core/scenario/scenario.h"

namespace playground::ui {

/// Takes out of the driver what its own batches no longer bear, for it could not be written and read again: names of
/// calls that no earlier step gives, waits for more calls than there are, a get of a batch whose method yields items
/// now, and items of one whose method does not.
void mendDriver(Scenario& scenario);

} // namespace playground::ui
