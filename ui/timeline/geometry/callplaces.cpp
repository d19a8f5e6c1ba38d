#include "ui/timeline/geometry/callplaces.h"

#include "ui/timeline/geometry/callsteps.h"

#include <algorithm>
#include <cmath>

namespace playground::ui {
namespace {

constexpr int leastWidth = 2;

QRect placeIn(const TrackRow& row, const Viewport& viewport, TimeRange range) {
    const int left = columnOf(viewport, range.start);
    return barOf(row, left, std::max(left + leastWidth, columnOf(viewport, range.end)));
}

// Its spans lie side by side in its slot; those narrower than a column are passed over a column at a time.
std::vector<QRect> onThread(const SpanRow& slot, const TrackRow& row, const Viewport& viewport, const CallRecord& call,
                            TimePoint now) {
    std::vector<QRect> places;
    const TimeRange extent = extentOf(call, now);
    TimePoint time = std::max(extent.start, viewport.range().start);
    const TimePoint end = std::min(extent.end, viewport.range().end);
    while (time < end) {
        const std::size_t index = slot.firstEndingAfter(time);
        if (index >= slot.size())
            break;
        const Span span = slot.at(index, now);
        if (span.call != call.id || span.range.start >= end)
            break;
        time = std::max(span.range.end, time + Duration(1));
        if (span.state == CallState::Awaiting)
            continue;
        const QRect place = placeIn(row, viewport, span.range);
        if (!places.empty() && place.left() <= places.back().right() + 1)
            places.back().setRight(std::max(places.back().right(), place.right()));
        else
            places.push_back(place);
        time = std::max(time, viewport.timeAt(place.left() + 1));
    }
    return places;
}

} // namespace

std::optional<std::size_t> indexOfActor(const TraceStore& store, ActorId actor) {
    for (std::size_t index = 0; index < store.actorCount(); ++index)
        if (store.actorAt(index).id == actor)
            return index;
    return {};
}

const TrackRow* threadRowOf(const TrackLayout& layout, std::size_t actor, const ActorTrack& track, ThreadId thread) {
    for (std::size_t index = 0; index < track.threads.size(); ++index)
        if (track.threads[index].thread == thread)
            return layout.threadRow(actor, index);
    return nullptr;
}

int columnOf(const Viewport& viewport, TimePoint time) {
    constexpr double beyond = 8.0;
    return static_cast<int>(std::lround(std::clamp(viewport.pixelAt(time), -beyond, viewport.width() + beyond)));
}

QRect barOf(const TrackRow& row, int left, int right) {
    if (row.isRest())
        return {left, row.top + 2, right - left, TrackLayout::restHeight};
    const int tail = row.kind == TrackRow::Kind::Slot ? TrackLayout::tailHeight + 1 : 0;
    return {left, row.top + tail, right - left, TrackLayout::barHeight};
}

CallPlaces placesOf(const TraceStore& store, const TrackLayout& layout, const Viewport& viewport,
                    const CallRecord& call, TimePoint now) {
    CallPlaces places{.actor = indexOfActor(store, call.actor)};
    if (!places.actor || !call.isStarted() || call.started > now)
        return places;
    const ActorTrack& track = store.actorAt(*places.actor);
    if (const TrackRow* row = layout.slotRow(*places.actor, call.slot))
        places.slot = placeIn(*row, viewport, extentOf(call, now));
    if (const TrackRow* row = threadRowOf(layout, *places.actor, track, call.thread))
        places.onThread = onThread(track.slotRows[call.slot], *row, viewport, call, now);
    return places;
}

} // namespace playground::ui
