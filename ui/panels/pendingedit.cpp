#include "ui/panels/pendingedit.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QLineEdit>

namespace playground::ui {

void commitPendingEdit() {
    QWidget* focused = QApplication::focusWidget();
    if (auto* number = qobject_cast<QAbstractSpinBox*>(focused))
        number->interpretText();
    else if (auto* line = qobject_cast<QLineEdit*>(focused); line != nullptr && line->hasAcceptableInput())
        Q_EMIT line->editingFinished();
}

} // namespace playground::ui
