#include "ui/timeline/timelinecommand.h"

#include <algorithm>
#include <array>

namespace playground::ui {
namespace {

const std::array table{
    TimelineKey{Qt::Key_W, Qt::NoModifier, TimelineCommand::ZoomIn},
    TimelineKey{Qt::Key_Plus, Qt::NoModifier, TimelineCommand::ZoomIn},
    TimelineKey{Qt::Key_Plus, Qt::ShiftModifier, TimelineCommand::ZoomIn}, // Where that is what types a plus.
    TimelineKey{Qt::Key_Equal, Qt::NoModifier, TimelineCommand::ZoomIn},
    TimelineKey{Qt::Key_S, Qt::NoModifier, TimelineCommand::ZoomOut},
    TimelineKey{Qt::Key_Minus, Qt::NoModifier, TimelineCommand::ZoomOut},
    TimelineKey{Qt::Key_A, Qt::NoModifier, TimelineCommand::PanBackward},
    TimelineKey{Qt::Key_D, Qt::NoModifier, TimelineCommand::PanForward},
    TimelineKey{Qt::Key_Left, Qt::NoModifier, TimelineCommand::PreviousCall},
    TimelineKey{Qt::Key_Right, Qt::NoModifier, TimelineCommand::NextCall},
    TimelineKey{Qt::Key_Comma, Qt::NoModifier, TimelineCommand::PreviousEvent},
    TimelineKey{Qt::Key_Period, Qt::NoModifier, TimelineCommand::NextEvent},
    TimelineKey{Qt::Key_N, Qt::ShiftModifier, TimelineCommand::PreviousWarning},
    TimelineKey{Qt::Key_N, Qt::NoModifier, TimelineCommand::NextWarning},
    TimelineKey{Qt::Key_M, Qt::NoModifier, TimelineCommand::MakeMarker},
    TimelineKey{Qt::Key_F2, Qt::NoModifier, TimelineCommand::RenameMarker},
    TimelineKey{Qt::Key_Delete, Qt::NoModifier, TimelineCommand::DeleteMarker},
    TimelineKey{Qt::Key_J, Qt::ShiftModifier, TimelineCommand::PreviousMarker},
    TimelineKey{Qt::Key_J, Qt::NoModifier, TimelineCommand::NextMarker},
    TimelineKey{Qt::Key_Up, Qt::NoModifier, TimelineCommand::ScrollUp},
    TimelineKey{Qt::Key_Down, Qt::NoModifier, TimelineCommand::ScrollDown},
    TimelineKey{Qt::Key_PageUp, Qt::NoModifier, TimelineCommand::PageUp},
    TimelineKey{Qt::Key_PageDown, Qt::NoModifier, TimelineCommand::PageDown},
    TimelineKey{Qt::Key_Left, Qt::ShiftModifier, TimelineCommand::RangeEndBackward},
    TimelineKey{Qt::Key_Right, Qt::ShiftModifier, TimelineCommand::RangeEndForward},
    TimelineKey{Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier, TimelineCommand::RangeStartBackward},
    TimelineKey{Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier, TimelineCommand::RangeStartForward},
    TimelineKey{Qt::Key_F, Qt::NoModifier, TimelineCommand::FitSelection},
    TimelineKey{Qt::Key_0, Qt::NoModifier, TimelineCommand::FitAll},
    TimelineKey{Qt::Key_Home, Qt::NoModifier, TimelineCommand::FitAll},
    TimelineKey{Qt::Key_End, Qt::NoModifier, TimelineCommand::Follow},
    TimelineKey{Qt::Key_L, Qt::NoModifier, TimelineCommand::Follow},
    TimelineKey{Qt::Key_Left, Qt::AltModifier, TimelineCommand::GoBack},
    TimelineKey{Qt::Key_Right, Qt::AltModifier, TimelineCommand::GoForward},
    TimelineKey{Qt::Key_T, Qt::NoModifier, TimelineCommand::NextLens},
    TimelineKey{Qt::Key_G, Qt::NoModifier, TimelineCommand::FoldGaps},
    TimelineKey{Qt::Key_Up, Qt::ShiftModifier, TimelineCommand::PreviousTrack},
    TimelineKey{Qt::Key_Down, Qt::ShiftModifier, TimelineCommand::NextTrack},
    TimelineKey{Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier, TimelineCommand::MoveTrackUp},
    TimelineKey{Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier, TimelineCommand::MoveTrackDown},
    TimelineKey{Qt::Key_C, Qt::NoModifier, TimelineCommand::CollapseTrack},
    TimelineKey{Qt::Key_U, Qt::NoModifier, TimelineCommand::UnfoldTrack},
    TimelineKey{Qt::Key_P, Qt::NoModifier, TimelineCommand::PinTrack},
    TimelineKey{Qt::Key_H, Qt::NoModifier, TimelineCommand::HideTrack},
    TimelineKey{Qt::Key_H, Qt::ShiftModifier, TimelineCommand::ShowAllTracks},
    TimelineKey{Qt::Key_Escape, Qt::NoModifier, TimelineCommand::Clear},
};

} // namespace

std::span<const TimelineKey> timelineKeys() { return table; }

std::optional<TimelineCommand> commandFor(int key, Qt::KeyboardModifiers modifiers) {
    const auto wanted = modifiers & ~Qt::KeypadModifier;
    const auto* found = std::find_if(table.begin(), table.end(),
                                     [&](const TimelineKey& one) { return one.key == key && wanted == one.modifiers; });
    return found != table.end() ? std::optional(found->command) : std::nullopt;
}

std::optional<CallState> stateFor(int key, Qt::KeyboardModifiers modifiers) {
    const int index = key - Qt::Key_1;
    const bool isPlain = (modifiers & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    if (!isPlain || index < 0 || index >= static_cast<int>(callStateCount))
        return {};
    return static_cast<CallState>(index);
}

} // namespace playground::ui
