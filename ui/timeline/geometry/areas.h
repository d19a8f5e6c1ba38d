#pragma once

#include <QRect>

namespace playground::ui {

/// Where the parts of the timeline lie in its widget or picture.
///
///     legend
///     corner   | minimap
///     corner   | ruler
///     corner   | markers, once there are any
///     headers  | plot
///
/// Where people write from right to left, the headers are at the right and all within them and the legend is mirrored.
/// Time is not: it runs from left to right everywhere, as in charts.
struct Areas {
    QRect legend;
    QRect minimap;
    QRect ruler;
    QRect markers; ///< Of no height while there are none.
    QRect headers;
    QRect plot;
    Qt::LayoutDirection direction = Qt::LeftToRight;

    QRect overviewCorner() const { return besides(minimap); }
    QRect lensCorner() const { return besides(ruler); }
    QRect markersCorner() const { return besides(markers); }
    QRect tracks() const { return headers.united(plot); } ///< With their headers.

    /// Where something within `area` lies that is there when people write from left to right.
    QRect mirrored(const QRect& area, const QRect& place) const;
    Qt::Alignment mirrored(Qt::Alignment alignment) const;
    bool isMirrored() const { return direction == Qt::RightToLeft; }

    static Areas of(const QSize& size, Qt::LayoutDirection direction = Qt::LeftToRight, bool hasMarkers = false);
    static int heightAbovePlot(bool hasMarkers = false);

private:
    QRect besides(const QRect& strip) const { return {headers.left(), strip.top(), headers.width(), strip.height()}; }
};

} // namespace playground::ui
