#pragma once

#include "core/trace/tracestore.h"

#include <cstdint>
#include <vector>

namespace playground::ui {

/// What an actor's calls are at, at one time.
struct ActorPulse {
    std::int64_t running = 0;
    std::int64_t awaiting = 0;
    std::int64_t blocked = 0;
    std::int64_t queued = 0;
    std::int64_t finished = 0;
    std::int64_t failed = 0;
    std::int64_t cancelled = 0;
    std::int64_t limit = 0;
    std::vector<std::int64_t> inFlight; ///< The most in each of the latest equal pieces of time, the oldest first.

    bool operator==(const ActorPulse&) const = default;
};

/// Looks at each slot once.
ActorPulse pulseOf(const ActorTrack& track, TimePoint now, std::size_t pieces);

} // namespace playground::ui
