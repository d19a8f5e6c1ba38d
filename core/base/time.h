#pragma once

#include <algorithm>
#include <chrono>

namespace playground {

/// A length of model time; signed nanoseconds.
using Duration = std::chrono::nanoseconds;

/// The shortest length that is told apart.
constexpr Duration tick{1};

/// The clock of a run. Model time starts at zero when the run starts and advances `speed` times as fast as the wall.
/// It has no now(): only exec and engine may ask what time it is.
struct RunClock {
    using rep = Duration::rep;
    using period = Duration::period;
    using duration = Duration;
    using time_point = std::chrono::time_point<RunClock, Duration>;
    static constexpr bool is_steady = true;
};

/// A point of model time: nanoseconds since the start of the run.
using TimePoint = RunClock::time_point;

/// From start up to, not including, end. Empty when start == end; start <= end always.
struct TimeRange {
    TimePoint start;
    TimePoint end;

    constexpr Duration length() const { return end - start; }
    constexpr bool isEmpty() const { return end <= start; }
    constexpr bool contains(TimePoint time) const { return start <= time && time < end; }
    constexpr bool intersects(const TimeRange& other) const { return start < other.end && other.start < end; }
    auto operator<=>(const TimeRange&) const = default;
};

/// Milliseconds with fractions, for people and for files.
constexpr double toMilliseconds(Duration duration) {
    return std::chrono::duration<double, std::milli>(duration).count();
}

/// Rounded to the nearest nanosecond.
constexpr Duration fromMilliseconds(double milliseconds) {
    return std::chrono::round<Duration>(std::chrono::duration<double, std::milli>(milliseconds));
}

} // namespace playground
