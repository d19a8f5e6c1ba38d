#pragma once

#include "core/trace/event.h"
#include "core/trace/state.h"

#include <optional>

namespace playground::testing {

/// The state into which an event brings its call, said once more without the store that is tested; none for those that
/// change none.
inline std::optional<CallState> stateAfter(EventKind kind) {
    switch (kind) {
    case EventKind::Submitted:
        return CallState::Submitted;
    case EventKind::Queued:
        return CallState::Queued;
    case EventKind::Started:
    case EventKind::Resumed:
    case EventKind::Unblocked:
    case EventKind::GilTaken:
        return CallState::Running;
    case EventKind::Awaiting:
        return CallState::Awaiting;
    case EventKind::Blocked:
        return CallState::Blocked;
    case EventKind::GilWaits:
        return CallState::GilWait;
    case EventKind::Finished:
        return CallState::Finished;
    default:
        return std::nullopt;
    }
}

} // namespace playground::testing
