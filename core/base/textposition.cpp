#include "core/base/textposition.h"

#include <algorithm>

namespace playground {

std::string textPosition(const std::string& file, std::string_view text, std::size_t offset) {
    const std::string_view before = text.substr(0, offset);
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const std::size_t lineFeed = before.rfind('\n');
    const std::string_view row = lineFeed == std::string_view::npos ? before : before.substr(lineFeed + 1);
    const auto column =
        std::count_if(row.begin(), row.end(),
                      [](char byte) {
                          return (static_cast<unsigned char>(byte) & 0xc0U) != 0x80U; // Not the rest of a character.
                      }) +
        1;
    return file + ":" + std::to_string(line) + ":" + std::to_string(column);
}

} // namespace playground
