#pragma once

#include <cstddef>

namespace playground {

/// How many spans may still be looked at to name causes, so that an explanation costs no more however restless its call
/// was. Some ten milliseconds of work at first.
struct Looks {
    std::size_t left = std::size_t{1} << 18U;
};

} // namespace playground
