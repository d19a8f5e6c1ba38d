#pragma once

#include <string>
#include <string_view>

namespace playground {

/// The text with every byte that is not UTF-8 replaced by the mark U+FFFD. A valid text stays as it is.
std::string validUtf8(std::string_view text);

} // namespace playground
