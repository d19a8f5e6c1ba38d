#pragma once

#include <cstddef>
#include <string>

namespace playground {

/// Thrown by what reads a scenario file at the first thing it cannot accept; readScenario() alone catches it.
struct Refusal {
    std::size_t offset = 0; ///< Byte of the text.
    std::string text;       ///< What was found, what was expected, the nearest valid word.
};

} // namespace playground
