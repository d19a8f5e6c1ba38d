#pragma once

#include "core/base/time.h"

#include <functional>

namespace playground {

/// Burns this much CPU time of the calling thread, or less when `stop` says so; it is asked about every 50 µs.
/// Returns false when stopped.
bool burnCpu(Duration duration, const std::function<bool()>& stop);

} // namespace playground
