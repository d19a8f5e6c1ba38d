#pragma once

#include "core/trace/tracestore.h"

#include <string>

namespace playground {

/// What people call it: "ask.self #1".
std::string callName(const TraceStore& store, const CallRecord& call);

/// The duration with three digits, to be read and not to be computed with: "1.23 s", "457 us".
std::string roughly(Duration duration);

} // namespace playground
