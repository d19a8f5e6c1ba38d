#include "ui/theme/words.h"
#include "ui/timeline/paint/legend.h"
#include "ui/timeline/timelineview.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include <cmath>
#include <utility>

// The parts of TimelineView that answer to mouse and keys.
namespace playground::ui {
namespace {

constexpr double zoomStep = 1.25;
constexpr double panStep = 0.15;
constexpr int wheelNotch = 120;
constexpr int wheelPerPixel = 2;
constexpr int oneMoveMs = 600; // Turns of the wheel within it are undone together.

std::optional<CallState> stateAt(const Areas& areas, const QPoint& at) {
    for (const LegendItem& item : legendItems(areas))
        if (item.rect.contains(at))
            return item.state;
    return {};
}

} // namespace

Hit TimelineView::hitAt(const QPoint& at) const {
    const QRect& plot = m_scene.areas.plot;
    if (m_store == nullptr || !plot.contains(at))
        return {};
    return hitTest(*m_store, m_layout, m_scene.viewport, at.x() - plot.left(), at.y() - plot.top() + m_scene.scroll,
                   m_scene.now);
}

Minimap TimelineView::minimap() const { return {m_scene.whole, visibleRange(), m_scene.areas.minimap.width()}; }

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
    const bool goesOn = m_sinceWheel.isValid() && m_sinceWheel.elapsed() < oneMoveMs;
    const History before = m_history;
    const double notches = static_cast<double>(distance) / wheelNotch;
    if (isZoom)
        zoomAt(std::pow(zoomStep, notches), std::max(0.0, event->position().x() - m_scene.areas.plot.left()));
    else
        pan(-panStep * notches);
    if (goesOn)
        m_history = before;
    m_sinceWheel.start();
    hover(event->position().toPoint());
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
    m_pressed = event->position().toPoint();
    m_viewportAtPress = m_scene.viewport;
    m_scrollAtPress = m_scene.scroll;
    m_minimapAtPress = minimap();
    m_drag = Drag::Pressed;
    if (m_scene.areas.minimap.contains(m_pressed)) {
        m_drag = Drag::Minimap;
        m_history.record(visibleRange());
        if (m_minimapAtPress.partAt(m_pressed.x() - m_scene.areas.minimap.left()) == Minimap::Part::Outside)
            dragTo(m_pressed);
    } else if (m_scene.areas.ruler.contains(m_pressed) || event->modifiers() & Qt::ShiftModifier) {
        m_drag = Drag::Select;
    }
}

void TimelineView::mouseMoveEvent(QMouseEvent* event) {
    const QPoint at = event->position().toPoint();
    if (!(event->buttons() & Qt::LeftButton) && std::exchange(m_drag, Drag::None) != Drag::None)
        viewport()->unsetCursor(); // It was let go where nobody told.
    if (m_drag == Drag::None)
        return hover(at);
    const bool hasMoved = (at - m_pressed).manhattanLength() >= QApplication::startDragDistance() / 2;
    if (m_drag == Drag::Pressed && hasMoved && m_scene.areas.plot.contains(m_pressed)) {
        m_drag = Drag::Pan;
        m_history.record(visibleRange());
        leave();
        viewport()->setCursor(Qt::ClosedHandCursor);
    }
    if (m_drag != Drag::Pressed)
        dragTo(at);
}

void TimelineView::dragTo(const QPoint& at) {
    const int left = m_scene.areas.plot.left();
    switch (m_drag) {
    case Drag::None:
    case Drag::Pressed:
        break;
    case Drag::Pan: {
        Viewport panned = m_viewportAtPress;
        panned.pan(m_pressed.x() - at.x());
        setFollowing(m_isFollowing && panned.range() == m_viewportAtPress.range());
        if (!m_isFollowing) // Else the newest stays in sight, not what was there at the press.
            showRange(panned.range());
        verticalScrollBar()->setValue(m_scrollAtPress + m_pressed.y() - at.y());
        break;
    }
    case Drag::Select: {
        setFollowing(false); // The tracks must not run away under the pointer.
        const TimePoint pressed = m_viewportAtPress.timeAt(m_pressed.x() - left);
        const TimePoint here = m_scene.viewport.timeAt(at.x() - left);
        selectRange(TimeRange{std::min(pressed, here), std::max(pressed, here)});
        break;
    }
    case Drag::Minimap: {
        const double from = m_pressed.x() - left;
        setFollowing(false);
        showRange(m_minimapAtPress.dragged(m_minimapAtPress.partAt(from), from, at.x() - left));
        m_follow.span = visibleRange().length();
        break;
    }
    }
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    const Drag drag = std::exchange(m_drag, Drag::None);
    const QPoint at = event->position().toPoint();
    if (drag == Drag::Pressed)
        click(at);
    else if (drag == Drag::Select && (at - m_pressed).manhattanLength() < 2)
        selectRange({});
    viewport()->unsetCursor();
    hover(at);
}

void TimelineView::click(const QPoint& at) {
    if (const auto state = stateAt(m_scene.areas, at))
        return setEmphasised(m_scene.emphasised == state ? std::nullopt : state);
    const int y = at.y() - m_scene.areas.plot.top() + m_scene.scroll;
    const bool isInTracks = at.y() >= m_scene.areas.plot.top();
    const TrackRow* row = isInTracks ? m_layout.rowAt(y) : nullptr;
    const TrackGroup* group = isInTracks ? m_layout.groupAt(y) : nullptr;
    const bool isHeader = m_scene.areas.headers.contains(at);
    if (group != nullptr && group->actor && (isHeader || (row != nullptr && row->kind == TrackRow::Kind::Rest))) {
        if (group->hiddenLanes > 0 || m_layout.isUnfolded(*group->actor)) {
            m_layout.setUnfolded(*group->actor, group->hiddenLanes > 0);
            m_layout.update(*m_store);
            refreshScene();
        }
        return;
    }
    const Hit hit = hitAt(at);
    const bool isCall = hit.kind == Hit::Kind::Span || hit.kind == Hit::Kind::Tail;
    markCall(isCall ? std::optional(hit.call()) : std::nullopt);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event) {
    const Hit hit = hitAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !hit.span)
        return mousePressEvent(event);
    markCall(hit.call() != CallId::None ? std::optional(hit.call()) : std::nullopt);
    Viewport fitted = m_scene.viewport;
    fitted.fit(hit.span->range);
    navigate(fitted.range());
    hover(event->position().toPoint());
}

void TimelineView::hover(const QPoint& at) {
    const bool isOverTime = m_scene.areas.plot.contains(at) || m_scene.areas.ruler.contains(at);
    const Hit hit = hitAt(at);
    m_overlay.pointer = isOverTime ? std::optional(at) : std::nullopt;
    m_overlay.hovered = hit.call();
    m_overlay.card = m_store != nullptr ? cardOf(*m_store, m_layout, hit, m_scene.now) : HoverCard{};
    viewport()->update();
    if (m_drag != Drag::None)
        return;
    const bool isEdge = m_scene.areas.minimap.contains(at) && [&] {
        const auto part = minimap().partAt(at.x() - m_scene.areas.minimap.left());
        return part == Minimap::Part::LeftEdge || part == Minimap::Part::RightEdge;
    }();
    viewport()->setCursor(isEdge                       ? Qt::SizeHorCursor
                          : stateAt(m_scene.areas, at) ? Qt::PointingHandCursor
                                                       : Qt::ArrowCursor);
}

// Something else has come under a pointer that stands still.
void TimelineView::hoverAgain() {
    if (m_overlay.pointer && m_drag == Drag::None)
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
        if (const auto state = stateAt(m_scene.areas, help->pos()))
            QToolTip::showText(help->globalPos(), tr("%1: click to fade all others").arg(stateWord(*state)), this);
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

// A window's one-letter shortcuts wait while the keys mean something here.
bool TimelineView::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        constexpr std::array keys{Qt::Key_W,    Qt::Key_A,    Qt::Key_S,     Qt::Key_D,    Qt::Key_F,     Qt::Key_L,
                                  Qt::Key_0,    Qt::Key_Home, Qt::Key_End,   Qt::Key_Left, Qt::Key_Right, Qt::Key_Up,
                                  Qt::Key_Down, Qt::Key_Plus, Qt::Key_Minus, Qt::Key_Equal};
        if (key->modifiers() == Qt::NoModifier && std::find(keys.begin(), keys.end(), key->key()) != keys.end())
            event->accept();
    }
    return QAbstractScrollArea::event(event);
}

void TimelineView::keyPressEvent(QKeyEvent* event) {
    if (!applyKey(event->key(), event->modifiers() & ~Qt::KeypadModifier))
        event->ignore();
}

bool TimelineView::applyKey(int key, Qt::KeyboardModifiers modifiers) {
    const bool hasCall = m_overlay.selected != CallId::None;
    if (modifiers == Qt::AltModifier && (key == Qt::Key_Left || key == Qt::Key_Right)) {
        key == Qt::Key_Left ? goBack() : goForward();
        return true;
    }
    if (modifiers & ~Qt::ShiftModifier)
        return false;
    if (key >= Qt::Key_1 && key < Qt::Key_1 + static_cast<int>(callStateCount)) {
        const auto state = static_cast<CallState>(key - Qt::Key_1);
        setEmphasised(m_scene.emphasised == state ? std::nullopt : std::optional(state));
        return true;
    }
    switch (key) {
    case Qt::Key_W:
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(zoomStep);
        return true;
    case Qt::Key_S:
    case Qt::Key_Minus:
        zoom(1.0 / zoomStep);
        return true;
    case Qt::Key_A:
        pan(-panStep);
        return true;
    case Qt::Key_D:
        pan(panStep);
        return true;
    case Qt::Key_Left:
        hasCall ? selectPreviousCall() : pan(-panStep);
        return true;
    case Qt::Key_Right:
        hasCall ? selectNextCall() : pan(panStep);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        verticalScrollBar()->triggerAction(key == Qt::Key_Up ? QScrollBar::SliderSingleStepSub
                                                             : QScrollBar::SliderSingleStepAdd);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        verticalScrollBar()->triggerAction(key == Qt::Key_PageUp ? QScrollBar::SliderPageStepSub
                                                                 : QScrollBar::SliderPageStepAdd);
        return true;
    case Qt::Key_F:
        fitSelection();
        return true;
    case Qt::Key_0:
    case Qt::Key_Home:
        fitAll();
        return true;
    case Qt::Key_End:
    case Qt::Key_L:
        setFollowing(true);
        return true;
    case Qt::Key_Escape:
        if (!hasCall && !m_overlay.range && !m_scene.emphasised)
            return false;
        selectCall({});
        selectRange({});
        setEmphasised({});
        return true;
    default:
        return false;
    }
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
