#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace playground {

enum class Align : std::uint8_t { Left, Right };

/// Characters, not bytes, of a valid UTF-8 text.
std::size_t lengthOf(std::string_view text);

/// Cut to this many characters, ending in "..." when it was longer; control characters become spaces.
std::string shortened(std::string_view text, std::size_t length);

/// With spaces up to this many characters.
std::string padded(std::string_view text, std::size_t length, Align align);

/// Rows of cells in aligned columns, two spaces between: the first to the left, the others to the right.
std::string textTable(const std::vector<std::vector<std::string>>& rows);

} // namespace playground
