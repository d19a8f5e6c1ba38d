#pragma once

#include "core/trace/state.h"

#include <QString>
#include <Qt>

#include <cstdint>
#include <optional>
#include <span>

namespace playground::ui {

/// What a key can tell the timeline.
enum class TimelineCommand : std::uint8_t {
    ZoomIn,
    ZoomOut,
    PanBackward,
    PanForward,
    PreviousCall, ///< With a time cursor that was moved last: as PreviousEvent. Without a selected call: pans.
    NextCall,
    PreviousEvent, ///< Of the chosen track, else of all: a submission, a change of state, an end.
    NextEvent,
    PreviousWarning, ///< The time cursor goes to where it begins.
    NextWarning,
    MakeMarker, ///< Of the selected range, at the time cursor, or of the selected call.
    RenameMarker, ///< The chosen one, as the next.
    DeleteMarker,
    PreviousMarker, ///< From the chosen one, else from the time cursor.
    NextMarker,
    ScrollUp,
    ScrollDown,
    PageUp,
    PageDown,
    RangeEndBackward, ///< Without a range: begins one in the middle.
    RangeEndForward,
    RangeStartBackward,
    RangeStartForward,
    FitSelection,
    FitAll,
    Follow,
    GoBack,
    GoForward,
    NextLens,
    FoldGaps, ///< Likewise the other way.
    PreviousTrack, ///< Of those that commands for tracks are about.
    NextTrack,
    MoveTrackUp,
    MoveTrackDown,
    CollapseTrack, ///< Likewise the other way; so with the next.
    UnfoldTrack,   ///< Shows each lane however many they are.
    PinTrack, ///< Likewise the other way.
    HideTrack,
    ShowAllTracks,
    Clear,
};

/// What a command does, in a few words.
QString wordsOf(TimelineCommand command);

struct TimelineKey {
    Qt::Key key;
    Qt::KeyboardModifiers modifiers;
    TimelineCommand command;
};

/// The one table of the timeline's keys, without those that stand for a state.
std::span<const TimelineKey> timelineKeys();
std::optional<TimelineCommand> commandFor(int key, Qt::KeyboardModifiers modifiers);

/// The digits stand for the states in the order of the legend.
std::optional<CallState> stateFor(int key, Qt::KeyboardModifiers modifiers);

} // namespace playground::ui
