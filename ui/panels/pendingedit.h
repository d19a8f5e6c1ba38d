#pragma once

namespace playground::ui {

/// What is being typed into the field that has the focus counts from now on, as if Enter was pressed. Called before
/// something that goes by the numbers that are shown; without it those that were typed last would be left out.
/// Thread: GUI.
void commitPendingEdit();

} // namespace playground::ui
