#include "ui/timeline/geometry/slice.h"

#include <algorithm>

namespace playground::ui {

std::array<Slice, 2> halvesOf(const Slice& slice, const TrackLayout& layout) {
    const int end = std::min(slice.bottom, layout.height());
    const TrackRow* middle = layout.rowAt(slice.top + (end - slice.top) / 2);
    const int cut = middle != nullptr && middle->top > slice.top ? middle->top : slice.bottom;
    return {{{slice.top, cut}, {cut, slice.bottom}}};
}

} // namespace playground::ui
