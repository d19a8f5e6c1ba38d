#pragma once

#include <QPolygonF>

namespace playground::ui {

inline constexpr int toothHeight = 8;

/// The edge of what was torn, from above: every second point is `depth` pixels to the right of `x`, or to its left when
/// negative. The first is at `x`.
inline QPolygonF tear(int x, int top, int bottom, int depth) {
    QPolygonF line;
    bool isOut = false;
    for (int y = top; y < bottom + toothHeight; y += toothHeight, isOut = !isOut)
        line << QPointF(x + (isOut ? depth : 0), y);
    return line;
}

} // namespace playground::ui
