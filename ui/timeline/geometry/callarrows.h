#pragma once

#include "ui/timeline/geometry/callplaces.h"

#include <QPoint>

#include <vector>

namespace playground::ui {

/// An elbow between two bars, in columns of the plot and pixels from the top of all tracks.
struct Arrow {
    enum class Meaning : std::uint8_t {
        Called, ///< From the caller, or the driver, at the time of submission to the start of the call.
        Awaited, ///< From the end of the call to who waited for it.
    };
    Meaning meaning = Meaning::Called;
    QPoint from;
    QPoint corner;
    QPoint to;
    bool operator==(const Arrow&) const = default;
};

/// Those of a call and its direct neighbours, as far as these have rows. Cost: a few searches.
std::vector<Arrow> arrowsOf(const TraceStore& store, const TrackLayout& layout, const Viewport& viewport,
                            const CallRecord& call, TimePoint now);

} // namespace playground::ui
