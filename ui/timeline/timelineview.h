#pragma once

#include "ui/timeline/finder.h"
#include "ui/timeline/geometry/callsteps.h"
#include "ui/timeline/geometry/drag.h"
#include "ui/timeline/geometry/folding.h"
#include "ui/timeline/geometry/history.h"
#include "ui/timeline/geometry/playhead.h"
#include "ui/timeline/geometry/rangesteps.h"
#include "ui/timeline/geometry/warningsteps.h"
#include "ui/timeline/paint/overlaypainter.h"
#include "ui/timeline/paint/timelinepainter.h"
#include "ui/timeline/timelinecommand.h"

#include <QAbstractScrollArea>
#include <QElapsedTimer>

#include <algorithm>

namespace playground::ui {

class LivePill;
class MarkerTool;
class Notes;

/// The live Gantt chart of a run: one widget for all tracks. It follows the newest until a person moves it, and can be
/// held still while the run goes on. Thread: GUI.
class TimelineView final : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit TimelineView(QWidget* parent = nullptr);

    bool isFollowing() const { return m_playhead.isFollowing(); }
    bool isPaused() const { return m_playhead.isPaused(); }
    TimeRange visibleRange() const { return m_scene.viewport.range(); }
    std::optional<CallId> selectedCall() const;
    std::optional<TimeRange> selectedRange() const { return m_overlay.range; }
    std::optional<CallState> emphasised() const { return m_scene.emphasised; }
    Lens lens() const { return arrangement().lens; }
    const Arrangement& arrangement() const { return m_layout.arrangement(); }
    Duration lastFrameCost() const { return m_frameCost; }
    const Scene& scene() const { return m_scene; } ///< What is drawn; for tests and for pictures of the view.
    const Overlay& overlay() const { return m_overlay; } ///< What lies over it; for tests.
    const LivePill& pill() const { return *m_pill; }

    /// How many times as large as usual everything is. The scene has sizes of its own, on which it does not bear.
    double magnification() const { return m_magnification; }
    void setMagnification(double magnification);
    QPoint toScene(const QPointF& inWidget) const { return (inWidget / m_magnification).toPoint(); }
    QRect toWidget(const QRect& inScene) const;

    /// Null for none; else it outlives the view or the next call. Shows it from the start, following.
    void setStore(const TraceStore* store);
    void setTheme(const Theme& theme);

    /// What is expected of the run, drawn behind it up to `end`: the store of another run, which outlives the view or
    /// the next call. Null for none.
    void setPrediction(const TraceStore* predicted, TimePoint end = {});

    void hidePill(); ///< Nothing of it is live.

    /// All is shown up to there, though the run may end before: so another one does, with which it shares its time
    /// axis.
    void setReach(TimePoint end);

    /// The run is at `now`; once a frame. Repaints only what has changed.
    void advance(TimePoint now);

    void setFollowing(bool following);
    void setPaused(bool paused);
    void setVisibleRange(TimeRange range);
    /// The same, because something else moves: steps that follow each other soon are one to go back.
    void moveAlong(TimeRange range);
    void fitAll();
    void fitSelection(); ///< The selected range, else the selected call, else everything.
    void zoom(double factor);
    void pan(double fractionOfWidth);
    void goBack();
    void goForward();

    void selectCall(std::optional<CallId> call); ///< Comes into sight.
    void markCall(std::optional<CallId> call); ///< Selects it where it is: what was clicked must not move away.
    void selectNextCall(); ///< Of the same lane.
    void selectPreviousCall();
    void selectRange(std::optional<TimeRange> range);

    /// The time that a person looks at, between the run's start and now. It stays while the run goes on, and ends with
    /// following. None: what is shown is of now.
    std::optional<TimePoint> cursorTime() const { return m_overlay.cursor; }
    void setCursorTime(std::optional<TimePoint> time);
    bool stepsFromCursor() const { return m_stepsFromCursor; } ///< It was moved after a call was selected.
    void travelTo(TimePoint time); ///< The same, and the cursor is brought into sight.
    TimePoint now() const { return m_scene.now; } ///< The newest that is shown.

    /// Where steps from warning to warning go.
    void setWarnings(std::vector<WarnedSpan> warnings) { m_warnings = std::move(warnings); }
    /// Drawn through the bars of its calls; in order of time. Another store ends it.
    void setPath(std::vector<PathMark> path);
    /// Calls that it does not let through fade; none: all are as they are.
    void setFilter(const std::optional<CallFilter>& filter);
    const CallSearch* search() const { return m_finder.search(); } ///< Null without a filter.
    std::size_t matchSelected() const; ///< Number of the selected call among the matches, from 1; 0 when it is none.
    void findNext(); ///< Selects the next match in the order of submission, at the end the first.
    void findPrevious();

    void setLens(Lens lens); ///< The selected call stays in sight.
    void setGaps(Gaps gaps);
    void setArrangement(const Arrangement& arrangement);
    void setNotes(Notes* notes); ///< What can be marked; outlive the view or the next call. Null: nothing.
    void setMarkers(const Markers* markers); ///< Only to be seen. Null: none. None of them is chosen.
    std::optional<std::size_t> chosenMarker() const { return m_overlay.marker; }
    void chooseMarker(std::optional<std::size_t> marker);
    void showMarker(std::size_t marker); ///< The same, and goes there.

    void setTrack(std::optional<std::size_t> actor); ///< The one that commands for tracks are about.
    void showTrack(std::size_t actor); ///< The same, and it comes into sight.
    std::optional<std::size_t> trackInHand() const;
    std::vector<std::size_t> laidOutTracks() const; ///< Else that of the selected call, else the first.
    void setEmphasised(std::optional<CallState> state); ///< All other states fade.

    /// What of the tracks is at the top of those that scroll.
    struct ScrollPlace {
        std::optional<std::size_t> actor; ///< Index in the store; none for the driver.
        int below = 0; ///< Pixels from the top of its track.
    };
    std::optional<ScrollPlace> scrollPlace() const; ///< None without tracks.
    void
    scrollTo(const ScrollPlace& place); ///< As far as there is something below; nowhere for a track that is hidden.

    void apply(TimelineCommand command);

Q_SIGNALS:
    void storeChanged(); ///< What was known of the run before is gone.
    void callSelected(std::optional<playground::CallId> call); ///< None: the selection was cleared.
    void markerChosen(std::optional<std::size_t> marker);
    void rangeSelected(std::optional<playground::TimeRange> range);
    void cursorTimeChanged(std::optional<playground::TimePoint> time);
    void followingChanged(bool following);
    void pausedChanged(bool paused);
    void visibleRangeChanged(playground::TimeRange range);
    void scrolled();
    void plotChanged(); ///< Its place in the view.
    void trackMenuWanted(const QPoint& at); ///< On the screen; it is about trackInHand().
    void searchChanged(); ///< What is found, how far the search is, or which match is selected.
    void arrangementChanged(const playground::ui::Arrangement& arrangement);
    void emphasisChanged(std::optional<playground::CallState> state);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void showRange(TimeRange range);
    Sight sight() const { return {visibleRange(), arrangement()}; }
    void goTo(const Sight& sight);
    void goTo(TimePoint time, CallId call); // By steps.
    void showArrangement(const Arrangement& wanted);
    void navigate(TimeRange range); // By a person: stops following, can be undone.
    void followPlayhead();
    void refreshScene();
    void refreshFromStore();
    void refreshPrediction();
    TimePoint ahead() const { return std::max(m_scene.prediction.endInRun(), m_reach); } // Of what may be beyond now.
    void refreshFold();
    void foldAnew();
    void refreshPill();
    void refreshScrollBar();
    void refreshAreas();
    QSize sceneSize() const;
    void repaintFrame();
    void renderFrame();
    void stepCall(Direction direction);
    void stepEvent(Direction direction);
    void stepWarning(Direction direction);
    void selectFound(std::optional<std::size_t> index);
    std::optional<std::size_t> indexOfSelected() const;
    void stepRange(Edge edge, Direction direction);
    void bringIntoSight(const CallRecord& call);
    void scrollTo(const CallRecord& call);
    void scrollTo(const TrackGroup& group);
    std::size_t actorCount() const;
    void stepTrack(Direction direction);
    void moveTrack(Direction direction);
    void toggleTrack(std::set<std::size_t> Arrangement::*which);
    void pinTrack();
    void showAllTracks();
    void openBand(const TrackGroup& group);
    void dropTrack(std::size_t actor, int y);
    void scrollBy(int turned); // In the wheel's units.
    void zoomAt(double factor, double x);
    bool hasSelection() const;
    void clear();
    void click(const QPoint& at);
    void dragTo(const QPoint& at);
    void hover(const QPoint& at);
    void hoverAgain();
    void leave();
    Hit hitAt(const QPoint& at) const;
    int contentY(const QPoint& at) const; // From the top of all tracks.
    void beginTrackDrag();
    void endDrag();
    Minimap minimap() const;

    const TraceStore* m_store = nullptr; // Not ours.
    TrackLayout m_layout;
    Folding m_folding;
    Scene m_scene;
    Overlay m_overlay;
    TimelinePainter m_painter;
    OverlayPainter m_overlayPainter;
    QImage m_frame;
    bool m_isFrameFresh = false;
    Duration m_frameCost{};
    QElapsedTimer m_sinceOverview;

    Playhead m_playhead;
    TimePoint m_reach{};
    Finder m_finder;
    History m_history;
    LivePill* m_pill;
    MarkerTool* m_markerTool;

    std::vector<WarnedSpan> m_warnings;
    bool m_stepsFromCursor = false;

    Drag m_drag;
    QElapsedTimer m_sinceWheel;
    QElapsedTimer m_sinceMoved; // Along with something else.
    int m_wheelRest = 0; // Turned, but less than a pixel.
    double m_magnification = 1.0;
};

} // namespace playground::ui
