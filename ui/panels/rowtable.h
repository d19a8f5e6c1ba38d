#pragma once

#include <span>

class QTableView;

namespace playground::ui {

/// Has a table show very many rows to be read: of one height, chosen and copied whole, in columns of these widths of
/// which the last takes what is left. Needs its model. Thread: GUI.
void makeRowTable(QTableView& table, std::span<const int> widths);

} // namespace playground::ui
