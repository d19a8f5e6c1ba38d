#pragma once

#include "core/trace/stepseries.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace playground {

/// A time in which all slots of a group were taken, or one at least was free.
struct SlotStretch {
    enum class Use : std::uint8_t { Full, Free, Unknown };

    TimePoint end; ///< Exclusive; it begins where the one before ends.
    Use use = Use::Full;
    bool operator==(const SlotStretch&) const = default;
};

/// How the slots were used within the range, without a gap. A slot that goes from one call to the next within less time
/// than LatenessLog::least, or than a thousandth of the range, counts as taken all the time; so there are some thousand
/// stretches at most. Looks at no more than mostChanges; what comes after them is unknown.
std::vector<SlotStretch> slotStretches(const StepSeries& inFlight, const StepSeries& limits, TimeRange range,
                                       std::size_t mostChanges = 1'000'000);

} // namespace playground
