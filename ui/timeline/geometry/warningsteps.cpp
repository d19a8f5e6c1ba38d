#include "ui/timeline/geometry/warningsteps.h"

namespace playground::ui {

std::optional<WarnedSpan> neighbouringWarning(std::span<const WarnedSpan> warnings, TimePoint time,
                                              Direction direction) {
    std::optional<WarnedSpan> found;
    for (const WarnedSpan& warning : warnings) {
        const TimePoint start = warning.range.start;
        const bool isForward = direction == Direction::Forward;
        if (isForward ? start <= time : start >= time)
            continue;
        if (!found || (isForward ? start < found->range.start : start > found->range.start))
            found = warning;
    }
    return found;
}

} // namespace playground::ui
