#pragma once

#include "ui/timeline/geometry/tracklayout.h"

#include <QRect>

#include <vector>

namespace playground::ui {

/// A part of the plot in which tracks lie side by side.
struct Pane {
    int top = 0;     ///< From the plot's top.
    int height = 0;
    int content = 0; ///< Which height of all tracks is at its top.
    int contentEnd() const { return content + height; } ///< Not included.
    bool operator==(const Pane&) const = default;
};

/// How heights of all tracks lie in the plot: pinned ones stay at its top, the others scroll below them. Pinned ones
/// take at most half of the plot; those that find no room there scroll with the others, above all of them.
struct TrackPanes {
    int height = 0; ///< Of the plot.
    int pinned = 0; ///< The part on top that stays.
    int scroll = 0; ///< Of the others that many pixels are above their place.

    static TrackPanes of(const TrackLayout& layout, int height, int scroll);

    int yOf(int content) const { return content < pinned ? content : content - scroll; } ///< Maybe behind pinned ones.
    int contentAt(int y) const { return y < pinned ? y : y + scroll; }
    Pane pinnedPane() const { return {0, pinned, 0}; }
    Pane scrolledPane() const { return {pinned, height - pinned, pinned + scroll}; }
    Pane paneOf(int content) const { return content < pinned ? pinnedPane() : scrolledPane(); }
    /// What is seen of something that is `content.top()` below the top of all tracks, in a plot whose top is there.
    QRect seen(const QRect& content, int plotTop) const;
    std::vector<Pane> panes() const; ///< From above, those that have a height.

    /// How far to scroll so that a stretch is seen, from its top when it is higher than there is room; `scroll` when it
    /// is seen.
    int scrollToShow(int top, int bottom) const;
    /// With the top in the middle; `scroll` when all of it is seen.
    int scrollToMiddle(int top, int bottom) const;

    bool operator==(const TrackPanes&) const = default;
};

} // namespace playground::ui
