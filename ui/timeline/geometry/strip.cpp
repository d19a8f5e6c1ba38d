#include "ui/timeline/geometry/strip.h"

#include <algorithm>

namespace playground::ui {

std::array<Strip, 2> halvesOf(const Strip& strip, const TrackLayout& layout) {
    const int end = std::min(strip.bottom, layout.height());
    const TrackRow* middle = layout.rowAt(strip.top + (end - strip.top) / 2);
    const int cut = middle != nullptr && middle->top > strip.top ? middle->top : strip.bottom;
    return {{{strip.top, cut}, {cut, strip.bottom}}};
}

} // namespace playground::ui
