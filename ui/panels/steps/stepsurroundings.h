#pragma once

#include "core/scenario/stepedit.h"

#include <string>
#include <utility>
#include <vector>

namespace playground::ui {

/// Actor and method; without an actor a task.
using CallTarget = std::pair<std::string, std::string>;

/// What the fields of a step can be chosen from.
struct StepSurroundings {
    std::vector<CallTarget> targets;     ///< That can be called.
    std::vector<std::string> actors;     ///< That the driver can do something to.
    std::map<std::string, RefKind> refs; ///< Known where the step is.
    std::vector<std::string> groups;     ///< Of the actor that the step names.
    bool operator==(const StepSurroundings&) const = default;
};

} // namespace playground::ui
