#pragma once

#include "core/base/result.h"
#include "core/scenario/scenario.h"

#include <string>

namespace playground::ui::edits {

// What a person changes in a class and its methods. Each answers with the whole new scenario or says why there is none.
// Steps need not make sense: refusalsOf() tells.

/// Of a class.
struct MethodName {
    std::string className;
    std::string method;
};

Result<Scenario> withSteps(Scenario scenario, const MethodName& of, const std::vector<Step>& steps);

/// Under a free name, which `added` tells; async when the class is.
Result<Scenario> withNewMethod(Scenario scenario, const std::string& className, std::string& added);
Result<Scenario> withDuplicateMethod(Scenario scenario, const MethodName& of, std::string& added);

/// What the driver fires of it goes too. Steps that call it stay, and are refused until they call another.
Result<Scenario> withoutMethod(Scenario scenario, const MethodName& of);

/// Whatever calls it follows. Refused: names that are taken or that a file cannot hold.
Result<Scenario> withRenamedMethod(Scenario scenario, const MethodName& of, const std::string& name);

Result<Scenario> withAsync(Scenario scenario, const MethodName& of, bool isAsync);
Result<Scenario> withGroup(Scenario scenario, const MethodName& of, const std::string& group);

} // namespace playground::ui::edits
