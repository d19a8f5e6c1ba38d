#include "ui/timeline/geometry/knowncolumns.h"

namespace playground::ui {

void KnownColumns::beginFrame() {
    std::erase_if(m_rows, [this](const auto& row) { return row.second.shownIn != m_frame; });
    ++m_frame;
}

std::vector<ColumnHeights>& KnownColumns::of(const SpanRow& row, const ColumnGrid& grid, int height) {
    Known& known = m_rows[row.serial()];
    known.shownIn = m_frame;
    const std::int64_t passed = grid.first - known.grid.first;
    const bool goesOn = known.grid.column == grid.column && known.height == height &&
                        known.firstKept == row.firstKept() && passed >= 0 &&
                        passed <= static_cast<std::int64_t>(known.columns.size());
    if (goesOn)
        known.columns.erase(known.columns.begin(), known.columns.begin() + passed);
    else
        known.columns.clear();
    known.grid = grid;
    known.height = height;
    known.firstKept = row.firstKept();
    return known.columns;
}

} // namespace playground::ui
