#pragma once

#include <functional>

class QWidget;

namespace playground::ui {

class Notes;
class NotesPanel;
class TimelineView;

/// From now on the notes are those of the timeline and of the panel. All of them outlive each other's use. Thread: GUI.
void linkNotes(Notes& notes, TimelineView& timeline, NotesPanel& panel);

/// Whether notes may go: saved, saved now, or given up by the person. `save` tells whether they were saved.
bool mayLoseNotes(Notes& notes, QWidget* window, const std::function<bool()>& save);

} // namespace playground::ui
