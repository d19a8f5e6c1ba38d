#pragma once

#include "core/base/ids.h"
#include "core/trace/dictionary.h"
#include "core/trace/spanrow.h"
#include "core/trace/stepseries.h"

#include <cstdint>
#include <deque>
#include <string>
#include <vector>

namespace playground {

/// One actor's rows and series.
struct ActorTrack {
    ActorId id = ActorId::None;
    ActorInfo info;
    TimePoint created{};
    TimePoint stopped = TimePoint::max();

    /// A concurrency group; the first is the default group, which has no name.
    struct Group {
        MethodId name = MethodId::None;
        std::int64_t limit = 0;
        StepSeries limits; ///< Kept only where there are several groups; so with the next.
        StepSeries inFlight;
    };
    std::vector<Group> groups;
    bool hasGroup(std::uint8_t number) const { return groups.size() > 1 && number < groups.size(); } ///< Among others.
    const StepSeries& limitOf(std::uint8_t group) const { return hasGroup(group) ? groups[group].limits : limit; }
    const auto& inFlightOf(std::uint8_t group) const { return hasGroup(group) ? groups[group].inFlight : inFlight; }

    struct ThreadRow {
        ThreadId thread = ThreadId::None;
        std::string name;
        SpanRow spans; ///< Running and blocked only: who has the thread. Of calls on top of each other, the inner one.
    };
    std::deque<SpanRow> slotRows; ///< By slot: running, awaiting, blocked.
    std::deque<SpanRow> tails; ///< By slot: while its next call was queued, and the call before that had started.
    std::deque<ThreadRow> threads; ///< Only ever appended to.

    std::vector<std::uint32_t> calls; ///< Indices in the store, in order of submission ...
    std::vector<std::uint32_t> ends; ///< ... and those of the ended ones in the order in which they ended.
    StepSeries failures; ///< So far; likewise the next.
    StepSeries cancellations;

    StepSeries inFlight;
    StepSeries queued; ///< At the actor and without a slot; not those on their way to it.
    StepSeries limit; ///< Of all groups together. Every entry after the first is a change while it lived.

    std::uint64_t submitted = 0;
    std::uint64_t finished = 0;
    std::uint64_t failed = 0;
    std::uint64_t cancelled = 0;
    std::uint64_t ended() const { return finished + failed + cancelled; }
};

} // namespace playground
