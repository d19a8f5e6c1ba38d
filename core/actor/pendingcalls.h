#pragma once

#include <cstdint>
#include <mutex>
#include <string>
#include <unordered_map>

namespace playground {

/// Back pressure: refuses a caller's calls to an actor beyond a limit of pending ones. A caller is an actor, told by
/// its number; all that is no actor is one caller too, of number 0. Thread: any.
class PendingCalls final {
public:
    /// A limit of -1 or 0 counts nothing. Throws std::invalid_argument below -1.
    explicit PendingCalls(std::int64_t limit);

    /// False when nothing is counted, and nothing need be told.
    bool areCounted() const { return m_limit > 0; }

    /// A call is about to be submitted. Throws PendingCallsLimitExceededError, naming the actor.
    void begin(std::uint32_t caller, const std::string& actor);
    void end(std::uint32_t caller);

private:
    const std::int64_t m_limit;
    std::mutex m_mutex; // Guards the map: callers meet those who end calls.
    std::unordered_map<std::uint32_t, std::int64_t> m_counts; // By caller; of those who have calls pending.
};

} // namespace playground
