#pragma once

#include "core/trace/state.h"

#include <cstdint>
#include <string_view>

namespace playground {

// What the texts of an own file mean.

std::uint32_t numberOf(std::string_view text);         ///< 0 when it is none.
std::string_view classIn(std::string_view qualified);  ///< "Class" of "Class.method"; empty without one.
std::string_view methodIn(std::string_view qualified); ///< "method" of it.
CallState stateIn(std::string_view word);              ///< CallState::Submitted when the word is no state.

} // namespace playground
