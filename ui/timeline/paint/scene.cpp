#include "ui/timeline/paint/scene.h"

#include <algorithm>

namespace playground::ui {

ActorNumbers numbersOf(const ActorTrack& track, TimePoint now) {
    ActorNumbers numbers{.inFlight = track.inFlight.at(now), .limit = track.limit.at(now)};
    numbers.in(CallState::Queued) = static_cast<std::uint64_t>(std::max<std::int64_t>(0, track.queued.at(now)));
    numbers.in(CallState::Finished) = track.finished;
    numbers.in(CallState::Failed) = track.failed;
    numbers.in(CallState::Cancelled) = track.cancelled;
    for (const SpanRow& slot : track.slotRows) {
        if (slot.isOpen())
            ++numbers.in(slot.at(slot.size() - 1, now).state);
    }
    return numbers;
}

Minimap minimapOf(const Scene& scene) {
    return {scene.whole, scene.viewport.range(), scene.areas.minimap.width(), scene.viewport.fold()};
}

Ghosts ghostsOf(const Scene& scene) { return scene.prediction.store() != nullptr ? Ghosts::Shown : Ghosts::None; }

} // namespace playground::ui
