#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace playground {

/// Numbers of this size or larger are none: sums and differences of two of them fit as well.
inline constexpr std::int64_t decimalBound = std::int64_t{1} << 61U;

/// A decimal number times ten to the power of `digits`, rounded, exact where a double would not be: "1.5" and 3 give
/// 1500. None for what is no number, not finite, or beyond the bound.
std::optional<std::int64_t> scaledDecimal(std::string_view text, int digits);

} // namespace playground
