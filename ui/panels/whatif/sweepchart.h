#pragma once

#include "ui/panels/whatif/sweepplot.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace playground::ui {

/// Makespan, the 99th percentile of latency and the share of slots in use against what a sweep turned. A point is
/// chosen by click, or by the arrow keys and Enter. Thread: GUI.
class SweepChart final : public QWidget {
    Q_OBJECT

public:
    explicit SweepChart(QWidget* parent = nullptr);

    void show(const Knob& knob, std::vector<SweepPoint> points);
    void setTheme(const Theme& theme);
    std::optional<std::size_t> current() const { return m_current; } ///< Index of the point that is told of.

    QSize sizeHint() const override { return {380, 240}; }
    QSize minimumSizeHint() const override { return {220, 190}; }

Q_SIGNALS:
    void currentChanged();
    void pointChosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    SweepPlot plot() const;
    void setCurrent(std::optional<std::size_t> index);
    void paintScales(QPainter& painter, const SweepPlot& plot) const;
    void paintCurves(QPainter& painter, const SweepPlot& plot) const;
    void paintKnee(QPainter& painter, const SweepPlot& plot) const;
    void paintCurrent(QPainter& painter, const SweepPlot& plot) const;
    void paintLegend(QPainter& painter) const;

    Knob m_knob;
    std::vector<SweepPoint> m_points;
    std::optional<std::size_t> m_knee;
    std::optional<std::size_t> m_current;
    const Theme* m_theme = &Theme::light(); // Not ours.
};

} // namespace playground::ui
