#pragma once

#include "core/base/result.h"
#include "core/scenario/scenario.h"

#include <string>
#include <string_view>

namespace playground {

/// Reads the text of a `.actorplay` file (resources/schema/actorplay.schema.json), strictly: what is unknown, missing,
/// of a wrong type, out of bounds or names nothing is refused. The error is one line "file:line:column: what was found,
/// what was expected, the nearest valid word". Lines and columns count from 1, columns in characters. `file` is only
/// for the error.
Result<Scenario> readScenario(std::string_view text, const std::string& file);

/// Reads the file; a file that cannot be read is an error that names it and the reason.
Result<Scenario> loadScenario(const std::string& path);

} // namespace playground
