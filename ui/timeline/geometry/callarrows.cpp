#include "ui/timeline/geometry/callarrows.h"

#include <algorithm>

namespace playground::ui {
namespace {

constexpr int driverMarks = 10; // Height of the marks of its submissions.

// One rectangle for a call: in its slot, else where it had its thread.
std::optional<QRect> barOf(const CallPlaces& places) {
    if (places.slot || places.onThread.empty())
        return places.slot;
    return places.onThread.front().united(places.onThread.back());
}

std::optional<QRect> driverBar(const TrackLayout& layout) {
    const auto row = std::ranges::find(layout.rows(), TrackRow::Kind::Driver, &TrackRow::kind);
    if (row == layout.rows().end())
        return {};
    return QRect(0, row->top, 1, driverMarks);
}

// Where a vertical line leaves or meets a bar on the way to or from another one.
int edgeTowards(const QRect& bar, const QRect& other) { return other.top() > bar.top() ? bar.bottom() : bar.top(); }

} // namespace

std::vector<Arrow> arrowsOf(const TraceStore& store, const TrackLayout& layout, const Viewport& viewport,
                            const CallRecord& call, TimePoint now) {
    const auto place = [&](const CallRecord* of) {
        return of != nullptr ? barOf(placesOf(store, layout, viewport, *of, now)) : std::nullopt;
    };
    const auto own = place(&call);
    if (!own)
        return {};
    std::vector<Arrow> arrows;
    const auto caller = call.parent != CallId::None ? place(store.call(call.parent)) : driverBar(layout);
    if (caller && caller->top() != own->top()) {
        const QPoint to(own->left(), own->center().y());
        const int x = std::min(columnOf(viewport, call.submitted), to.x());
        arrows.push_back({Arrow::Meaning::Called, {x, edgeTowards(*caller, *own)}, {x, to.y()}, to});
    }
    const auto awaiter = place(store.call(call.awaiter));
    if (awaiter && awaiter->top() != own->top() && call.ended <= now) {
        const QPoint from(own->right(), own->center().y());
        const int x = std::max(columnOf(viewport, call.ended), from.x());
        arrows.push_back({Arrow::Meaning::Awaited, from, {x, from.y()}, {x, edgeTowards(*awaiter, *own)}});
    }
    return arrows;
}

} // namespace playground::ui
