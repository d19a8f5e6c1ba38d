#include "ui/panels/rowtable.h"

#include "ui/panels/rowcopier.h"
#include "ui/theme/textscale.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace playground::ui {
namespace {

constexpr int rowHeight = 22;
constexpr int swatch = 10;
constexpr int beside = 40; // A title: its margins and the arrow.

/// Rows that are as high as texts need, also when these get larger.
class RowHeights final : public QObject {
public:
    explicit RowHeights(QTableView& table) : QObject(&table), m_table(table) {
        table.installEventFilter(this);
        fit();
    }

    bool eventFilter(QObject* table, QEvent* event) override {
        if (event->type() == QEvent::FontChange)
            fit();
        return QObject::eventFilter(table, event);
    }

private:
    void fit() { m_table.verticalHeader()->setDefaultSectionSize(scaled(rowHeight)); }

    QTableView& m_table;
};

} // namespace

void makeRowTable(QTableView& table, std::span<const int> widths) {
    table.setFrameShape(QFrame::NoFrame);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setShowGrid(false);
    table.setIconSize({swatch, swatch});
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setCornerButtonEnabled(false);
    // The table never asks how high a million of them are.
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->hide();
    new RowHeights(table); // Goes with it, as does the next.
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setStretchLastSection(true);
    int column = 0;
    const QFontMetrics metrics = table.horizontalHeader()->fontMetrics();
    for (const int width : widths) {
        const QString title = table.model()->headerData(column, Qt::Horizontal).toString();
        table.setColumnWidth(column++, std::max(scaled(width), metrics.horizontalAdvance(title) + scaled(beside)));
    }
    new RowCopier(table);
}

} // namespace playground::ui
