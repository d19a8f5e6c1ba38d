#include "ui/window/transportof.h"

#include "ui/window/engines.h"
#include "ui/window/runcontroller.h"

namespace playground::ui {

TransportState transportOf(const RunController& controller, const Engines& engines, ViewState view) {
    const TraceStore& store = controller.store();
    TransportState state{.isBusy = controller.isBusy(),
                         .isPaused = view == ViewState::Paused,
                         .isVirtual = engines.chosen() == Engine::Virtual,
                         .isComputing = engines.computation().isUnderWay(),
                         .computedEnded = engines.computation().ended(),
                         .computedSubmitted = engines.computation().submitted(),
                         .now = controller.now(),
                         .submitted = static_cast<qint64>(store.callCount()),
                         .ended = static_cast<qint64>(store.callCount() - store.unended()),
                         .callsPerSecond = controller.callsPerSecond(),
                         .speed = controller.scenario().environment.speed,
                         .held = store.holdings(),
                         .memoryBudget = store.budget().memory,
                         .edge = store.edge(),
                         .lostEvents = static_cast<qint64>(store.lostEvents())};
    for (std::size_t index = 0; index < store.actorCount(); ++index) {
        const ActorTrack& track = store.actorAt(index);
        state.failed += static_cast<qint64>(track.failed);
        state.inFlight += track.inFlight.last();
        state.queued += track.queued.last();
    }
    return state;
}

} // namespace playground::ui
