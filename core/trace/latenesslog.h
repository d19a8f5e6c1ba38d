#pragma once

#include "core/base/time.h"
#include "core/trace/calllog.h"

#include <cstdint>
#include <vector>

namespace playground {

/// How long calls that awaited had been ready before they had their event loop again. What is not worth a word is left
/// out. Append-only, in order of time.
class LatenessLog final {
public:
    /// Lateness below this is none: every wake-up takes some microseconds.
    static constexpr Duration least = std::chrono::microseconds(20);

    struct Lateness {
        TimePoint resumed;
        Duration late{};
        std::uint32_t before = CallIndex::none; ///< Index of the same call's one before it.
    };

    /// Nothing when it is less than the least.
    void note(CallId call, TimePoint resumed, Duration late) {
        if (late >= least)
            m_all.append(call, {resumed, late}, resumed);
    }

    /// All of the call that are kept, the first one first.
    std::vector<Lateness> of(CallId call) const { return m_all.of(call); }

    /// Until when some of the call's may be missing; TimePoint::min() when none was dropped.
    TimePoint lostUntil(CallId call) const { return m_all.lostUntil(call); }

    BlockList& blocks() { return m_all.blocks(); }
    const BlockList& blocks() const { return m_all.blocks(); }
    std::size_t bytes() const { return m_all.bytes(); } ///< In memory.

private:
    CallLog<Lateness> m_all;
};

} // namespace playground
