#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace playground {

/// The most characters of a name in a scenario file.
inline constexpr std::size_t longestName = 100;

/// Made of ASCII letters, digits and _, and begins with no digit: what a name in a scenario file is, but for its
/// length.
bool isIdentifier(std::string_view text);

/// `base`, or `base_2` and so on: the first that is not taken.
template <class IsTaken>
std::string freeName(const std::string& base, const IsTaken& isTaken) {
    std::string name = base;
    for (int number = 2; isTaken(name); ++number)
        name = base + "_" + std::to_string(number);
    return name;
}

} // namespace playground
