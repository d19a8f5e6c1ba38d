#include "ui/panels/rowtable.h"

#include "ui/panels/rowcopier.h"

#include <QHeaderView>
#include <QTableView>

namespace playground::ui {
namespace {

constexpr int rowHeight = 22;
constexpr int swatch = 10;

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
    table.verticalHeader()->setDefaultSectionSize(rowHeight);
    table.verticalHeader()->hide();
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setStretchLastSection(true);
    int column = 0;
    for (const int width : widths)
        table.setColumnWidth(column++, width);
    new RowCopier(table); // Goes with it.
}

} // namespace playground::ui
