#pragma once

#include "core/trace/marker.h"
#include "ui/timeline/geometry/viewport.h"

#include <functional>
#include <optional>
#include <vector>

namespace playground::ui {

/// Where a marker stands in sight, in columns of the plot.
struct MarkerFlag {
    std::size_t marker = 0; ///< Its index.
    int x = 0;     ///< Where it begins; -1: before what is in sight.
    int end = 0;   ///< Of its range, maybe beyond the plot; else x.
    int width = 0; ///< Of its label, which begins at x or in column 0; 0: there is no room.
    int left() const { return x < 0 ? 0 : x; } ///< Of the label.
    bool operator==(const MarkerFlag&) const = default;
};

/// At most one a column, from left to right; `chosen` before others. No label reaches the next flag. Of ranges that
/// began before what is in sight there is the last.
std::vector<MarkerFlag> flagsOf(const Markers& markers, const Viewport& viewport, std::optional<std::size_t> chosen,
                                const std::function<int(std::size_t)>& labelWidth);

/// The flag or label at a column; a flag can be hit from a few columns beside it. Null: none.
const MarkerFlag* flagAt(const std::vector<MarkerFlag>& flags, int x);

/// Columns that a range covers, and a colour for them. Those that overlap are one, of the colour of the first.
struct MarkerBand {
    int left = 0;
    int right = 0; ///< Not included.
    std::uint8_t colour = 0;
    bool operator==(const MarkerBand&) const = default;
};
std::vector<MarkerBand> bandsOf(const Markers& markers, const Viewport& viewport);

/// The next marker after `time`, or the last before it.
std::optional<std::size_t> markerAfter(const Markers& markers, TimePoint time);
std::optional<std::size_t> markerBefore(const Markers& markers, TimePoint time);

} // namespace playground::ui
