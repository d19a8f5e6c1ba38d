#pragma once

#include "core/base/sentence.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace playground {

/// Thrown by what reads a scenario file at the first thing it cannot accept; readScenario() alone catches it.
struct Refusal {
    std::size_t offset = 0; ///< Byte of the text.
    std::string text;       ///< What was found, what was expected, the nearest valid word.
};

/// What a value or an object is called in a refusal, such as "an actor"; as it is, where it is the key in quotes.
inline std::string called(std::string_view what) { return sentence("Refusal", std::string(what).c_str()); }

} // namespace playground
