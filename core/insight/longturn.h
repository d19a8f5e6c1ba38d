#pragma once

#include "core/base/time.h"

namespace playground {

/// So long a call may keep an event loop: others are late by then.
inline constexpr Duration longTurn = std::chrono::milliseconds(50);

} // namespace playground
