#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string_view>

namespace playground {

/// Reads a number and a unit, such as "512MB" or "1.5GiB"; units are B, kB, MB, GB, TB and KiB, MiB, GiB, TiB. Case
/// does not count. Needs at least one byte and at most 2^62.
Result<std::uint64_t> parseBytes(std::string_view text);

} // namespace playground
