#include "ui/theme/words.h"
#include "ui/timeline/markertool.h"
#include "ui/timeline/paint/legend.h"
#include "ui/timeline/timelineview.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

// The parts of TimelineView that answer to the mouse.
namespace playground::ui {
namespace {

constexpr double zoomPerNotch = 1.25;
constexpr double panPerNotch = 0.15;
constexpr int wheelNotch = 120;
constexpr int wheelPerPixel = 2;
constexpr int oneTurnMs = 600; // Turns of the wheel within it are undone together.

std::optional<CallState> stateAt(const Scene& scene, const QPoint& at) {
    for (const LegendItem& item : legendItems(scene.areas, ghostsOf(scene)))
        if (item.rect.contains(at))
            return item.state;
    return {};
}

} // namespace

Hit TimelineView::hitAt(const QPoint& at) const {
    const QRect& plot = m_scene.areas.plot;
    if (m_store == nullptr || !plot.contains(at))
        return {};
    return hitTest(*m_store, m_layout, m_scene.viewport, at.x() - plot.left(), contentY(at), m_scene.now);
}

int TimelineView::contentY(const QPoint& at) const {
    return m_scene.panes.contentAt(at.y() - m_scene.areas.plot.top());
}

Minimap TimelineView::minimap() const { return minimapOf(m_scene); }

void TimelineView::wheelEvent(QWheelEvent* event) {
    const QPoint turned = event->angleDelta();
    const bool isZoom = event->modifiers() & Qt::ControlModifier;
    const bool isSideways = event->modifiers() & Qt::ShiftModifier || std::abs(turned.x()) > std::abs(turned.y());
    event->accept();
    if (!isZoom && !isSideways)
        return scrollBy(turned.y());
    // Touchpads tell the beginning and the end of a gesture without a distance.
    const int distance = isZoom || turned.x() == 0 ? turned.y() : turned.x();
    if (distance == 0)
        return;
    const bool goesOn = m_sinceWheel.isValid() && m_sinceWheel.elapsed() < oneTurnMs;
    const History before = m_history;
    const double notches = static_cast<double>(distance) / wheelNotch;
    if (isZoom)
        zoomAt(std::pow(zoomPerNotch, notches),
               std::clamp(event->position().x() / m_magnification - m_scene.areas.plot.left(), 0.0,
                          1.0 * m_scene.areas.plot.width()));
    else
        pan(-panPerNotch * notches);
    if (goesOn)
        m_history = before;
    m_sinceWheel.start();
    hover(toScene(event->position()));
}

void TimelineView::scrollBy(int turned) {
    m_wheelRest += turned;
    const int pixels = m_wheelRest / wheelPerPixel;
    m_wheelRest -= pixels * wheelPerPixel;
    verticalScrollBar()->setValue(verticalScrollBar()->value() - pixels);
}

void TimelineView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint at = toScene(event->position());
    const auto wish = event->modifiers() & Qt::ShiftModifier ? Drag::Wish::Select : Drag::Wish::Move;
    m_drag = Drag::begin(at, wish, m_scene.areas, m_scene.viewport, minimap(), m_scene.panes.scroll);
    if (m_drag.kind == Drag::Kind::Scrub)
        return dragTo(at);
    if (m_drag.kind != Drag::Kind::Minimap)
        return;
    m_history.record(sight());
    if (m_drag.minimap.partAt(at.x() - m_drag.left) == Minimap::Part::Outside)
        dragTo(at);
}

void TimelineView::mouseMoveEvent(QMouseEvent* event) {
    const QPoint at = toScene(event->position());
    if (!(event->buttons() & Qt::LeftButton) && std::exchange(m_drag, Drag()).kind != Drag::Kind::None)
        viewport()->unsetCursor(); // It was let go where nobody told.
    if (m_drag.kind == Drag::Kind::None)
        return hover(at);
    const bool hasMoved = (at - m_drag.pressed).manhattanLength() >= QApplication::startDragDistance() / 2;
    if (m_drag.kind == Drag::Kind::Pressed && hasMoved && m_scene.areas.plot.contains(m_drag.pressed)) {
        m_drag.kind = Drag::Kind::Pan;
        m_history.record(sight());
        leave();
        viewport()->setCursor(Qt::ClosedHandCursor);
    }
    if (m_drag.kind == Drag::Kind::Header && hasMoved)
        beginTrackDrag();
    if (m_drag.isActive())
        dragTo(at);
}

void TimelineView::beginTrackDrag() {
    const TrackGroup* group = m_layout.groupAt(contentY(m_drag.pressed));
    m_drag.kind = group != nullptr && group->actor ? Drag::Kind::Track : Drag::Kind::None;
    if (m_drag.kind != Drag::Kind::Track)
        return;
    m_drag.actor = *group->actor;
    setTrack(group->actor);
    viewport()->setCursor(Qt::ClosedHandCursor);
}

// What it has done so far stays; a track that was not dropped stays where it was.
void TimelineView::endDrag() {
    m_drag = Drag();
    m_overlay.dropLine.reset();
    viewport()->unsetCursor();
    viewport()->update();
}

void TimelineView::dragTo(const QPoint& at) {
    switch (m_drag.kind) {
    case Drag::Kind::None:
    case Drag::Kind::Pressed:
    case Drag::Kind::Header:
        break;
    case Drag::Kind::Track: {
        const std::size_t place = m_layout.placeAt(contentY(at), m_drag.actor);
        m_overlay.dropLine = m_layout.topOfPlace(place, m_drag.actor);
        viewport()->update();
        break;
    }
    case Drag::Kind::Pan: {
        const TimeRange range = m_drag.visibleAt(at);
        setFollowing(isFollowing() && range == m_drag.viewport.range());
        if (!isFollowing()) // Else the newest stays in sight, not what was there at the press.
            showRange(range);
        verticalScrollBar()->setValue(m_drag.scrollAt(at));
        break;
    }
    case Drag::Kind::Select:
        setFollowing(false); // The tracks must not run away under the pointer.
        selectRange(m_drag.selectedAt(at, m_scene.viewport));
        break;
    case Drag::Kind::Scrub:
        setCursorTime(m_scene.viewport.timeAt(at.x() - m_scene.areas.plot.left()));
        break;
    case Drag::Kind::Minimap:
        setFollowing(false);
        showRange(m_drag.visibleAt(at));
        m_playhead.setSpan(m_scene.viewport.span());
        break;
    }
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    const Drag drag = std::exchange(m_drag, Drag());
    const QPoint at = toScene(event->position());
    m_overlay.dropLine.reset();
    if (drag.kind == Drag::Kind::Pressed || drag.kind == Drag::Kind::Header)
        click(at);
    else if (drag.kind == Drag::Kind::Track)
        dropTrack(drag.actor, contentY(at));
    else if (drag.kind == Drag::Kind::Select && (at - drag.pressed).manhattanLength() < 2)
        selectRange({});
    viewport()->unsetCursor();
    hover(at);
}

void TimelineView::click(const QPoint& at) {
    if (const auto state = stateAt(m_scene, at))
        return setEmphasised(m_scene.emphasised == state ? std::nullopt : state);
    if (m_scene.areas.lensCorner().contains(at))
        return apply(TimelineCommand::NextLens);
    const int y = contentY(at);
    const bool isInTracks = at.y() >= m_scene.areas.plot.top();
    const TrackRow* row = isInTracks ? m_layout.rowAt(y) : nullptr;
    const TrackGroup* group = isInTracks ? m_layout.groupAt(y) : nullptr;
    const bool isHeader = m_scene.areas.headers.contains(at);
    if (row != nullptr && row->isRest() && !isHeader)
        return openBand(*group);
    if (isHeader)
        return setTrack(group != nullptr ? group->actor : std::nullopt);
    const Hit hit = hitAt(at);
    const bool isCall = hit.kind == Hit::Kind::Span || hit.kind == Hit::Kind::Tail;
    markCall(isCall ? std::optional(hit.call()) : std::nullopt);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event) {
    const QPoint at = toScene(event->position());
    if (event->button() == Qt::LeftButton && m_scene.areas.headers.contains(at)) {
        const TrackGroup* group = m_layout.groupAt(contentY(at));
        setTrack(group != nullptr ? group->actor : std::nullopt);
        return m_scene.track ? apply(TimelineCommand::CollapseTrack) : void();
    }
    const Hit hit = hitAt(at);
    if (event->button() != Qt::LeftButton || !hit.span)
        return mousePressEvent(event);
    markCall(hit.call() != CallId::None ? std::optional(hit.call()) : std::nullopt);
    Viewport fitted = m_scene.viewport;
    fitted.fit(hit.span->range);
    navigate(fitted.range());
    hover(toScene(event->position()));
}

void TimelineView::hover(const QPoint& at) {
    const bool isOverTime =
        m_scene.areas.plot.contains(at) || m_scene.areas.ruler.contains(at) || m_scene.areas.markers.contains(at);
    const Marker* marker = m_markerTool->markerAt(at);
    const Hit hit = hitAt(at);
    m_overlay.pointer = isOverTime ? std::optional(at) : std::nullopt;
    m_overlay.hovered = hit.call();
    m_overlay.card = marker != nullptr    ? cardOf(*marker, m_scene.now)
                     : m_store != nullptr ? cardOf(*m_store, m_layout, hit, m_scene.now)
                                          : HoverCard{};
    viewport()->update();
    if (m_drag.kind != Drag::Kind::None)
        return;
    const bool isEdge = m_scene.areas.minimap.contains(at) && [&] {
        const auto part = minimap().partAt(at.x() - m_scene.areas.minimap.left());
        return part == Minimap::Part::LeftEdge || part == Minimap::Part::RightEdge;
    }();
    const bool isButton = stateAt(m_scene, at) || marker != nullptr || m_scene.areas.lensCorner().contains(at);
    viewport()->setCursor(isEdge ? Qt::SizeHorCursor : isButton ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

// Something else has come under a pointer that stands still.
void TimelineView::hoverAgain() {
    if (m_overlay.pointer && m_drag.kind == Drag::Kind::None)
        hover(QPoint(*m_overlay.pointer));
}

void TimelineView::leave() {
    m_overlay.pointer.reset();
    m_overlay.hovered = CallId::None;
    m_overlay.card = {};
    viewport()->update();
}

bool TimelineView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Leave)
        leave();
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QPoint at = toScene(help->pos());
        if (const auto state = stateAt(m_scene, at))
            QToolTip::showText(help->globalPos(), tr("%1: click to fade all others").arg(stateWord(*state)), this);
        else if (m_scene.areas.lensCorner().contains(at))
            QToolTip::showText(help->globalPos(), tr("Click to sort the calls by slot, by thread or by both (T)"),
                               this);
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void TimelineView::focusInEvent(QFocusEvent* event) {
    // A frame for those who came by key; others know where they clicked.
    m_overlay.hasFocus = event->reason() != Qt::MouseFocusReason && event->reason() != Qt::ActiveWindowFocusReason;
    viewport()->update();
}

void TimelineView::focusOutEvent(QFocusEvent*) {
    m_overlay.hasFocus = false;
    viewport()->update();
}

} // namespace playground::ui
