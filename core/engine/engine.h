#pragma once

#include <cstdint>

namespace playground {

/// What executes a scenario.
enum class Engine : std::uint8_t {
    Real,    ///< Event loops and threads of this machine.
    Virtual, ///< The same rules in virtual time, deterministic.
};

} // namespace playground
