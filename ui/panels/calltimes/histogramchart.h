#pragma once

#include "ui/panels/calltimes/bandsteps.h"
#include "ui/panels/calltimes/histogramlabels.h"
#include "ui/panels/calltimes/histogramplot.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace playground::ui {

/// How many calls took how long. A range of times is brushed by dragging over bars, or by the arrow keys; a click in it
/// or Esc ends it. Thread: GUI.
class HistogramChart final : public QWidget {
    Q_OBJECT

public:
    explicit HistogramChart(QWidget* parent = nullptr);

    /// The colour is that of the state which is measured; none: of no state.
    void show(TimeBins bins, std::vector<TimeMark> marks, std::optional<CallState> state);
    void setBrush(const Brush& brush); ///< Told by whoever was told brushWanted().
    void setTheme(const Theme& theme);

    const HistogramPlot& plot() const { return m_plot; }
    const std::vector<TimeMark>& marks() const { return m_marks; }
    const Brush& brush() const { return m_brush; }
    std::optional<std::size_t> current() const { return m_current; } ///< The bin that is told of.

    QSize sizeHint() const override { return {520, 220}; }
    QSize minimumSizeHint() const override { return {220, 150}; }

Q_SIGNALS:
    void currentChanged();
    void brushWanted(const playground::ui::Brush& brush); ///< By a person.

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();
    void setCurrent(std::optional<std::size_t> bin);
    std::optional<BrushEnd> endAt(double x) const;
    bool isLit(std::size_t bin) const;
    void paintScales(QPainter& painter) const;
    void paintBars(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;
    void paintBrush(QPainter& painter) const;

    HistogramPlot m_plot;
    std::vector<TimeMark> m_marks;
    std::vector<HistogramLabel> m_labels;
    std::optional<CallState> m_state;
    Brush m_brush;
    std::optional<std::size_t> m_current;
    std::optional<std::size_t> m_anchor; // The bin that a drag keeps.
    bool m_hasDragged = false;
    const Theme* m_theme = &Theme::light(); // Not ours.
};

} // namespace playground::ui
