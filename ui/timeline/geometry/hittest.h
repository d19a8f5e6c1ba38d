#pragma once

#include "core/trace/tracestore.h"
#include "ui/timeline/geometry/tracklayout.h"
#include "ui/timeline/geometry/viewport.h"

#include <optional>

namespace playground::ui {

/// What is at a point of the plot.
struct Hit {
    enum class Kind { Nothing, Span, Tail, InFlight, Queued, Rest, Driver };
    Kind kind = Kind::Nothing;
    TimePoint time;
    std::optional<std::size_t> row;   ///< Index in the layout.
    std::optional<std::size_t> actor; ///< Index in the store.
    std::optional<Span> span;         ///< For Span, Tail, and the waits of the driver.
    std::int64_t value = 0;           ///< Charts: the exact value at `time`. Driver: submissions so far.
    std::int64_t limit = 0;           ///< In-flight chart: the limit at `time`.

    CallId call() const { return span && kind != Kind::Driver ? span->call : CallId::None; }
    bool operator==(const Hit&) const = default;
};

/// `x` from the plot's left edge, `y` from the top of all tracks. A span narrower than it can be pointed at is hit from
/// two pixels beside it. What begins after `now` is not there yet. Cost: a few binary searches.
Hit hitTest(const TraceStore& store, const TrackLayout& layout, const Viewport& viewport, double x, int y,
            TimePoint now);

} // namespace playground::ui
