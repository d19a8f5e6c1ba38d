#pragma once

#include "core/code/codetext.h"
#include "core/trace/tracestore.h"

namespace playground::ui {

/// The method or the task that a call runs; none of a call that is unknown.
std::optional<CodePlace> codePlaceOf(const TraceStore& store, CallId call);

} // namespace playground::ui
