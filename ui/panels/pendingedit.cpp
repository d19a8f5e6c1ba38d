#include "ui/panels/pendingedit.h"

#include <QAbstractItemDelegate>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QLineEdit>

namespace playground::ui {

namespace {

// Of which it is the editor of a cell; null: it is none.
QAbstractItemView* tableOf(const QLineEdit& line) {
    const QWidget* viewport = line.parentWidget();
    return viewport != nullptr ? qobject_cast<QAbstractItemView*>(viewport->parentWidget()) : nullptr;
}

void commit(QLineEdit& line) {
    const QAbstractItemView* table = tableOf(line);
    if (table == nullptr) {
        Q_EMIT line.editingFinished();
        return;
    }
    // A delegate takes no notice of that, and of Enter only later.
    QAbstractItemDelegate* delegate = table->itemDelegate();
    Q_EMIT delegate->commitData(&line);
    Q_EMIT delegate->closeEditor(&line);
}

} // namespace

void commitPendingEdit() {
    QWidget* focused = QApplication::focusWidget();
    if (auto* number = qobject_cast<QAbstractSpinBox*>(focused))
        number->interpretText();
    else if (auto* line = qobject_cast<QLineEdit*>(focused); line != nullptr && line->hasAcceptableInput())
        commit(*line);
}

} // namespace playground::ui
