#pragma once

#include "core/scenario/driver/drivertimes.h"

#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace playground::ui {

/// What stands on a step on the strip: "×50", "G".
QString markWords(const DriverStep& step);

/// Where the steps of the driver lie on a strip of time: stretches of known length from left to right at one scale,
/// torn off where nobody knows how long a step takes, and below each other what would lie over each other. A value.
class DriverPlot final {
public:
    static constexpr double rulerHeight = 20; ///< At the bottom.
    static constexpr double laneHeight = 20;
    static constexpr double tearWidth = 14;

    /// Of a step that is no sleep.
    struct Mark {
        std::size_t step = 0;
        QRectF chip;            ///< Where it begins, with its words.
        std::vector<double> calls; ///< Where calls or bursts are fired, if they can be told apart.
        double end = 0;         ///< Of firing; the chip's left edge when it takes no time.
    };
    struct Stretch {
        double left = 0;
        double right = 0;
        bool isTorn = false; ///< At its right edge.
    };
    struct Tick {
        double x = 0;
        QString label;
    };

    DriverPlot() = default;

    /// Not narrower than its least width.
    DriverPlot(const std::vector<DriverStep>& driver, double width, double letterWidth);

    const std::vector<Mark>& marks() const { return m_marks; }
    const std::vector<Stretch>& stretches() const { return m_stretches; }
    const std::vector<Tick>& ticks() const { return m_ticks; }
    double leastWidth() const { return m_leastWidth; } ///< That has room for all stretches.
    double height() const { return static_cast<double>(m_lanes) * laneHeight + rulerHeight; }

    const Mark* mark(std::size_t step) const; ///< Null of a sleep, and of no step.
    std::optional<std::size_t> stepAt(const QPointF& point) const;

    double x(const DriverTime& time) const;
    /// Of the stretch that the step is in, in whole grid(), not beyond its edges. Needs such a step.
    Duration timeAt(std::size_t step, double x) const;
    const DriverTime& time(std::size_t step) const { return m_times[step]; }
    Duration grid() const { return m_grid; } ///< What times are rounded to: a round one of a few pixels.

private:
    std::vector<Duration> lengthsOf(const std::vector<DriverStep>& driver) const;
    void layOutStretches(const std::vector<Duration>& lengths, double width);
    void addMark(const DriverStep& step, std::size_t index, double letterWidth, std::vector<double>& laneEnds);
    void addTicks(double letterWidth);

    std::vector<DriverTime> m_times;
    std::vector<Mark> m_marks;
    std::vector<Stretch> m_stretches;
    std::vector<Tick> m_ticks;
    double m_width = 0;
    double m_leastWidth = 0;
    double m_scale = 1; // Pixels of a nanosecond.
    std::size_t m_lanes = 1;
    Duration m_grid{1};
};

} // namespace playground::ui
