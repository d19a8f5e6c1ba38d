#pragma once

#include "ui/timeline/paint/canvas.h"

class QPainter;

namespace playground::ui {

/// Draws shapes, for files that are to stay sharp at every size. Clips by itself: not every file format can.
class VectorCanvas final : public Canvas {
public:
    /// The painter outlives the canvas.
    VectorCanvas(QPainter& painter, const QRect& clip);

    void fill(const QRect& rect, QRgb colour) override;
    void columns(int left, int bottom, std::span<const int> heights, QRgb colour) override;
    void bar(const QRect& rect, const StatePaint& paint, int corners) override;

private:
    void stripes(const QRect& rect, QRgb colour, int slope, int width);

    QPainter& m_painter;
    QRect m_clip;
};

} // namespace playground::ui
