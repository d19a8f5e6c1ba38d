#include "ui/timeline/timelinecommand.h"

#include <algorithm>
#include <array>

namespace playground::ui {
namespace {

struct Binding {
    Qt::Key key;
    Qt::KeyboardModifiers modifiers;
    TimelineCommand command;
};
const std::array bindings{
    Binding{Qt::Key_W, Qt::NoModifier, TimelineCommand::ZoomIn},
    Binding{Qt::Key_Plus, Qt::NoModifier, TimelineCommand::ZoomIn},
    Binding{Qt::Key_Plus, Qt::ShiftModifier, TimelineCommand::ZoomIn}, // Where that is what types a plus.
    Binding{Qt::Key_Equal, Qt::NoModifier, TimelineCommand::ZoomIn},
    Binding{Qt::Key_S, Qt::NoModifier, TimelineCommand::ZoomOut},
    Binding{Qt::Key_Minus, Qt::NoModifier, TimelineCommand::ZoomOut},
    Binding{Qt::Key_A, Qt::NoModifier, TimelineCommand::PanBackward},
    Binding{Qt::Key_D, Qt::NoModifier, TimelineCommand::PanForward},
    Binding{Qt::Key_Left, Qt::NoModifier, TimelineCommand::PreviousCall},
    Binding{Qt::Key_Right, Qt::NoModifier, TimelineCommand::NextCall},
    Binding{Qt::Key_Comma, Qt::NoModifier, TimelineCommand::PreviousEvent},
    Binding{Qt::Key_Period, Qt::NoModifier, TimelineCommand::NextEvent},
    Binding{Qt::Key_N, Qt::ShiftModifier, TimelineCommand::PreviousWarning},
    Binding{Qt::Key_N, Qt::NoModifier, TimelineCommand::NextWarning},
    Binding{Qt::Key_Up, Qt::NoModifier, TimelineCommand::ScrollUp},
    Binding{Qt::Key_Down, Qt::NoModifier, TimelineCommand::ScrollDown},
    Binding{Qt::Key_PageUp, Qt::NoModifier, TimelineCommand::PageUp},
    Binding{Qt::Key_PageDown, Qt::NoModifier, TimelineCommand::PageDown},
    Binding{Qt::Key_Left, Qt::ShiftModifier, TimelineCommand::RangeEndBackward},
    Binding{Qt::Key_Right, Qt::ShiftModifier, TimelineCommand::RangeEndForward},
    Binding{Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier, TimelineCommand::RangeStartBackward},
    Binding{Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier, TimelineCommand::RangeStartForward},
    Binding{Qt::Key_F, Qt::NoModifier, TimelineCommand::FitSelection},
    Binding{Qt::Key_0, Qt::NoModifier, TimelineCommand::FitAll},
    Binding{Qt::Key_Home, Qt::NoModifier, TimelineCommand::FitAll},
    Binding{Qt::Key_End, Qt::NoModifier, TimelineCommand::Follow},
    Binding{Qt::Key_L, Qt::NoModifier, TimelineCommand::Follow},
    Binding{Qt::Key_Left, Qt::AltModifier, TimelineCommand::GoBack},
    Binding{Qt::Key_Right, Qt::AltModifier, TimelineCommand::GoForward},
    Binding{Qt::Key_T, Qt::NoModifier, TimelineCommand::NextLens},
    Binding{Qt::Key_G, Qt::NoModifier, TimelineCommand::FoldGaps},
    Binding{Qt::Key_Up, Qt::ShiftModifier, TimelineCommand::PreviousTrack},
    Binding{Qt::Key_Down, Qt::ShiftModifier, TimelineCommand::NextTrack},
    Binding{Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier, TimelineCommand::MoveTrackUp},
    Binding{Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier, TimelineCommand::MoveTrackDown},
    Binding{Qt::Key_C, Qt::NoModifier, TimelineCommand::CollapseTrack},
    Binding{Qt::Key_U, Qt::NoModifier, TimelineCommand::UnfoldTrack},
    Binding{Qt::Key_P, Qt::NoModifier, TimelineCommand::PinTrack},
    Binding{Qt::Key_H, Qt::NoModifier, TimelineCommand::HideTrack},
    Binding{Qt::Key_H, Qt::ShiftModifier, TimelineCommand::ShowAllTracks},
    Binding{Qt::Key_Escape, Qt::NoModifier, TimelineCommand::Clear},
};

} // namespace

std::optional<TimelineCommand> commandFor(int key, Qt::KeyboardModifiers modifiers) {
    const auto wanted = modifiers & ~Qt::KeypadModifier;
    const auto* found = std::find_if(bindings.begin(), bindings.end(), [&](const Binding& binding) {
        return binding.key == key && wanted == binding.modifiers;
    });
    return found != bindings.end() ? std::optional(found->command) : std::nullopt;
}

} // namespace playground::ui
