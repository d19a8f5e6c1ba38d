#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace playground {

/// "file:line:column" of a byte of a UTF-8 text: both count from 1, columns in characters, lines end with a line feed.
/// An offset behind the end is the end. Cost: reads the text up to there.
std::string textPosition(const std::string& file, std::string_view text, std::size_t offset);

} // namespace playground
