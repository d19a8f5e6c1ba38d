#pragma once

#include <set>
#include <string>

namespace playground {

// Words of the languages, of their libraries and of the code that is written here, which no name may hide.

const std::set<std::string>& reservedInPython();
const std::set<std::string>& reservedInCpp();

} // namespace playground
