#include "ui/panels/rowtable.h"

#include "ui/panels/rowcopier.h"
#include "ui/theme/textscale.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace playground::ui {
namespace {

constexpr int rowHeight = 22;
constexpr int swatch = 10;
constexpr int beside = 40; // A title: its margins and the arrow.

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
    table.verticalHeader()->setDefaultSectionSize(scaled(rowHeight));
    table.verticalHeader()->hide();
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setStretchLastSection(true);
    int column = 0;
    const QFontMetrics metrics = table.horizontalHeader()->fontMetrics();
    for (const int width : widths) {
        const QString title = table.model()->headerData(column, Qt::Horizontal).toString();
        table.setColumnWidth(column++, std::max(scaled(width), metrics.horizontalAdvance(title) + scaled(beside)));
    }
    new RowCopier(table); // Goes with it.
}

} // namespace playground::ui
