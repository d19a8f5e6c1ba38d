#include "ui/window/transportof.h"

#include "ui/window/runcontroller.h"

namespace playground::ui {

namespace {

std::size_t bytesOf(const ActorTrack& track) {
    std::size_t bytes = 0;
    for (const SpanRow& slot : track.slotRows)
        bytes += slot.bytes();
    for (const SpanRow& tail : track.tails)
        bytes += tail.bytes();
    for (const ActorTrack::ThreadRow& thread : track.threads)
        bytes += thread.spans.bytes();
    return bytes;
}

} // namespace

TransportState transportOf(const RunController& controller, ViewState view) {
    const TraceStore& store = controller.store();
    std::size_t bytes = store.callCount() * sizeof(CallRecord) + controller.recorder().pendingBytes();
    TransportState state{.isBusy = controller.isBusy(),
                         .isPaused = view == ViewState::Paused,
                         .now = controller.now(),
                         .submitted = static_cast<qint64>(store.callCount()),
                         .ended = static_cast<qint64>(store.callCount() - store.unended()),
                         .callsPerSecond = controller.callsPerSecond(),
                         .speed = controller.scenario().environment.speed,
                         .lostEvents = static_cast<qint64>(store.lostEvents())};
    for (std::size_t index = 0; index < store.actorCount(); ++index) {
        const ActorTrack& track = store.actorAt(index);
        state.failed += static_cast<qint64>(track.failed);
        state.inFlight += track.inFlight.last();
        state.queued += track.queued.last();
        bytes += bytesOf(track);
    }
    state.traceBytes = static_cast<qint64>(bytes);
    return state;
}

} // namespace playground::ui
