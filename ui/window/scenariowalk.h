#pragma once

#include "core/scenario/scenario.h"

#include <functional>

namespace playground::ui {

/// Visits every step of every method and task, those inside repeats too.
void forEachStep(Scenario& scenario, const std::function<void(Step&)>& visit);

/// Visits every place where the driver or a method names an actor. A batch of a task names an empty one.
void forEachActorName(Scenario& scenario, const std::function<void(std::string&)>& visit);

} // namespace playground::ui
