#include "ui/timeline/paint/scene.h"

namespace playground::ui {

ActorNumbers numbersOf(const ActorTrack& track, TimePoint now) {
    ActorNumbers numbers{.queued = track.queued.at(now),
                         .inFlight = track.inFlight.at(now),
                         .limit = track.limit.at(now),
                         .ended = track.ended()};
    for (const SpanRow& slot : track.slotRows) {
        if (!slot.isOpen())
            continue;
        const Span last = slot.at(slot.size() - 1, now);
        (last.state == CallState::Awaiting ? numbers.awaiting : numbers.running) += 1;
    }
    return numbers;
}

Minimap minimapOf(const Scene& scene) {
    return {scene.whole, scene.viewport.range(), scene.areas.minimap.width(), scene.viewport.fold()};
}

Ghosts ghostsOf(const Scene& scene) { return scene.prediction.store() != nullptr ? Ghosts::Shown : Ghosts::None; }

} // namespace playground::ui
