#pragma once

#include "core/trace/event.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace playground {

/// What the events tell of one call.
struct Told {
    ActorId actor = ActorId::None;
    std::uint8_t group = 0;
    CallId parent = CallId::None;
    bool wasHeld = false; ///< Waited for an argument, or behind such a call.
    std::optional<TimePoint> queued; ///< Came to its group, and had to wait there.
    std::optional<TimePoint> started;
    TimePoint beforeStart{}; ///< When its thread told something else for the last time before it started the call.
    ThreadId thread = ThreadId::None;
    std::uint32_t slot = 0;
    std::optional<EventKind> end;
    int ends = 0;
};

using GroupKey = std::pair<ActorId, std::uint8_t>;

/// The events of a run, read without the help of a TraceStore.
struct TraceFacts {
    explicit TraceFacts(std::span<const Event> events);

    std::map<CallId, Told> calls;
    std::map<GroupKey, std::uint32_t> firstLimits;
    std::map<GroupKey, std::uint32_t> highestLimits;
    std::map<GroupKey, int> limitChanges;
};

} // namespace playground
