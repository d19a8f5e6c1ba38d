#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace playground {

/// The word that was most likely meant by a mistyped one: the nearest by insertions, deletions, replacements and swaps
/// of neighbours: one, or one for every three characters; case does not count. Empty when none is near.
std::string nearestWord(std::string_view typed, const std::vector<std::string>& words);

/// What follows the words "unknown ...": "; expected one of a, b; did you mean "b"?", with what applies. Long lists are
/// cut, saying how many more there are.
std::string expectation(std::string_view typed, const std::vector<std::string>& words);

/// In double quotes, on one line: control characters are escaped, and a text over 60 bytes ends in "...".
/// Needs valid UTF-8.
std::string inQuotes(std::string_view text);

/// As it is, but for control characters, which are escaped: for texts of others on a terminal.
std::string onOneLine(std::string_view text);

/// With the letters of English in lower case.
std::string lowered(std::string_view text);

/// With a comma between groups of three digits.
std::string grouped(std::int64_t number);

} // namespace playground
