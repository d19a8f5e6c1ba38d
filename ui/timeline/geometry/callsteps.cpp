#include "ui/timeline/geometry/callsteps.h"

#include <algorithm>

namespace playground::ui {

std::optional<CallId> neighbourOf(const TraceStore& store, CallId id, Direction direction, TimePoint now) {
    if (store.callCount() == 0)
        return {};
    const CallRecord* call = store.call(id);
    if (call == nullptr || !call->isStarted())
        return store.callAt(0).id;
    // All spans of a call lie side by side in its slot.
    const SpanRow& lane = store.actor(call->actor)->slotRows[call->slot];
    const std::size_t index =
        direction == Direction::Forward ? lane.firstEndingAfter(call->ended) : lane.firstEndingAfter(call->started) - 1;
    // Before the first one has wrapped around, or was dropped.
    return index >= lane.firstKept() && index < lane.size() ? std::optional(lane.at(index, now).call) : std::nullopt;
}

TimeRange extentOf(const CallRecord& call, TimePoint now) {
    const TimePoint from = call.isStarted() ? call.started : call.submitted;
    return {from, std::max(from, std::min(call.ended, now))};
}

std::optional<TimeRange> moveToShow(TimeRange wanted, const Viewport& viewport) {
    const TimeRange visible = viewport.range();
    if (wanted.start >= visible.start && wanted.end <= visible.end)
        return {};
    if (wanted.length() < viewport.span())
        return viewport.around(wanted.start + wanted.length() / 2);
    if (visible.intersects(wanted))
        return {};
    return viewport.startingAt(viewport.moved(wanted.start, -viewport.width() / 4.0));
}

} // namespace playground::ui
