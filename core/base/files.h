#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace playground {

/// All bytes of a file. Errors name the file and the reason; a file of more than `limit` bytes is refused, and no more
/// than that is read of what never ends.
Result<std::string> readFile(const std::string& path, std::size_t limit);

/// Writes the file whole or not at all; an old one is replaced only when the new one is safely there.
Result<void> writeFile(const std::string& path, std::string_view bytes);

} // namespace playground
