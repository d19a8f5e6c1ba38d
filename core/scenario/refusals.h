#pragma once

#include "core/scenario/scenario.h"
#include "core/scenario/stepedit.h"

#include <string>
#include <vector>

namespace playground {

/// What readScenario() would say of a part of a scenario that was edited.
struct ScenarioRefusal {
    std::string className; ///< Empty: of a task.
    std::string method;    ///< Or the task; empty: of no method but of the driver or the whole.
    StepPath step;         ///< Empty: of no step. Of the driver its index.
    std::string text;

    bool isOfDriver() const { return method.empty() && !step.empty(); }

    bool operator==(const ScenarioRefusal&) const = default;
};

/// All steps that would be refused, in the order of the file, else the first other thing. None: it can be written,
/// read and run.
std::vector<ScenarioRefusal> refusalsOf(const Scenario& scenario);

} // namespace playground
