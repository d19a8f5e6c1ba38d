#include "ui/panels/focushandover.h"

#include <QFocusEvent>
#include <QWidget>

namespace playground::ui {

FocusHandover::FocusHandover(QWidget* panel, QWidget* part) : QObject(panel), m_part(part) {
    panel->installEventFilter(this);
}

bool FocusHandover::eventFilter(QObject*, QEvent* event) {
    if (event->type() == QEvent::FocusIn)
        m_part->setFocus(static_cast<QFocusEvent*>(event)->reason());
    return false;
}

} // namespace playground::ui
