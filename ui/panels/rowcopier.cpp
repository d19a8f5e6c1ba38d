#include "ui/panels/rowcopier.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QTableView>

#include <algorithm>

namespace playground::ui {

RowCopier::RowCopier(QTableView& table) : QObject(&table), m_table(table) { table.installEventFilter(this); }

bool RowCopier::eventFilter(QObject*, QEvent* event) {
    if ((event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride) ||
        !static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy))
        return false;
    event->accept();
    if (event->type() == QEvent::KeyPress)
        copy();
    return true;
}

// What is in a cell ends neither the cell nor the line.
void RowCopier::copy() const {
    QModelIndexList rows = m_table.selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    std::sort(rows.begin(), rows.end());
    const int columns = m_table.model()->columnCount();
    QString text;
    for (const QModelIndex& row : rows)
        for (int column = 0; column < columns; ++column) {
            text += row.siblingAtColumn(column)
                        .data()
                        .toString()
                        .replace(QLatin1Char('\t'), QLatin1Char(' '))
                        .replace(QLatin1Char('\n'), QLatin1Char(' '));
            text += QLatin1Char(column + 1 < columns ? '\t' : '\n');
        }
    QGuiApplication::clipboard()->setText(text);
}

} // namespace playground::ui
