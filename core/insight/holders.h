#pragma once

#include "core/insight/looks.h"
#include "core/trace/tracestore.h"

#include <cstddef>
#include <vector>

namespace playground {

/// Calls that were in the way of another one: how many, and the first few by name.
struct Holders {
    struct Holder {
        CallId call = CallId::None;
        CallState state = CallState::Running; ///< What it did for most of that time; queued, if it had not started.
        Duration held{};                      ///< For how long it was in the way; 0 where that is not known.
        bool operator==(const Holder&) const = default;
    };
    static constexpr std::size_t mostNamed = 8;

    std::vector<Holder> named; ///< No more than that.
    std::size_t count = 0;     ///< Those named included.
    bool isWhole = true;       ///< False: there were more than could be looked at.
    bool operator==(const Holders&) const = default;
};

/// Those of the call's group that had a slot when the range began, by slot; if none had, the first that had one within
/// it. A search in each slot of the actor, in those up to the last that is named if it has one group, and in no more
/// than looks are left.
Holders slotHoldersFor(const TraceStore& store, const CallRecord& call, TimeRange range, Looks& looks);

/// The event loop on which the call runs, or will when it starts; null where there is none or it is not known.
const SpanRow* loopOf(const TraceStore& store, const CallRecord& call);

/// Other calls that had the call's event loop within the range, the one that had it longest first. A search, and a look
/// at some thousand spans at most, and at no more than are left.
Holders loopHoldersFor(const TraceStore& store, const CallRecord& call, TimeRange range, Looks& looks);

/// From when to when within the range other calls had the loop, pauses between them included; empty when none had.
/// Turns that took no time have nobody's loop; some thousand of them side by side end the search.
TimeRange loopHeldFor(const TraceStore& store, const CallRecord& call, TimeRange range);

} // namespace playground
