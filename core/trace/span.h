#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/trace/state.h"

namespace playground {

/// One call in one state on one row.
struct Span {
    TimeRange range;
    CallState state = CallState::Running;
    CallId call = CallId::None;
    bool operator==(const Span&) const = default;
};

} // namespace playground
