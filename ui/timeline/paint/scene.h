#pragma once

#include "core/insight/callsearch.h"
#include "core/trace/tracestore.h"
#include "ui/theme/theme.h"
#include "ui/timeline/geometry/areas.h"
#include "ui/timeline/geometry/minimap.h"
#include "ui/timeline/geometry/prediction.h"
#include "ui/timeline/geometry/trackpanes.h"
#include "ui/timeline/geometry/viewport.h"
#include "ui/timeline/paint/legend.h"

#include <array>
#include <optional>
#include <vector>

namespace playground::ui {

/// An actor's live numbers.
struct ActorNumbers {
    std::array<std::uint64_t, callStateCount> calls{}; ///< In each state; queued are those at the actor.
    std::int64_t inFlight = 0;
    std::int64_t limit = 0;

    std::uint64_t in(CallState state) const { return calls[static_cast<std::size_t>(state)]; }
    std::uint64_t& in(CallState state) { return calls[static_cast<std::size_t>(state)]; }
};
ActorNumbers numbersOf(const ActorTrack& track, TimePoint now);

/// Everything that a frame of the timeline depends on. What it points to outlives it.
struct Scene {
    const TraceStore* store = nullptr; ///< Null: nothing to show yet.
    const TrackLayout* layout = nullptr;
    const Theme* theme = nullptr;
    Areas areas;
    Viewport viewport; ///< As wide as areas.plot.
    TimePoint now;     ///< Nothing after it is drawn.
    TimeRange whole;   ///< What the minimap shows.
    TrackPanes panes;  ///< Where in the plot which tracks are; as high as areas.plot.
    std::optional<CallState> emphasised;
    std::optional<std::size_t> track; ///< The actor that commands for tracks are about.
    const CallSearch* search = nullptr; ///< What it does not find fades; null: nothing is looked for.
    std::vector<ActorNumbers> numbers; ///< By index in the store.
    Prediction prediction; ///< Drawn behind it.
};

Minimap minimapOf(const Scene& scene);
Ghosts ghostsOf(const Scene& scene);

} // namespace playground::ui
