#pragma once

#include "core/trace/tracestore.h"
#include "ui/timeline/geometry/arrangement.h"
#include "ui/timeline/geometry/prediction.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace playground::ui {

/// One line of the timeline. Pixels are counted from the top of all tracks; heights include the gap below.
struct TrackRow {
    enum class Kind {
        Driver,   ///< Submissions and waits of the driver.
        Thread, ///< Who has the event loop or the pool thread; lane is the index in ActorTrack::threads, which may not
                ///< exist yet.
        Slot, ///< Tail above bars; lane is the index in ActorTrack::slotRows, which may not exist yet.
        ThreadRest, ///< All threads from `lane` on in one row.
        Rest, ///< All slots from `lane` on in one row.
        InFlight, ///< Chart with the limit as a line.
        Queued, ///< Chart.
    };
    Kind kind = Kind::Driver;
    std::size_t group = 0;
    std::size_t lane = 0;
    std::size_t lanes = 1; ///< How many are in it.
    int top = 0;
    int height = 0;
    int bottom() const { return top + height; }
    bool isRest() const { return kind == Kind::Rest || kind == Kind::ThreadRest; }
    bool operator==(const TrackRow&) const = default;
};

/// The rows of one actor, or of the driver.
struct TrackGroup {
    std::optional<std::size_t> actor; ///< Index in the store; none for the driver.
    std::size_t firstRow = 0;
    std::size_t rowCount = 0;
    std::size_t hiddenLanes = 0; ///< Slots and threads that have no row of their own.
    int top = 0;
    int height = 0;
    int bottom() const { return top + height; }
    bool operator==(const TrackGroup&) const = default;
};

/// Which rows there are and where: pinned actors on top, then the driver, then the other actors as they are arranged.
/// An actor's rows only ever grow in number while it runs, at the end of their kind, and never change their height.
class TrackLayout final {
public:
    static constexpr std::size_t lanesBeforeFold = 40;
    static constexpr std::size_t lanesInAdvance = 16; ///< Up to this limit every slot has its row before it is used.

    static constexpr int barHeight = 16;
    static constexpr int tailHeight = 3; ///< Part of a slot row, above the bar, with a pixel of air.
    static constexpr int restHeight = 22; ///< Of the band that stands for many lanes.
    static constexpr int chartHeight = 28;

    /// True when something changed. Costs nothing as long as no actor has got another number of rows. What is predicted
    /// has its rows from the beginning.
    bool update(const TraceStore& store, const Prediction& prediction = {});

    const std::vector<TrackRow>& rows() const { return m_rows; }
    const std::vector<TrackGroup>& groups() const { return m_groups; }
    int height() const;
    std::span<const TrackGroup> pinnedGroups() const {
        return std::span(m_groups).first(m_pinned);
    } ///< The first ones.

    /// The rows of a group of which some is between two heights, the lower one not included.
    std::span<const TrackRow> rowsIn(const TrackGroup& group, int top, int bottom) const;

    /// Null where there is none.
    const TrackRow* rowAt(int y) const;
    const TrackGroup* groupAt(int y) const;
    const TrackGroup* groupOf(std::size_t actor) const; ///< Null for one that is hidden.

    /// The place among the shown actors, without the one that is dragged, at which one that is dropped at `y` lands.
    std::size_t placeAt(int y, std::size_t dragged) const;
    int topOfPlace(std::size_t place, std::size_t dragged) const; ///< Where a line shows it.
    const TrackRow* slotRow(std::size_t actor, std::size_t slot) const; ///< The Rest row when it is folded away.
    const TrackRow* threadRow(std::size_t actor, std::size_t thread) const; ///< Likewise.

    const Arrangement& arrangement() const { return m_arrangement; }
    void setArrangement(const Arrangement& arrangement) { m_arrangement = arrangement; } ///< For the next update().

private:
    /// What an actor's rows follow from.
    struct Shape {
        std::size_t threads = 0;
        std::size_t slots = 0;
        bool isUnfolded = false;
        bool isCollapsed = false;
        bool isPinned = false;
        std::size_t actor = 0;
        bool operator==(const Shape&) const = default;
    };

    Shape shapeOf(std::size_t index, const ActorTrack& track, const ActorTrack* predicted) const;
    void addDriver();
    void addActor(const Shape& shape);
    void addCollapsed(const Shape& shape);
    void addLanes(TrackRow::Kind kind, std::size_t lanes, bool isUnfolded);
    void addRow(TrackRow::Kind kind, std::size_t lane, int height, int air = 0);
    const TrackRow* laneOf(std::size_t actor, TrackRow::Kind kind, std::size_t lane) const;
    void finishGroup(int leastHeight);

    std::vector<Shape> m_shapes; // Of the actors as they were laid out, from above.
    std::vector<TrackRow> m_rows;
    std::vector<TrackGroup> m_groups;
    std::size_t m_pinned = 0; // Of the groups.
    Arrangement m_arrangement;
};

} // namespace playground::ui
