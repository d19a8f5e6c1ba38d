#pragma once

#include "core/insight/callsearch.h"
#include "ui/timeline/geometry/viewport.h"

#include <vector>

namespace playground::ui {

/// Which columns of the plot have a part of a match in this slot, as known at `now`. Cost: a search for each match in
/// sight, at most one a column.
std::vector<bool> litColumns(const CallSearch& search, ActorId actor, std::uint32_t slot, const Viewport& viewport,
                             TimePoint now);

/// Those of the slots from `first` on taken together, for a row that stands for many of them.
std::vector<bool> litColumnsFrom(const CallSearch& search, const ActorTrack& track, std::uint32_t first,
                                 const Viewport& viewport, TimePoint now);

} // namespace playground::ui
