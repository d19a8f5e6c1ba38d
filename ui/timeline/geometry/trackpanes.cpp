#include "ui/timeline/geometry/trackpanes.h"

#include <algorithm>

namespace playground::ui {

TrackPanes TrackPanes::of(const TrackLayout& layout, int height, int scroll) {
    TrackPanes panes{.height = height, .scroll = scroll};
    for (const TrackGroup& group : layout.pinnedGroups())
        if (group.bottom() <= height / 2)
            panes.pinned = group.bottom();
    return panes;
}

QRect TrackPanes::seen(const QRect& content, int plotTop) const {
    const Pane pane = paneOf(content.top());
    const QRect place = content.translated(0, yOf(content.top()) - content.top());
    return place.intersected({place.left(), pane.top, place.width(), pane.height}).translated(0, plotTop);
}

std::vector<Pane> TrackPanes::panes() const {
    std::vector<Pane> panes{pinnedPane(), scrolledPane()};
    std::erase_if(panes, [](const Pane& pane) { return pane.height <= 0; });
    return panes;
}

int TrackPanes::scrollToShow(int top, int bottom) const {
    const Pane pane = paneOf(top);
    if (pane.top < pinned)
        return scroll;
    if (top < pane.content)
        return top - pinned;
    return bottom > pane.contentEnd() ? std::min(top - pinned, bottom - height) : scroll;
}

int TrackPanes::scrollToMiddle(int top, int bottom) const {
    const Pane pane = paneOf(top);
    const bool isSeen = pane.top < pinned || (top >= pane.content && bottom <= pane.contentEnd());
    return isSeen ? scroll : top - pinned - pane.height / 2;
}

} // namespace playground::ui
