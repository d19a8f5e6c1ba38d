#pragma once

#include "ui/timeline/geometry/chartpicture.h"
#include "ui/timeline/geometry/rowpicture.h"
#include "ui/timeline/geometry/slice.h"
#include "ui/timeline/paint/canvas.h"
#include "ui/timeline/paint/scene.h"

#include <array>
#include <vector>

namespace playground::ui {

/// Draws everything in a slice of the tracks but its texts: lanes, spans, tails, charts, marks. What it has no place to
/// write is handed out as labels. Keeps its memory between frames. Thread: one thread only, while nobody changes the
/// scene.
class RowsPainter final {
public:
    /// A text for a bar; in the pixels of the canvas.
    struct Label {
        QRect rect;
        MethodId method = MethodId::None;
        StatePaint paint;
    };
    struct Flag {
        QPoint top;
        LimitChange change;
    };

    /// The time and the rows of an actor that wait while one call has the loop.
    struct Band {
        QRect rect;
        QRect underLoop;
    };

    /// `plot` is where the pane lies in the pixels of the canvas, `scale` of which make one of the scene's. Of its
    /// tracks only the slice is painted; the canvas lets nothing outside of it through.
    void paint(Canvas& canvas, const Scene& scene, const Pane& pane, const QRect& plot, qreal scale,
               const Slice& slice);

    const std::vector<Label>& labels() const { return m_labels; }
    const std::vector<Flag>& flags() const { return m_flags; }
    const std::vector<Band>& bands() const { return m_bands; }

private:
    void paintGroup(const TrackGroup& group);
    bool beginsHere(const TrackGroup& group) const;
    void paintLimitChanges(const ActorTrack& track, const TrackGroup& group);
    void addBands(const ActorTrack& track, const TrackRow& loop, const TrackGroup& group);
    void paintRow(const TrackRow& row, const ActorTrack& track);
    void paintDriver(const TrackRow& row);
    void paintLane(std::size_t slot, const QRect& lane);
    void paintRest(const TrackRow& row, const ActorTrack& track);
    void paintChart(const StepSeries& series, std::int64_t most, const TrackRow& row, CallState colour);
    bool findSwings(int thick);
    void paintLimit(std::int64_t most, const TrackRow& row);
    void paintSpans(const RowPicture& picture, const QRect& lane, const ActorTrack& track, const TrackRow& row);
    void paintStacks(const RowPicture& picture, const QRect& lane);
    void stackUp(const RowPicture& picture);
    void paintLayer(CallState state, const StatePaints& paints, bool isLit, const QRect& lane);
    void light(const ActorTrack& track, const TrackRow& row);
    const StatePaint& paintFor(CallState state, CallId call) const;
    void paintBar(const RowPicture::Bar& bar, const QRect& lane);
    void paintEnd(const RowPicture::Bar& bar, const QRect& rect);
    QRect ghostLane(const QRect& lane) const;
    void paintGhosts(const SpanRow& row, const QRect& lane);
    void paintGhosts(const RowPicture& picture, const QRect& lane);
    void paintGhostBar(const RowPicture::Bar& bar, const QRect& lane);
    void paintGhostDriver(const QRect& marks, const QRect& waits);
    void paintGhostChart(const StepSeries& series, std::int64_t most, const TrackRow& row);
    void paintTail(const RowPicture& picture, const QRect& strip);

    int px(int logical) const;
    int yOf(int contentY) const;
    QRect strip(const TrackRow& row, int top, int height) const;

    Canvas* m_canvas = nullptr; // Set while painting only, like the next five.
    const Scene* m_scene = nullptr;
    Pane m_pane;
    QRect m_plot; // What lies between two strips of it; likewise m_viewport.
    qreal m_scale = 1.0;
    Slice m_slice;
    StatePaints m_paints;
    StatePaints m_faded;
    StatePaints m_ghosts;
    QRgb m_outline = 0; // Of ghosts.
    const ActorTrack* m_ghost = nullptr; // Of the group that is painted: what was predicted of it.
    Viewport m_ghostViewport; // m_viewport in the time of the prediction.
    std::vector<bool> m_lit; // Columns of the row that is painted which have a match; none: all of them do.
    std::vector<bool> m_litOnThreads; // Of the group, the same in each row of a thread.
    Viewport m_viewport; // In pixels of the canvas.
    RowPicturing m_picturing;
    std::vector<ChartRun> m_limit; // Of the actor that is being painted.
    std::array<std::vector<int>, callStateCount>
        m_tops; // By state and column of the row that is painted, from its foot.
    std::vector<int> m_belowFoot; // By column, how high that stands on which a state with a foot stands.
    StateSet m_stacked; // What stands anywhere.
    std::vector<int> m_layer;
    std::vector<int> m_levels;
    std::vector<int> m_swings;
    std::vector<Label> m_labels;
    std::vector<Flag> m_flags;
    std::vector<Band> m_bands;
};

} // namespace playground::ui
