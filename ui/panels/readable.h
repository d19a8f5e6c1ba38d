#pragma once

class QLabel;
class QWidget;

namespace playground::ui {

// What panels of text are made of. Thread: GUI.

/// Text that wraps, can be selected, and has links.
QLabel* readableLabel(const char* name, QWidget* parent);
void makeReadable(QLabel& label, const char* name);

/// Fills the panel with the content, which scrolls up and down where it is higher.
void scrollIn(QWidget& panel, QWidget* content);

} // namespace playground::ui
