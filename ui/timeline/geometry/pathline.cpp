#include "ui/timeline/geometry/pathline.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace playground::ui {
namespace {

// Along its upper edge: the call's name stays readable.
std::optional<int> heightOf(const TrackRow* row) {
    return row == nullptr ? std::nullopt : std::optional(barOf(*row, 0, 1).top());
}

std::optional<int> heightOfDriver(const TrackLayout& layout) {
    const auto row = std::ranges::find(layout.rows(), TrackRow::Kind::Driver, &TrackRow::kind);
    return row == layout.rows().end() ? std::nullopt : std::optional(row->top + 1);
}

std::optional<int> heightOf(const TraceStore& store, const TrackLayout& layout, CallId id) {
    if (id == CallId::None)
        return heightOfDriver(layout);
    const CallRecord* call = store.call(id);
    const auto actor = call != nullptr && call->isStarted() ? indexOfActor(store, call->actor) : std::nullopt;
    if (!actor)
        return {};
    if (const TrackRow* row = layout.slotRow(*actor, call->slot))
        return heightOf(row);
    return heightOf(threadRowOf(layout, *actor, store.actorAt(*actor), call->thread));
}

} // namespace

std::vector<QPolygon> pathLines(const TraceStore& store, const TrackLayout& layout, const Viewport& viewport,
                                std::span<const PathMark> path) {
    const auto endOf = [](const PathMark& mark) { return mark.range.end; };
    const TimeRange sight = viewport.range();
    std::vector<QPolygon> lines;
    bool isInterrupted = true;
    for (auto mark = std::ranges::lower_bound(path, sight.start, {}, endOf);
         mark != path.end() && mark->range.start <= sight.end;) {
        const int left = columnOf(viewport, mark->range.start);
        const int right = columnOf(viewport, mark->range.end);
        const auto y = heightOf(store, layout, mark->call);
        if (y && std::exchange(isInterrupted, false))
            lines.emplace_back();
        if (y)
            lines.back() << QPoint(left, *y) << QPoint(right, *y);
        isInterrupted |= !y;
        // Of those within a column the first is enough.
        const TimePoint after = std::max(mark->range.end, viewport.timeAt(right + 0.5));
        mark = left < right ? std::next(mark) : std::ranges::lower_bound(std::next(mark), path.end(), after, {}, endOf);
    }
    return lines;
}

} // namespace playground::ui
