#pragma once

#include "ui/timeline/paint/statepaint.h"

#include <QRect>

#include <span>

namespace playground::ui {

/// What rows are drawn on: the scan lines of a picture, or the shapes of a vector file. In the pixels of the target.
class Canvas {
public:
    enum Corner { NoCorner = 0, LeftCorners = 1, RightCorners = 2 };

    virtual ~Canvas() = default;
    virtual void fill(const QRect& rect, QRgb colour) = 0;

    /// Columns side by side from `left` on, each of its height above the line `bottom`, which is not included.
    virtual void columns(int left, int bottom, std::span<const int> heights, QRgb colour) = 0;

    /// In the state's pattern, with those corners round.
    virtual void bar(const QRect& rect, const StatePaint& paint, int corners) = 0;
};

/// Pixels at which patterns repeat and how they look at a scale of one.
struct PatternMetrics {
    static constexpr int radius = 3;
    static constexpr int foot = 3;
    static constexpr int hatchPeriod = 7;
    static constexpr int hatchWidth = 3;
    static constexpr int dotPeriod = 3;
};

} // namespace playground::ui
