#include "ui/timeline/geometry/follow.h"

#include <algorithm>
#include <bit>
#include <cstdint>

namespace playground::ui {
namespace {

// In steps of some per cent: from one to the next nothing moves but what is new.
Duration inSteps(Duration length) {
    constexpr std::uint64_t stepsOfDoubling = 32;
    const auto ticks = static_cast<std::uint64_t>(length.count());
    const std::uint64_t step = std::max<std::uint64_t>(1, std::bit_floor(ticks) / stepsOfDoubling);
    return Duration(static_cast<Duration::rep>((ticks + step - 1) / step * step));
}

} // namespace

TimeRange Follow::rangeAt(TimePoint now) const {
    constexpr int air = 25; // A sliver of it right of the newest shows where it ends.
    const Duration most = std::max(span, leastSpan);
    const Duration grown = std::clamp(inSteps((std::max({now, ahead, from}) - from) / (air - 1) * air), shortest, most);
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
