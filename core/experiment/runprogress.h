#pragma once

#include <cstdint>
#include <functional>

namespace playground {

/// Told now and then: calls ended and submitted so far.
using RunProgress = std::function<void(std::uint64_t ended, std::uint64_t submitted)>;

} // namespace playground
