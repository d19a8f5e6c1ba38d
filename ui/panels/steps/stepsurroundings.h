#pragma once

#include "core/scenario/stepedit.h"

#include <string>
#include <utility>
#include <vector>

namespace playground::ui {

/// What the fields of a step can be chosen from.
struct StepSurroundings {
    std::vector<std::pair<std::string, std::string>> targets; ///< Actor and method.
    std::map<std::string, RefKind> refs;                      ///< Known where the step is.
    std::vector<std::string> groups;                          ///< Of the actor that it calls.
    bool operator==(const StepSurroundings&) const = default;
};

} // namespace playground::ui
