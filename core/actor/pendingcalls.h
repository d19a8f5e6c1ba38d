#pragma once

#include "core/base/counted.h"

#include <atomic>
#include <cstdint>
#include <mutex>
#include <string>
#include <unordered_map>

namespace playground {

/// The calls of one caller to one actor that have not ended. Thread: any.
struct PendingCount final : Counted {
    void callEnds() {
        calls.fetch_sub(1, std::memory_order_relaxed);
        release();
    }
    std::atomic<std::int64_t> calls{0};
};

/// Back pressure: refuses a caller's calls to an actor beyond a limit of pending ones. A caller is an actor; all that
/// is no actor is one caller too. Thread: any.
class PendingCalls final {
public:
    /// A limit of -1 or 0 counts nothing. Throws std::invalid_argument below -1.
    explicit PendingCalls(std::int64_t limit);

    /// Counts a call that is about to be submitted and holds the count for it; null when there is no limit. Throws
    /// PendingCallsLimitExceededError, naming the actor.
    PendingCount* admit(std::uint32_t caller, const std::string& actor);

private:
    const std::int64_t m_limit;
    std::mutex m_mutex; // Guards the map: callers meet here.
    std::unordered_map<std::uint32_t, Hold<PendingCount>> m_counts; // By number of the calling actor; 0 for the rest.
};

} // namespace playground
