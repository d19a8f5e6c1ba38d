#include "ui/timeline/paint/vectorcanvas.h"

#include <QPainter>

#include <algorithm>

namespace playground::ui {

VectorCanvas::VectorCanvas(QPainter& painter, const QRect& clip) : m_painter(painter), m_clip(clip) {}

void VectorCanvas::fill(const QRect& rect, QRgb colour) {
    const QRect seen = rect.intersected(m_clip);
    if (!seen.isEmpty())
        m_painter.fillRect(seen, QColor(colour));
}

void VectorCanvas::columns(int left, int bottom, std::span<const int> heights, QRgb colour) {
    for (auto run = heights.begin(); run != heights.end();) {
        const auto end = std::find_if(run, heights.end(), [run](int height) { return height != *run; });
        fill({left + static_cast<int>(run - heights.begin()), bottom - *run, static_cast<int>(end - run), *run},
             colour);
        run = end;
    }
}

void VectorCanvas::bar(const QRect& rect, const StatePaint& paint, int corners) {
    const QRect seen = rect.intersected(m_clip);
    if (seen.isEmpty())
        return;
    const bool isOnGround = paint.pattern == StatePattern::Foot || paint.pattern == StatePattern::Dots ||
                            paint.pattern == StatePattern::Dash;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(QColor(isOnGround ? paint.ground : paint.colour));
    const double radius = corners == NoCorner ? 0.0 : std::min<double>(PatternMetrics::radius, seen.width() / 2.0);
    m_painter.drawRoundedRect(seen, radius, radius);

    if (paint.pattern == StatePattern::Foot)
        fill(seen.adjusted(0, std::max(0, seen.height() - PatternMetrics::foot), 0, 0), paint.colour);
    else if (paint.pattern == StatePattern::Hatch || paint.pattern == StatePattern::Tail)
        stripes(seen, paint.ground, paint.pattern == StatePattern::Hatch ? 1 : -1, 2);
    else if (paint.pattern == StatePattern::CrossHatch)
        for (const int slope : {1, -1})
            stripes(seen, paint.ground, slope, 1);
    else if (isOnGround)
        stripes(seen, paint.colour, 0, 1);
}

// Lines from edge to edge, cut at the sides of the bar: diagonals, or upright ones for a slope of none.
void VectorCanvas::stripes(const QRect& rect, QRgb colour, int slope, int width) {
    m_painter.setPen(QPen(QColor(colour), width, Qt::SolidLine, Qt::FlatCap));
    const QRectF box(rect);
    const double reach = slope == 0 ? 0.0 : box.height();
    for (double x = box.left() - reach + PatternMetrics::hatchPeriod / 2.0; x < box.right() + reach;
         x += PatternMetrics::hatchPeriod) {
        // x at the bottom; the line rises to x + slope * height at the top.
        const double top = x + slope * box.height();
        const double left = std::max(box.left(), std::min(x, top));
        const double right = std::min(box.right(), std::max(x, top));
        if (slope == 0)
            m_painter.drawLine(QLineF(x, box.top(), x, box.bottom()));
        else if (left < right)
            m_painter.drawLine(
                QLineF(left, box.bottom() - (left - x) * slope, right, box.bottom() - (right - x) * slope));
    }
    m_painter.setPen(Qt::NoPen);
}

} // namespace playground::ui
