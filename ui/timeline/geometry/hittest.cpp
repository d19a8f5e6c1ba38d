#include "ui/timeline/geometry/hittest.h"

namespace playground::ui {
namespace {

constexpr double reach = 2.0; // Pixels.

std::optional<Span> spanNear(const SpanRow& row, TimePoint time, const Viewport& viewport, TimePoint now) {
    if (const auto index = row.indexAt(time, now); index && time < now)
        return row.at(*index, now);
    const Duration around(static_cast<Duration::rep>(reach * viewport.nanosecondsPerPixel()));
    const std::size_t next = row.firstEndingAfter(time - around);
    if (next >= row.size())
        return {};
    const Span span = row.at(next, now);
    const bool isNear = span.range.start <= time + around && span.range.start < now;
    return isNear ? std::optional(span) : std::nullopt;
}

void hitSlot(Hit& hit, const ActorTrack& track, const TrackRow& row, const Viewport& viewport, int y, TimePoint now) {
    const bool isInTail = y < row.top + TrackLayout::tailHeight + 1;
    const auto& lanes = isInTail ? track.tails : track.slotRows;
    if (row.lane < lanes.size())
        hit.span = spanNear(lanes[row.lane], hit.time, viewport, now);
    if (hit.span)
        hit.kind = isInTail ? Hit::Kind::Tail : Hit::Kind::Span;
}

void hitDriver(Hit& hit, const TraceStore& store, TimePoint now) {
    hit.kind = Hit::Kind::Driver;
    hit.value = store.driverSubmissions().at(hit.time);
    if (const auto index = store.driverWaits().indexAt(hit.time, now))
        hit.span = store.driverWaits().at(*index, now);
}

} // namespace

Hit hitTest(const TraceStore& store, const TrackLayout& layout, const Viewport& viewport, double x, int y,
            TimePoint now) {
    Hit hit{.time = viewport.timeAt(x)};
    const TrackRow* row = layout.rowAt(y);
    if (row == nullptr)
        return hit;
    hit.row = static_cast<std::size_t>(row - layout.rows().data());
    hit.actor = layout.groups()[row->group].actor;
    if (row->kind == TrackRow::Kind::Driver) {
        hitDriver(hit, store, now);
        return hit;
    }
    const ActorTrack& track = store.actorAt(*hit.actor);
    switch (row->kind) {
    case TrackRow::Kind::Driver:
        break;
    case TrackRow::Kind::Thread:
        if (row->lane < track.threads.size())
            hit.span = spanNear(track.threads[row->lane].spans, hit.time, viewport, now);
        if (hit.span)
            hit.kind = Hit::Kind::Span;
        break;
    case TrackRow::Kind::Slot:
        hitSlot(hit, track, *row, viewport, y, now);
        break;
    case TrackRow::Kind::ThreadRest:
    case TrackRow::Kind::Rest:
        hit.kind = Hit::Kind::Rest;
        break;
    case TrackRow::Kind::InFlight:
        hit.kind = Hit::Kind::InFlight;
        hit.value = track.inFlight.at(hit.time);
        hit.limit = track.limit.at(hit.time);
        break;
    case TrackRow::Kind::Queued:
        hit.kind = Hit::Kind::Queued;
        hit.value = track.queued.at(hit.time);
        break;
    }
    return hit;
}

} // namespace playground::ui
