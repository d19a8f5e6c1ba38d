#include "ui/timeline/geometry/tracklayout.h"

#include <algorithm>

namespace playground::ui {
namespace {

constexpr int gap = 2;
constexpr int padding = 7;         // Above the first and below the last row of a group.
constexpr int leastHeight = 62;    // Name, kind and numbers fit beside the rows.
constexpr int leastDriverHeight = 40;
constexpr int leastCollapsedHeight = 45;
constexpr int airAboveCharts = 5;
constexpr int driverHeight = 26;

// A row that is there before its first call keeps the picture from jumping when it comes.
std::size_t lanesInAdvanceOf(const ActorTrack& track) {
    const auto most = static_cast<std::size_t>(std::max<std::int64_t>(1, track.limit.max()));
    return most <= TrackLayout::lanesInAdvance ? most : 1;
}

std::size_t slotsOf(const ActorTrack& track, Lens lens) {
    return lens == Lens::Threads ? 0 : std::max(track.slotRows.size(), lanesInAdvanceOf(track));
}

// An event loop is told beside the slots it serves; a slot of a pool has a thread to itself.
std::size_t threadsOf(const ActorTrack& track, Lens lens) {
    if (track.info.kind == ActorKind::Async)
        return std::max<std::size_t>(1, track.threads.size());
    return lens == Lens::Slots ? 0 : std::max(track.threads.size(), lanesInAdvanceOf(track));
}

TrackRow::Kind restOf(TrackRow::Kind kind) {
    return kind == TrackRow::Kind::Thread ? TrackRow::Kind::ThreadRest : TrackRow::Kind::Rest;
}

template <class Part>
const Part* partAt(const std::vector<Part>& parts, int y) {
    const auto next =
        std::upper_bound(parts.begin(), parts.end(), y, [](int at, const Part& part) { return at < part.top; });
    if (next == parts.begin() || y >= std::prev(next)->bottom())
        return nullptr;
    return &*std::prev(next);
}

} // namespace

bool TrackLayout::update(const TraceStore& store, const Prediction& prediction) {
    std::vector<Shape> shapes;
    for (const std::size_t index : shownTracks(m_arrangement, store.actorCount()))
        shapes.push_back(shapeOf(index, store.actorAt(index), prediction.trackOf(index)));
    if (shapes == m_shapes && !m_groups.empty())
        return false;
    m_shapes = std::move(shapes);
    m_rows.clear();
    m_groups.clear();

    m_pinned = static_cast<std::size_t>(std::ranges::count(m_shapes, true, &Shape::isPinned));
    for (const Shape& shape : m_shapes) {
        if (m_groups.size() == m_pinned)
            addDriver();
        addActor(shape);
    }
    if (m_groups.size() == m_pinned)
        addDriver();
    return true;
}

void TrackLayout::addDriver() {
    m_groups.push_back({.firstRow = m_rows.size(), .top = height()});
    addRow(TrackRow::Kind::Driver, 0, driverHeight);
    finishGroup(leastDriverHeight);
}

TrackLayout::Shape TrackLayout::shapeOf(std::size_t index, const ActorTrack& track, const ActorTrack* predicted) const {
    const Lens lens = m_arrangement.lens;
    return {std::max(threadsOf(track, lens), predicted != nullptr ? threadsOf(*predicted, lens) : 0),
            std::max(slotsOf(track, lens), predicted != nullptr ? slotsOf(*predicted, lens) : 0),
            m_arrangement.unfolded.contains(index),
            m_arrangement.collapsed.contains(index),
            m_arrangement.pinned.contains(index),
            index};
}

void TrackLayout::addActor(const Shape& shape) {
    m_groups.push_back({.actor = shape.actor, .firstRow = m_rows.size(), .top = height()});
    if (shape.isCollapsed)
        return addCollapsed(shape);
    addLanes(TrackRow::Kind::Thread, shape.threads, shape.isUnfolded);
    addLanes(TrackRow::Kind::Slot, shape.slots, shape.isUnfolded);
    addRow(TrackRow::Kind::InFlight, 0, chartHeight, airAboveCharts);
    addRow(TrackRow::Kind::Queued, 0, chartHeight);
    finishGroup(leastHeight);
}

// What each lens is about, in one row.
void TrackLayout::addCollapsed(const Shape& shape) {
    const bool isThreads = shape.slots == 0;
    addRow(isThreads ? TrackRow::Kind::ThreadRest : TrackRow::Kind::Rest, 0, restHeight + gap + 2);
    m_rows.back().lanes = m_groups.back().hiddenLanes = isThreads ? shape.threads : shape.slots;
    finishGroup(leastCollapsedHeight);
}

void TrackLayout::addLanes(TrackRow::Kind kind, std::size_t lanes, bool isUnfolded) {
    const std::size_t shown = isUnfolded ? lanes : std::min(lanes, lanesBeforeFold);
    const int height = kind == TrackRow::Kind::Slot ? tailHeight + 1 + barHeight + gap : barHeight + gap;
    for (std::size_t lane = 0; lane < shown; ++lane)
        addRow(kind, lane, height);
    if (shown == lanes)
        return;
    addRow(restOf(kind), shown, restHeight + gap + 2);
    m_rows.back().lanes = lanes - shown;
    m_groups.back().hiddenLanes += lanes - shown;
}

void TrackLayout::addRow(TrackRow::Kind kind, std::size_t lane, int height, int air) {
    TrackGroup& group = m_groups.back();
    const int top = group.rowCount == 0 ? group.top + padding : m_rows.back().bottom() + air;
    m_rows.push_back({kind, m_groups.size() - 1, lane, 1, top, height});
    ++group.rowCount;
}

void TrackLayout::finishGroup(int least) {
    TrackGroup& group = m_groups.back();
    group.height = std::max(least, m_rows.back().bottom() + padding - group.top);
}

int TrackLayout::height() const { return m_groups.empty() ? 0 : m_groups.back().bottom(); }

std::span<const TrackRow> TrackLayout::rowsIn(const TrackGroup& group, int top, int bottom) const {
    const std::span<const TrackRow> rows = std::span(m_rows).subspan(group.firstRow, group.rowCount);
    const auto first =
        std::partition_point(rows.begin(), rows.end(), [top](const TrackRow& row) { return row.bottom() <= top; });
    const auto last =
        std::partition_point(first, rows.end(), [bottom](const TrackRow& row) { return row.top < bottom; });
    return {first, last};
}

const TrackRow* TrackLayout::rowAt(int y) const { return partAt(m_rows, y); }

const TrackGroup* TrackLayout::groupAt(int y) const { return partAt(m_groups, y); }

const TrackGroup* TrackLayout::groupOf(std::size_t actor) const {
    const auto found = std::ranges::find(m_groups, std::optional(actor), &TrackGroup::actor);
    return found != m_groups.end() ? &*found : nullptr;
}

std::size_t TrackLayout::placeAt(int y, std::size_t dragged) const {
    std::size_t place = 0;
    std::vector<std::size_t> others;
    for (const TrackGroup& group : m_groups) {
        if (!group.actor || group.actor == dragged)
            continue;
        others.push_back(*group.actor);
        // The middle of a tall one may be far out of sight.
        place += group.top + std::min(group.height / 2, leastHeight) < y ? 1 : 0;
    }
    return placeWithinReach(m_arrangement, others, dragged, place);
}

int TrackLayout::topOfPlace(std::size_t place, std::size_t dragged) const {
    const bool isPinned = m_arrangement.pinned.contains(dragged);
    for (const TrackGroup& group : isPinned ? pinnedGroups() : std::span<const TrackGroup>(m_groups))
        if (group.actor && group.actor != dragged && place-- == 0)
            return group.top;
    return isPinned ? pinnedGroups().back().bottom() : height();
}

const TrackRow* TrackLayout::slotRow(std::size_t actor, std::size_t slot) const {
    return laneOf(actor, TrackRow::Kind::Slot, slot);
}

const TrackRow* TrackLayout::threadRow(std::size_t actor, std::size_t thread) const {
    return laneOf(actor, TrackRow::Kind::Thread, thread);
}

const TrackRow* TrackLayout::laneOf(std::size_t actor, TrackRow::Kind kind, std::size_t lane) const {
    const TrackGroup* group = groupOf(actor);
    if (group == nullptr)
        return nullptr;
    const auto rows = std::span(m_rows).subspan(group->firstRow, group->rowCount);
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const TrackRow& row) {
        return (row.kind == kind && row.lane == lane) || (row.kind == restOf(kind) && lane >= row.lane);
    });
    return found != rows.end() ? &*found : nullptr;
}

} // namespace playground::ui
