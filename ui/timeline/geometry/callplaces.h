#pragma once

#include "core/trace/tracestore.h"
#include "ui/timeline/geometry/tracklayout.h"
#include "ui/timeline/geometry/viewport.h"

#include <QRect>

#include <optional>
#include <vector>

namespace playground::ui {

/// Where a call is to be seen among the tracks. x is counted in columns of the plot and ends a little beyond its edges,
/// y from the top of all tracks. A lane that is folded away is told by the band it is folded into.
struct CallPlaces {
    std::optional<QRect> slot; ///< Nothing before its start, and where no slots are shown.
    std::vector<QRect> onThread; ///< Each time it has its thread, where threads are shown; at most one a column.
    std::optional<std::size_t> actor; ///< Index in the store.
};

/// As known at `now`. Cost: a search for each place.
CallPlaces placesOf(const TraceStore& store, const TrackLayout& layout, const Viewport& viewport,
                    const CallRecord& call, TimePoint now);

/// The index of an actor in the store.
std::optional<std::size_t> indexOfActor(const TraceStore& store, ActorId actor);

/// The lane of one of its threads; null where there is none.
const TrackRow* threadRowOf(const TrackLayout& layout, std::size_t actor, const ActorTrack& track, ThreadId thread);

/// The bar within a lane's row.
QRect barOf(const TrackRow& row, int left, int right);

/// The column of a time, or one a little outside of the plot.
int columnOf(const Viewport& viewport, TimePoint time);

} // namespace playground::ui
