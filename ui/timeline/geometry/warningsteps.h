#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"
#include "ui/timeline/geometry/callsteps.h"

#include <optional>
#include <span>

namespace playground::ui {

/// Something to be warned of: when it was, and which call caused it.
struct WarnedSpan {
    TimeRange range;
    CallId call = CallId::None;
    bool operator==(const WarnedSpan&) const = default;
};

/// The one that begins next after `time`, or last before it; nothing when there is none. They are in any order.
std::optional<WarnedSpan> neighbouringWarning(std::span<const WarnedSpan> warnings, TimePoint time,
                                              Direction direction);

} // namespace playground::ui
