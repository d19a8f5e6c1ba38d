#pragma once

#include "core/trace/spanrow.h"
#include "ui/timeline/geometry/columngrid.h"

#include <array>
#include <unordered_map>
#include <vector>

namespace playground::ui {

/// How high each state stands in a pixel column.
using ColumnHeights = std::array<std::uint16_t, callStateCount>;

/// Columns of rows that lie before now and so will not change: a frame that shows them again need not ask for them.
/// Thread: one thread only.
class KnownColumns final {
public:
    void beginFrame(); ///< Forgets the rows that the last one did not show.

    /// What is known of the row from the leftmost column of the grid on; the next columns may be added.
    std::vector<ColumnHeights>& of(const SpanRow& row, const ColumnGrid& grid, int height);

private:
    struct Known {
        ColumnGrid grid;
        int height = 0;
        std::size_t firstKept = 0; // Of the row's spans.
        std::uint64_t shownIn = 0;
        std::vector<ColumnHeights> columns;
    };
    std::unordered_map<std::uint64_t, Known> m_rows; // By their serial numbers.
    std::uint64_t m_frame = 0;
};

} // namespace playground::ui
