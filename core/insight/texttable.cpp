#include "core/insight/texttable.h"

#include <algorithm>

namespace playground {
namespace {

bool beginsCharacter(char byte) { return (static_cast<unsigned char>(byte) & 0xc0U) != 0x80U; }

} // namespace

std::size_t lengthOf(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count_if(text, beginsCharacter));
}

std::string shortened(std::string_view text, std::size_t length) {
    std::string line(text);
    std::ranges::replace_if(
        line, [](char byte) { return static_cast<unsigned char>(byte) < ' ' || byte == '\x7f'; }, ' ');
    if (lengthOf(line) <= length)
        return line;
    const std::size_t kept = length - std::min<std::size_t>(length, 3);
    std::size_t end = 0;
    for (std::size_t count = 0; end < line.size(); ++end)
        if (beginsCharacter(line[end]) && count++ == kept)
            break;
    return line.substr(0, end) + std::string(length - kept, '.');
}

std::string padded(std::string_view text, std::size_t length, Align align) {
    const std::size_t missing = length - std::min(length, lengthOf(text));
    const std::string spaces(missing, ' ');
    return align == Align::Left ? std::string(text) + spaces : spaces + std::string(text);
}

std::string textTable(const std::vector<std::vector<std::string>>& rows) {
    std::vector<std::size_t> widths;
    for (const auto& row : rows)
        for (std::size_t column = 0; column < row.size(); ++column) {
            widths.resize(std::max(widths.size(), column + 1));
            widths[column] = std::max(widths[column], lengthOf(row[column]));
        }
    std::string text;
    for (const auto& row : rows) {
        for (std::size_t column = 0; column < row.size(); ++column)
            text += column == 0 ? padded(row[column], widths[column], Align::Left)
                                : "  " + padded(row[column], widths[column], Align::Right);
        text.erase(text.find_last_not_of(' ') + 1);
        text += '\n';
    }
    return text;
}

} // namespace playground
