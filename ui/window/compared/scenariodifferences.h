#pragma once

#include "ui/window/compared/keptrun.h"

namespace playground::ui {

/// In what a run that was kept and one of this scenario on this engine were to differ, in a sentence:
/// "pool: limit 2 → 8; steps of Pool.work changed."
QString differencesOf(const KeptRun& kept, const Scenario& scenario, Engine engine);

} // namespace playground::ui
