#pragma once

#include <QRect>

namespace playground::ui {

/// Where the parts of the timeline lie in its widget or picture.
///
///     legend
///     corner   | minimap
///     corner   | ruler
///     headers  | plot
struct Areas {
    QRect legend;
    QRect minimap;
    QRect ruler;
    QRect headers;
    QRect plot;

    QRect lensCorner() const { return {headers.left(), ruler.top(), headers.width(), ruler.height()}; }

    static Areas of(const QSize& size);
    static int heightAbovePlot();
};

} // namespace playground::ui
