#pragma once

#include "core/trace/tracestore.h"

#include <array>
#include <set>
#include <vector>

namespace playground {

/// When nothing happened in a run: no call was alive and no limit changed. Grows with the store. A while that is not
/// over yet is none. Thread: one thread only, the store's.
class IdleTimes final {
public:
    IdleTimes() = default;

    /// What happens on `ignored` actors does not count.
    explicit IdleTimes(std::set<ActorId> ignored) : m_ignored(std::move(ignored)) {}

    /// True when there is news. Looks at each call once, as soon as all before it have ended.
    bool update(const TraceStore& store);

    const std::vector<TimeRange>& times() const { return m_times; } ///< In order, none empty.

    /// What half of the calls take at most, or come after the one before; to a power of two.
    Duration usualStep() const;

    const std::set<ActorId>& ignored() const { return m_ignored; }

private:
    void add(const TraceStore& store, TimeRange idle);
    void count(const CallRecord& call);

    std::set<ActorId> m_ignored;
    std::vector<TimeRange> m_times;
    std::size_t m_next = 0; // Of the calls, in order of submission: the first that has not ended or is new.
    TimePoint m_busyUntil{};
    TimePoint m_submitted = TimePoint::min(); // The last one that was counted.
    std::array<std::uint64_t, 65> m_steps{};  // By the number of bits of their nanoseconds.
    std::uint64_t m_counted = 0;
};

} // namespace playground
