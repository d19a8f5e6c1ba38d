#pragma once

#include "core/base/time.h"
#include "core/trace/callindex.h"

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
    void note(CallId call, TimePoint resumed, Duration late);

    /// All of the call, the first one first.
    std::vector<Lateness> of(CallId call) const;

    std::size_t bytes() const { return m_all.capacity() * sizeof(Lateness) + m_last.bytes(); }

private:
    std::vector<Lateness> m_all;
    CallIndex m_last;
};

} // namespace playground
