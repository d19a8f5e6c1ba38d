#pragma once

#include "core/base/time.h"

namespace playground::ui {

/// Which part of a run is in sight while the view follows it: all of it since `from`, with the newest near the right
/// edge, until that is longer than `span`; from then on the last `span`. A span below `leastSpan` counts as that.
struct Follow {
    static constexpr Duration shortest = std::chrono::milliseconds(20); ///< A run of no time yet is shown as this long.
    static constexpr Duration leastSpan = std::chrono::milliseconds(500); ///< Less would race past the eye.
    Duration span = std::chrono::seconds(10);
    TimePoint from{};
    TimePoint ahead{}; ///< In sight too, as far as `span` allows: something is expected until then.

    /// Calls were submitted at `time`, after a while in which there were none. A long while is left behind.
    void resumeAfterIdle(TimePoint idleSince, TimePoint time);

    TimeRange rangeAt(TimePoint now) const;
};

} // namespace playground::ui
