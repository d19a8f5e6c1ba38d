#pragma once

#include "core/experiment/sweep.h"

#include <QRectF>

#include <optional>
#include <vector>

namespace playground::ui {

/// Where the points of a sweep lie in its chart: values from left to right, times and shares from the bottom up.
/// A value.
class SweepPlot final {
public:
    SweepPlot() = default;
    /// The area is that of the curves, without the scales beside it.
    SweepPlot(const std::vector<SweepPoint>& points, const QRectF& area);

    const QRectF& area() const { return m_area; }
    double x(std::int64_t value) const;
    double y(Duration time) const;
    double yOfShare(double share) const;
    Duration top() const { return m_top; } ///< Of the scale of times: a round number not below the highest.

    /// Index of the point that is nearest from left to right; none where there is none.
    std::optional<std::size_t> pointAt(double x) const;

    /// Values to write below: the first, the last and round ones between them, so many at most.
    std::vector<std::int64_t> valueTicks(int most) const;

private:
    QRectF m_area;
    std::vector<std::int64_t> m_values;
    Duration m_top{1};
};

} // namespace playground::ui
