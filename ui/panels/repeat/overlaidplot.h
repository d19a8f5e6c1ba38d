#pragma once

#include "core/experiment/overlaid.h"

#include <QRectF>

#include <optional>
#include <vector>

namespace playground::ui {

/// Where the calls of several runs lie in their chart: time from left to right, calls from the top down, a row each as
/// long as a row is high enough to be seen. Of more, neighbours of one actor share a row, in which the one that varied
/// most stands for them. A value.
class OverlaidPlot final {
public:
    static constexpr double leastRowHeight = 3;
    static constexpr double mostRowHeight = 16;
    static constexpr double titleHeight = 18; ///< Above the rows of each actor.

    struct Row {
        std::size_t first = 0; ///< Of the calls.
        std::size_t last = 0;  ///< Not included.
        std::size_t call = 0;  ///< That is shown.
        double top = 0;
    };
    struct Title {
        std::size_t call = 0; ///< The first of its actor.
        double top = 0;
    };

    OverlaidPlot() = default;
    OverlaidPlot(const Overlaid& overlaid, const QRectF& area);

    const QRectF& area() const { return m_area; }
    const std::vector<Row>& rows() const { return m_rows; }
    const std::vector<Title>& titles() const { return m_titles; }
    double rowHeight() const { return m_rowHeight; }
    double x(Duration time) const;
    Duration step() const { return m_step; } ///< Between two marks: a round number.
    Duration end() const { return m_end; } ///< At the right edge: whole steps, not before the latest of all.

    std::optional<std::size_t> rowAt(double y) const; ///< Index of the row; none between them.

private:
    void addActor(const Overlaid& overlaid, std::size_t first, std::size_t last, std::size_t callsPerRow);

    QRectF m_area;
    std::vector<Row> m_rows;
    std::vector<Title> m_titles;
    double m_rowHeight = mostRowHeight;
    double m_bottom = 0; // Of what was laid out.
    Duration m_step{1};
    Duration m_end{1};
};

} // namespace playground::ui
