#include "ui/timeline/timelineview.h"

#include "ui/timeline/geometry/columngrid.h"
#include "ui/timeline/livepill.h"
#include "ui/timeline/markertool.h"

#include <QEvent>
#include <QLoggingCategory>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <utility>

namespace playground::ui {
namespace {

Q_LOGGING_CATEGORY(frametime, "playground.timeline.frametime", QtWarningMsg)

constexpr int overviewIntervalMs = 250;
constexpr int pillMargin = 6; // Magnified with the rest.

} // namespace

TimelineView::TimelineView(QWidget* parent)
    : QAbstractScrollArea(parent), m_pill(new LivePill(viewport())), m_markerTool(new MarkerTool(*this)) {
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(360, Areas::heightAbovePlot() + 80);
    setAccessibleName(tr("Timeline"));
    setAccessibleDescription(tr("Calls of every actor over time. W and S zoom, A and D move, F fits the selection, "
                                "0 fits everything, End follows the run, Left and Right go from call to call, comma "
                                "and period move the time cursor from event to event."));
    m_scene.layout = &m_layout;
    m_scene.theme = &Theme::dark();
    connect(m_pill, &LivePill::clicked, this, [this] {
        setPaused(false);
        setFollowing(true);
    });
    connect(&m_finder, &Finder::changed, this, [this] {
        m_scene.search = m_finder.search();
        repaintFrame();
        Q_EMIT searchChanged();
    });
    refreshScene();
}

void TimelineView::setStore(const TraceStore* store) {
    const Arrangement kept{.lens = lens(), .gaps = arrangement().gaps};
    m_store = store;
    m_scene.store = store;
    m_finder.setStore(store);
    m_layout = TrackLayout();
    m_folding = Folding();
    m_scene.viewport.setFold({});
    m_layout.setArrangement(kept);
    if (const TraceStore* predicted = m_scene.prediction.store())
        m_scene.prediction = Prediction(*predicted, m_scene.prediction.end());
    Q_EMIT storeChanged();
    m_history = History();
    m_painter.overview().refresh();
    m_overlay.card = {};
    m_overlay.hovered = CallId::None;
    m_scene.track.reset();
    endDrag();
    selectCall({});
    selectRange({});
    setCursorTime({});
    setPath({});
    setPaused(false);
    setFollowing(true);
    m_playhead = Playhead();
    m_scene.now = m_playhead.shown();
    refreshFromStore();
    refreshScene();
    followPlayhead();
}

void TimelineView::setPath(std::vector<PathMark> path) {
    m_overlay.path = std::move(path);
    viewport()->update();
}

void TimelineView::setNotes(Notes* notes) { m_markerTool->setNotes(notes); }

void TimelineView::setMarkers(const Markers* markers) {
    m_overlay.markers = markers;
    chooseMarker({});
    if (m_overlay.hasMarkers() == m_scene.areas.markers.isEmpty())
        refreshAreas(); // The strip comes or goes.
    viewport()->update();
}

void TimelineView::chooseMarker(std::optional<std::size_t> marker) {
    if (std::exchange(m_overlay.marker, marker) == marker)
        return;
    viewport()->update();
    Q_EMIT markerChosen(marker);
}

void TimelineView::showMarker(std::size_t marker) { m_markerTool->show(marker); }

void TimelineView::setTheme(const Theme& theme) {
    m_scene.theme = &theme;
    m_pill->setTheme(theme);
    repaintFrame();
}

void TimelineView::setPrediction(const TraceStore* predicted, TimePoint end) {
    m_scene.prediction = predicted != nullptr ? Prediction(*predicted, end) : Prediction();
    refreshPrediction();
    refreshScene();
    followPlayhead();
}

// Rows that only it has are there too.
void TimelineView::refreshPrediction() {
    if (m_store == nullptr)
        return;
    m_scene.prediction.update(*m_store);
    m_layout.update(*m_store, m_scene.prediction);
    m_playhead.setAhead(ahead());
}

void TimelineView::advance(TimePoint now) {
    if (!m_playhead.advance(m_store, now))
        return;
    if (isPaused())
        return refreshPill();
    m_scene.now = m_playhead.shown();
    refreshFromStore();
    refreshScene();
    followPlayhead();
    m_finder.advance(m_scene.now);
    hoverAgain();
}

// Pixel by pixel: what was painted of columns that are still in sight need not be worked out again.
void TimelineView::followPlayhead() {
    if (!isFollowing())
        return;
    const TimeRange range = m_scene.viewport.filled(m_playhead.range(), m_playhead.from());
    showRange(onGrid(range, TimelinePainter::columnsOf(m_scene, viewport()->devicePixelRatioF() * m_magnification)));
}

// When a gap ends while a person looks on, what is left of it stays where it is.
void TimelineView::refreshFold() {
    if (!m_folding.update(m_store, arrangement()))
        return;
    const Viewport before = m_scene.viewport;
    m_scene.viewport.setFold(m_folding.fold());
    if (m_scene.viewport.strips() != before.strips())
        m_scene.viewport.keepScale(before);
    m_painter.overview().refresh();
}

// What a view that is held still keeps as it was: the store has only the numbers of now.
void TimelineView::refreshFromStore() {
    m_scene.numbers.clear();
    if (m_store == nullptr)
        return;
    refreshPrediction();
    refreshFold();
    for (std::size_t actor = 0; actor < m_store->actorCount(); ++actor)
        m_scene.numbers.push_back(numbersOf(m_store->actorAt(actor), m_scene.now));
}

// Everything in the scene that follows from the rest of it and from the size.
void TimelineView::refreshScene() {
    m_scene.whole = {TimePoint{}, std::max({m_scene.now, ahead(), TimePoint{} + Follow::shortest})};
    refreshScrollBar();
    refreshPill();
    repaintFrame();
}

void TimelineView::refreshScrollBar() {
    m_scene.panes = TrackPanes::of(m_layout, m_scene.areas.plot.height(), 0);
    verticalScrollBar()->setPageStep(m_scene.panes.scrolledPane().height);
    verticalScrollBar()->setSingleStep(TrackLayout::barHeight + TrackLayout::tailHeight);
    verticalScrollBar()->setRange(0, std::max(0, m_layout.height() - m_scene.areas.plot.height()));
    m_scene.panes.scroll = verticalScrollBar()->value();
}

void TimelineView::refreshPill() {
    const auto state = isPaused()      ? LivePill::State::Paused
                       : isFollowing() ? LivePill::State::Live
                                       : LivePill::State::Behind;
    m_pill->setState(state, m_playhead.unseenCalls());
    const int margin = qRound(pillMargin * m_magnification);
    const QRect place(QPoint(viewport()->width() - m_pill->width() - margin, margin), m_pill->size());
    m_pill->move(m_scene.areas.mirrored(viewport()->rect(), place).topLeft());
}

void TimelineView::repaintFrame() {
    m_isFrameFresh = false;
    viewport()->update();
}

void TimelineView::setEmphasised(std::optional<CallState> state) {
    if (m_scene.emphasised == state)
        return;
    m_scene.emphasised = state;
    m_painter.overview().refresh();
    repaintFrame();
    Q_EMIT emphasisChanged(state);
}

void TimelineView::renderFrame() {
    QElapsedTimer clock;
    clock.start();
    const qreal ratio = viewport()->devicePixelRatioF();
    const QSize pixels = (QSizeF(viewport()->size()) * ratio).toSize();
    if (m_frame.size() != pixels)
        m_frame = QImage(pixels, QImage::Format_RGB32);
    m_frame.setDevicePixelRatio(ratio * m_magnification);
    if (!m_sinceOverview.isValid() || m_sinceOverview.elapsed() > overviewIntervalMs) {
        m_painter.overview().refreshOf(m_scene);
        m_sinceOverview.start();
    }
    m_painter.paint(m_frame, m_scene);
    m_frame.setDevicePixelRatio(ratio); // It is shown pixel by pixel.
    m_isFrameFresh = true;
    m_frameCost = Duration(clock.nsecsElapsed());
    qCDebug(frametime, "A frame took %.2f ms", toMilliseconds(m_frameCost));
}

void TimelineView::paintEvent(QPaintEvent*) {
    if (!m_isFrameFresh)
        renderFrame();
    QPainter painter(viewport());
    painter.drawImage(QPoint(), m_frame);
    painter.scale(m_magnification, m_magnification);
    m_overlayPainter.paint(painter, m_scene, m_overlay);
}

void TimelineView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    refreshAreas();
}

void TimelineView::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        refreshAreas();
}

// While it was hidden the run went on, and there may be no further frame.
void TimelineView::showEvent(QShowEvent* event) {
    QAbstractScrollArea::showEvent(event);
    m_painter.overview().refresh();
    repaintFrame();
}

// Nothing of the widget may be left out.
QSize TimelineView::sceneSize() const {
    return {static_cast<int>(std::ceil(viewport()->width() / m_magnification)),
            static_cast<int>(std::ceil(viewport()->height() / m_magnification))};
}

void TimelineView::refreshAreas() {
    m_scene.areas = Areas::of(sceneSize(), layoutDirection(), m_overlay.hasMarkers());
    m_scene.viewport.setWidth(m_scene.areas.plot.width());
    refreshScene();
    followPlayhead();
    Q_EMIT plotChanged();
}

void TimelineView::setMagnification(double magnification) {
    if (std::exchange(m_magnification, magnification) == magnification)
        return;
    m_pill->setMagnification(magnification);
    leave();
    refreshAreas();
}

QRect TimelineView::toWidget(const QRect& inScene) const {
    const QTransform larger = QTransform::fromScale(m_magnification, m_magnification);
    return larger.mapRect(QRectF(inScene)).toRect();
}

void TimelineView::scrollContentsBy(int, int) {
    m_scene.panes.scroll = verticalScrollBar()->value();
    repaintFrame();
    hoverAgain();
    Q_EMIT scrolled();
}

} // namespace playground::ui
