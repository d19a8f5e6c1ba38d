#pragma once

#include "ui/timeline/geometry/areas.h"
#include "ui/timeline/geometry/minimap.h"
#include "ui/timeline/geometry/viewport.h"

#include <QPoint>

namespace playground::ui {

/// A drag with the left button, told from where and on what it began. What it does follows from where the pointer is.
/// Points are in the widget.
struct Drag {
    enum class Kind {
        None,
        Pressed, ///< Not moved yet: a click, if it ends so.
        Pan,
        Select,
        Scrub, ///< Moves the time cursor.
        Minimap,
        Header, ///< Pressed on a track's header and not moved yet.
        Track,  ///< A track is moved among the others.
    };
    enum class Wish { Move, Select };

    Kind kind = Kind::None;
    QPoint pressed;
    Viewport viewport; ///< As it was at the press; likewise the rest.
    Minimap minimap;
    int scroll = 0;
    int left = 0; ///< Of the plot.
    std::size_t actor = 0; ///< Whose track is moved; for Track.

    /// On the ruler a plain drag scrubs.
    static Drag begin(const QPoint& at, Wish wish, const Areas& areas, const Viewport& viewport, const Minimap& minimap,
                      int scroll);

    bool isActive() const { return kind != Kind::None && kind != Kind::Pressed && kind != Kind::Header; }

    /// What is in sight with the pointer there; for Pan and Minimap.
    TimeRange visibleAt(const QPoint& at) const;
    int scrollAt(const QPoint& at) const { return scroll + pressed.y() - at.y(); } ///< For Pan.

    /// Between the press and the pointer, however what is in sight has moved since; for Select.
    TimeRange selectedAt(const QPoint& at, const Viewport& now) const;
};

} // namespace playground::ui
