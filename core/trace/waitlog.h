#pragma once

#include "core/trace/calllog.h"
#include "core/trace/event.h"

#include <vector>

namespace playground {

/// What calls waited for, also after they have gone on: a call's record only tells of now. Waits for nothing in the
/// run, such as those for a timer, are left out where nobody could mistake another wait for them. Append-only, in order
/// of time.
class WaitLog final {
public:
    struct Wait {
        TimePoint from;
        Awaited awaited;
        QueueReason reason = QueueReason::SlotsFull; ///< Of a queued call.
        std::uint32_t before = CallIndex::none; ///< Index of the same call's wait before it.
    };

    void note(CallId call, const Wait& wait) { m_waits.append(call, wait, wait.from); }

    bool isNoted(CallId call) const { return m_waits.lastOf(call) != CallIndex::none; } ///< One was, dropped or not.
    const Wait* lastOf(CallId call) const; ///< Null when there is none, or none any more; so with the next.

    /// The latest that began no later than `time`. Costs as much as the call has later ones.
    const Wait* at(CallId call, TimePoint time) const;

    /// The same for one who goes back in time: costs as much as the call has waits between this one and the one
    /// before. `place` is kept for the call from one to the next, and is CallIndex::none at first.
    const Wait* goBack(CallId call, TimePoint time, std::uint32_t& place) const;

    /// All of the call, the first one first. Of those that were told at one time all or none.
    std::vector<Wait> of(CallId call) const;

    /// Until when some of the call's may be missing; TimePoint::min() when none was dropped.
    TimePoint lostUntil(CallId call) const { return m_waits.lostUntil(call); }

    BlockList& blocks() { return m_waits.blocks(); }
    const BlockList& blocks() const { return m_waits.blocks(); }
    std::size_t bytes() const { return m_waits.bytes(); } ///< In memory.

private:
    CallLog<Wait> m_waits;
};

} // namespace playground
