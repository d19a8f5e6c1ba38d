#include "ui/timeline/timelinecommand.h"

#include <QCoreApplication>

namespace playground::ui {
namespace {

struct TimelineCommandWords {
    Q_DECLARE_TR_FUNCTIONS(TimelineCommand)
};

} // namespace

QString wordsOf(TimelineCommand command) {
    switch (command) {
    case TimelineCommand::ZoomIn:
        return TimelineCommandWords::tr("Zoom in");
    case TimelineCommand::ZoomOut:
        return TimelineCommandWords::tr("Zoom out");
    case TimelineCommand::PanBackward:
        return TimelineCommandWords::tr("Pan to earlier times");
    case TimelineCommand::PanForward:
        return TimelineCommandWords::tr("Pan to later times");
    case TimelineCommand::PreviousCall:
        return TimelineCommandWords::tr("With a time cursor the previous event; else the previous call, or pan");
    case TimelineCommand::NextCall:
        return TimelineCommandWords::tr("With a time cursor the next event; else the next call, or pan");
    case TimelineCommand::PreviousEvent:
        return TimelineCommandWords::tr("The previous event of the chosen track, else of all");
    case TimelineCommand::NextEvent:
        return TimelineCommandWords::tr("The next event of the chosen track, else of all");
    case TimelineCommand::PreviousWarning:
        return TimelineCommandWords::tr("The previous warning");
    case TimelineCommand::NextWarning:
        return TimelineCommandWords::tr("The next warning");
    case TimelineCommand::MakeMarker:
        return TimelineCommandWords::tr("Mark the selected range, the time cursor or the selected call");
    case TimelineCommand::RenameMarker:
        return TimelineCommandWords::tr("Rename the chosen marker");
    case TimelineCommand::DeleteMarker:
        return TimelineCommandWords::tr("Delete the chosen marker");
    case TimelineCommand::PreviousMarker:
        return TimelineCommandWords::tr("The previous marker");
    case TimelineCommand::NextMarker:
        return TimelineCommandWords::tr("The next marker");
    case TimelineCommand::ScrollUp:
        return TimelineCommandWords::tr("Scroll the tracks up");
    case TimelineCommand::ScrollDown:
        return TimelineCommandWords::tr("Scroll the tracks down");
    case TimelineCommand::PageUp:
        return TimelineCommandWords::tr("Scroll the tracks a page up");
    case TimelineCommand::PageDown:
        return TimelineCommandWords::tr("Scroll the tracks a page down");
    case TimelineCommand::RangeEndBackward:
        return TimelineCommandWords::tr("Select a range, or move its end back");
    case TimelineCommand::RangeEndForward:
        return TimelineCommandWords::tr("Select a range, or move its end on");
    case TimelineCommand::RangeStartBackward:
        return TimelineCommandWords::tr("Select a range, or move its start back");
    case TimelineCommand::RangeStartForward:
        return TimelineCommandWords::tr("Select a range, or move its start on");
    case TimelineCommand::FitSelection:
        return TimelineCommandWords::tr("Fit the selection");
    case TimelineCommand::FitAll:
        return TimelineCommandWords::tr("Fit all");
    case TimelineCommand::Follow:
        return TimelineCommandWords::tr("Follow live");
    case TimelineCommand::GoBack:
        return TimelineCommandWords::tr("Back to what was in sight before");
    case TimelineCommand::GoForward:
        return TimelineCommandWords::tr("Forward to what was in sight after");
    case TimelineCommand::NextLens:
        return TimelineCommandWords::tr("Sort the calls by slot, by thread, by both");
    case TimelineCommand::FoldGaps:
        return TimelineCommandWords::tr("Fold long times in which nothing happens, or show them");
    case TimelineCommand::PreviousTrack:
        return TimelineCommandWords::tr("Choose the previous track");
    case TimelineCommand::NextTrack:
        return TimelineCommandWords::tr("Choose the next track");
    case TimelineCommand::MoveTrackUp:
        return TimelineCommandWords::tr("Move the track up");
    case TimelineCommand::MoveTrackDown:
        return TimelineCommandWords::tr("Move the track down");
    case TimelineCommand::CollapseTrack:
        return TimelineCommandWords::tr("Collapse the track, or expand it");
    case TimelineCommand::UnfoldTrack:
        return TimelineCommandWords::tr("Unfold the lanes of the track, or fold them");
    case TimelineCommand::PinTrack:
        return TimelineCommandWords::tr("Pin the track, so that it stays on top, or let it go");
    case TimelineCommand::HideTrack:
        return TimelineCommandWords::tr("Hide the track");
    case TimelineCommand::ShowAllTracks:
        return TimelineCommandWords::tr("Show all tracks");
    case TimelineCommand::Clear:
        return TimelineCommandWords::tr("Select nothing");
    }
    return {};
}

} // namespace playground::ui
