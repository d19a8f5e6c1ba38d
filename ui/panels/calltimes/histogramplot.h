#pragma once

#include "core/insight/timebins.h"

#include <QRectF>

#include <vector>

namespace playground::ui {

/// Where the bins of a histogram lie: side by side from left to right, all equally wide, and a time as far into its bin
/// as its share of it. A value.
class HistogramPlot final {
public:
    HistogramPlot() = default;
    /// The area is that of the bars, without the scales beside it.
    HistogramPlot(TimeBins bins, const QRectF& area);

    const TimeBins& bins() const { return m_bins; }
    const QRectF& area() const { return m_area; }
    double top() const { return m_top; } ///< Of the scale of calls: a round number not below the highest bar.

    double x(Duration time) const; ///< That of the nearer end when it is in no bin. Like the next needs bins.
    std::size_t binAt(double x) const; ///< The nearest.
    double y(double calls) const;
    QRectF bar(std::size_t bin) const; ///< Where there is a call it can be seen.

    /// Times to write below, ascending and so far apart at least: round ones where the bins reach far enough.
    std::vector<Duration> ticks(double apart) const;

private:
    double edge(std::size_t index) const;

    TimeBins m_bins;
    QRectF m_area;
    double m_top = 1;
};

} // namespace playground::ui
