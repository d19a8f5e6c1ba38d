#include "ui/timeline/geometry/follow.h"

#include <algorithm>

namespace playground::ui {

TimeRange Follow::rangeAt(TimePoint now) const {
    constexpr int air = 25; // A sliver of it right of the newest shows where it ends.
    const Duration grown = std::clamp<Duration>((now - from) / (air - 1) * air, shortest, std::max(shortest, span));
    if (grown < span)
        return {from, from + grown};
    const TimePoint end = std::max(from + span, now + span / air);
    return {end - span, end};
}

void Follow::resumeAfterIdle(TimePoint idleSince, TimePoint time) {
    constexpr int longWhile = 5; // In parts of the span.
    if (time - idleSince > span / longWhile)
        from = time;
}

} // namespace playground::ui
