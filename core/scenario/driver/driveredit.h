#pragma once

#include "core/scenario/scenario.h"
#include "core/scenario/stepedit.h"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace playground {

/// Null when its kind gives none; may be empty.
const std::string* nameGivenBy(const DriverStep& step);

/// Of calls and items, also of those that no step gives.
std::vector<std::string> namesUsedBy(const DriverStep& step);

/// The names given before this step, by name.
std::map<std::string, RefKind> refsBefore(const std::vector<DriverStep>& driver, std::size_t step);

/// The name itself, or `name_2` and so on, that no step gives.
std::string freeRef(const std::vector<DriverStep>& driver, const std::string& name);

/// The copy follows the step, and gives a name of its own. Needs step < driver.size().
std::vector<DriverStep> withDuplicate(std::vector<DriverStep> driver, std::size_t step);

} // namespace playground
