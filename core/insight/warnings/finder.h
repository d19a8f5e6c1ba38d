#pragma once

#include "core/insight/warnings/warnings.h"

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace playground {

/// A run as those see it who look for something to warn of.
class WarnedRun final {
public:
    WarnedRun(const TraceStore& store, TimePoint end, const WarningFacts& facts);

    const TraceStore& store() const { return m_store; }
    const WarningFacts& facts() const { return m_facts; }
    TimePoint end() const { return m_end; }
    Duration length() const; ///< From the first submission on.

    /// In order of submission.
    using Calls = std::vector<const CallRecord*>;
    const Calls& callsOf(ActorId actor) const;

    /// Until when it was alive, as far as is known.
    TimePoint endOf(const CallRecord& call) const { return std::min(call.ended, m_end); }

    /// Calls of the same group, and so of the same loop, that were alive at some time of the range; all but this one.
    std::uint64_t othersWithin(TimeRange range, const CallRecord& call) const;

private:
    /// The calls of one group among several.
    struct Group {
        Calls calls;
        std::vector<TimePoint> ends; // Of those that have ended, in order.
    };

    void sortByGroup(const ActorTrack& actor);

    const TraceStore& m_store;
    const TimePoint m_end;
    const WarningFacts m_facts;
    std::map<ActorId, Calls> m_calls;
    std::map<std::pair<ActorId, std::uint8_t>, Group> m_groups; // None where an actor has only one.
};

/// Each looks for one kind of thing; what it finds it adds. To have a new one looked for, name it here and in
/// warnings.cpp.
using Warnings = std::vector<Warning>;
void findBlockedLoops(const WarnedRun& run, Warnings& found); ///< "loop-blocked" and "never-yielded".
void findGrowingQueues(const WarnedRun& run, Warnings& found); ///< "queue-growing".
void findOversubscription(const WarnedRun& run, Warnings& found); ///< "oversubscribed".
void findExhaustedSlots(const WarnedRun& run, Warnings& found); ///< "slots-exhausted" and "self-call".
void findStarvedGroups(const WarnedRun& run, Warnings& found); ///< "starved-group".
void findUnreachedLimits(const WarnedRun& run, Warnings& found); ///< "limit-never-reached".
void findBlockingGets(const WarnedRun& run, Warnings& found); ///< "blocking-get".
void findUnobservedErrors(const WarnedRun& run, Warnings& found); ///< "unobserved-error".

} // namespace playground
