#include "ui/panels/actorpulse.h"

namespace playground::ui {

namespace {

using namespace std::chrono_literals;
constexpr Duration remembered = 10s;

void countSlots(const ActorTrack& track, TimePoint now, ActorPulse& pulse) {
    for (const SpanRow& slot : track.slotRows) {
        if (!slot.isOpen())
            continue;
        switch (slot.at(slot.size() - 1, now).state) {
        case CallState::Awaiting:
            ++pulse.awaiting;
            break;
        case CallState::Blocked:
            ++pulse.blocked;
            break;
        default:
            ++pulse.running;
        }
    }
}

} // namespace

ActorPulse pulseOf(const ActorTrack& track, TimePoint now, std::size_t pieces) {
    ActorPulse pulse{.queued = track.queued.last(),
                     .finished = static_cast<std::int64_t>(track.finished),
                     .failed = static_cast<std::int64_t>(track.failed),
                     .cancelled = static_cast<std::int64_t>(track.cancelled),
                     .limit = track.limit.last()};
    countSlots(track, now, pulse);
    std::vector<StepSeries::Extent> extents(pieces);
    track.inFlight.sample({now - remembered, now}, extents);
    for (const StepSeries::Extent& extent : extents)
        pulse.inFlight.push_back(extent.max);
    return pulse;
}

} // namespace playground::ui
