#include "ui/timeline/geometry/slice.h"

#include <algorithm>

namespace playground::ui {

std::vector<Slice> partsOf(const Slice& slice, const TrackLayout& layout, int count) {
    const int height = std::min(slice.bottom, layout.height()) - slice.top;
    std::vector<Slice> parts{slice};
    for (int index = 1; index < count && height > 0; ++index) {
        const TrackRow* row = layout.rowAt(slice.top + height * index / count);
        if (row == nullptr || row->top <= parts.back().top)
            continue;
        parts.back().bottom = row->top;
        parts.push_back({row->top, slice.bottom});
    }
    return parts;
}

} // namespace playground::ui
