#include "ui/timeline/geometry/follow.h"

#include <algorithm>

namespace playground::ui {

TimeRange Follow::rangeAt(TimePoint now) const {
    constexpr int air = 25; // A sliver of it right of the newest shows where it ends.
    const Duration most = std::max(span, leastSpan);
    const Duration grown = std::clamp<Duration>((std::max(now, ahead) - from) / (air - 1) * air, shortest, most);
    if (grown < most)
        return {from, from + grown};
    const TimePoint end = std::max(from + most, now + most / air);
    return {end - most, end};
}

void Follow::resumeAfterIdle(TimePoint idleSince, TimePoint time) {
    constexpr int longWhile = 5; // In parts of the span.
    if (time - idleSince > std::max(span, leastSpan) / longWhile)
        from = time;
}

} // namespace playground::ui
