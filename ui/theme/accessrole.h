#pragma once

#include <QAccessible>

class QWidget;

namespace playground::ui {

/// Says to assistive tools what a widget that paints itself is; to be called before it gets a name, by which they get
/// to know it. Thread: GUI.
void giveRole(QWidget& widget, QAccessible::Role role);

} // namespace playground::ui
