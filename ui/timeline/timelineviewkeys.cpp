#include "ui/timeline/markertool.h"
#include "ui/timeline/timelineview.h"

#include <QKeyEvent>
#include <QScrollBar>

// The parts of TimelineView that answer to keys and commands.
namespace playground::ui {
namespace {

constexpr double zoomStep = 1.25;
constexpr double panStep = 0.15;

} // namespace

// A window's one-letter shortcuts wait while the keys mean something here.
bool TimelineView::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (commandFor(key->key(), key->modifiers()))
            event->accept();
    }
    return QAbstractScrollArea::event(event);
}

void TimelineView::keyPressEvent(QKeyEvent* event) {
    if (const auto state = stateFor(event->key(), event->modifiers()))
        return setEmphasised(emphasised() == state ? std::nullopt : state);
    const auto command = commandFor(event->key(), event->modifiers());
    if (!command || (*command == TimelineCommand::Clear && !hasSelection()))
        return event->ignore();
    apply(*command);
}

void TimelineView::apply(TimelineCommand command) {
    switch (command) {
    case TimelineCommand::ZoomIn:
        return zoom(zoomStep);
    case TimelineCommand::ZoomOut:
        return zoom(1.0 / zoomStep);
    case TimelineCommand::PanBackward:
        return pan(-panStep);
    case TimelineCommand::PanForward:
        return pan(panStep);
    case TimelineCommand::PreviousCall:
        return m_stepsFromCursor ? stepEvent(Direction::Backward)
               : selectedCall()  ? selectPreviousCall()
                                 : pan(-panStep);
    case TimelineCommand::NextCall:
        return m_stepsFromCursor ? stepEvent(Direction::Forward) : selectedCall() ? selectNextCall() : pan(panStep);
    case TimelineCommand::PreviousEvent:
        return stepEvent(Direction::Backward);
    case TimelineCommand::NextEvent:
        return stepEvent(Direction::Forward);
    case TimelineCommand::PreviousWarning:
        return stepWarning(Direction::Backward);
    case TimelineCommand::NextWarning:
        return stepWarning(Direction::Forward);
    case TimelineCommand::ScrollUp:
        return verticalScrollBar()->triggerAction(QScrollBar::SliderSingleStepSub);
    case TimelineCommand::ScrollDown:
        return verticalScrollBar()->triggerAction(QScrollBar::SliderSingleStepAdd);
    case TimelineCommand::PageUp:
        return verticalScrollBar()->triggerAction(QScrollBar::SliderPageStepSub);
    case TimelineCommand::PageDown:
        return verticalScrollBar()->triggerAction(QScrollBar::SliderPageStepAdd);
    case TimelineCommand::RangeEndBackward:
        return stepRange(Edge::End, Direction::Backward);
    case TimelineCommand::RangeEndForward:
        return stepRange(Edge::End, Direction::Forward);
    case TimelineCommand::RangeStartBackward:
        return stepRange(Edge::Start, Direction::Backward);
    case TimelineCommand::RangeStartForward:
        return stepRange(Edge::Start, Direction::Forward);
    case TimelineCommand::MakeMarker:
        return m_markerTool->make();
    case TimelineCommand::RenameMarker:
        return m_markerTool->rename();
    case TimelineCommand::DeleteMarker:
        return m_markerTool->remove();
    case TimelineCommand::PreviousMarker:
        return m_markerTool->step(Direction::Backward);
    case TimelineCommand::NextMarker:
        return m_markerTool->step(Direction::Forward);
    case TimelineCommand::FitSelection:
        return fitSelection();
    case TimelineCommand::FitAll:
        return fitAll();
    case TimelineCommand::Follow:
        return setFollowing(true);
    case TimelineCommand::GoBack:
        return goBack();
    case TimelineCommand::GoForward:
        return goForward();
    case TimelineCommand::NextLens:
        return setLens(static_cast<Lens>((static_cast<int>(lens()) + 1) % 3));
    case TimelineCommand::FoldGaps:
        return setGaps(arrangement().gaps == Gaps::Folded ? Gaps::Shown : Gaps::Folded);
    case TimelineCommand::PreviousTrack:
        return stepTrack(Direction::Backward);
    case TimelineCommand::NextTrack:
        return stepTrack(Direction::Forward);
    case TimelineCommand::MoveTrackUp:
        return moveTrack(Direction::Backward);
    case TimelineCommand::MoveTrackDown:
        return moveTrack(Direction::Forward);
    case TimelineCommand::CollapseTrack:
        return toggleTrack(&Arrangement::collapsed);
    case TimelineCommand::UnfoldTrack:
        return toggleTrack(&Arrangement::unfolded);
    case TimelineCommand::PinTrack:
        return pinTrack();
    case TimelineCommand::HideTrack:
        return toggleTrack(&Arrangement::hidden);
    case TimelineCommand::ShowAllTracks:
        return showAllTracks();
    case TimelineCommand::Clear:
        return clear();
    }
}

// Like a drag: the tracks must not run away under it.
void TimelineView::stepRange(Edge edge, Direction direction) {
    setFollowing(false);
    selectRange(stepped(selectedRange(), edge, direction, m_scene.viewport));
}

bool TimelineView::hasSelection() const {
    return m_drag.isActive() || selectedCall() || selectedRange() || emphasised() || m_scene.track ||
           m_overlay.cursor || m_overlay.marker;
}

void TimelineView::clear() {
    if (m_drag.isActive())
        return endDrag();
    selectCall({});
    selectRange({});
    setEmphasised({});
    setTrack({});
    setCursorTime({});
    chooseMarker({});
}

} // namespace playground::ui
