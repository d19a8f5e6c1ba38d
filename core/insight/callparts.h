#pragma once

#include "core/insight/holders.h"
#include "core/trace/tracestore.h"

#include <cstdint>
#include <vector>

namespace playground {

/// A stretch of a call's life in which one thing went on, or one thing was in its way.
struct CallPart {
    enum class Kind : std::uint8_t {
        OnItsWay,          ///< To its actor or to its thread; nothing of the run is in its way.
        Queued,            ///< What for is not known: that was dropped, or is too much to look at.
        QueuedForSlot,     ///< by: those that had the slots when it began.
        QueuedForArgument, ///< by: those whose results were not there, the one that came last first.
        QueuedForOrder,    ///< by: an earlier call of the same caller.
        QueuedForLoop,     ///< A slot was free, or it needs none yet; by: those that had the event loop.
        QueuedWithSlotFree, ///< Until a thread of the pool took the next call.
        Running,
        Awaiting, ///< by: what it needs, if that is a call.
        KeptOff,  ///< What it awaited had happened; by: those that had its event loop.
        Blocked,  ///< by: as of Awaiting.
        GilWait,  ///< by: the first and the last that had the interpreter lock, or one of them.
    };
    static constexpr std::size_t kindCount = 12;

    TimeRange range;
    CallState state = CallState::Submitted; ///< The one in which rows and bars show it.
    Kind kind = Kind::OnItsWay;
    WaitKind waitKind = WaitKind::Outside; ///< Of what it awaited or was blocked for.
    Holders by;
    bool operator==(const CallPart&) const = default;
};

/// Where the time of a call of this store went: parts one after the other, without a gap, from its submission to its
/// end or to now. Of a call whose first spans were dropped, states have the length that they had and no causes, and
/// stand side by side; where causes were dropped, none are told. Costs a look at the call's own spans and waits, a
/// search for each cause, and no more looks at others than those; without them causes are not all told, and the parts
/// are as they are.
std::vector<CallPart> partsOf(const TraceStore& store, const CallRecord& call, TimePoint now, Looks looks = {});

} // namespace playground
