#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"

#include <string_view>

namespace playground {

/// Writes a line to the log and, in the name of the current call, to the trace. Thread: any.
void log(std::string_view line);

/// Model time of the actor whose call runs on this thread. Only inside an actor's method.
TimePoint now();

} // namespace playground
