#pragma once

#include "ui/panels/repeat/overlaidplot.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace playground::ui {

/// Calls of several runs over each other: a bar from the median start to the median end, and lines from the earliest to
/// the latest of each. A row is chosen by click, or by the arrow keys and Enter. Thread: GUI.
class OverlaidChart final : public QWidget {
    Q_OBJECT

public:
    explicit OverlaidChart(QWidget* parent = nullptr);

    void show(Overlaid overlaid);
    const Overlaid& overlaid() const { return m_overlaid; }
    void setTheme(const Theme& theme);

    /// The row that is told of; null when there is none.
    const OverlaidPlot::Row* current() const { return m_current ? &m_plot.rows()[*m_current] : nullptr; }

    QSize sizeHint() const override { return {380, 300}; }
    QSize minimumSizeHint() const override { return {220, 280}; }

Q_SIGNALS:
    void currentChanged();
    void callChosen(const playground::OverlaidCall& call);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();
    void setCurrent(std::optional<std::size_t> row);
    void chooseCurrent();
    void paintScale(QPainter& painter) const;
    void paintTitles(QPainter& painter) const;
    void paintRow(QPainter& painter, const OverlaidPlot::Row& row, const QColor& colour) const;
    void paintExtent(QPainter& painter, const Extent<Duration>& extent, const OverlaidPlot::Row& row) const;

    Overlaid m_overlaid;
    OverlaidPlot m_plot;
    std::optional<std::size_t> m_current;
    const Theme* m_theme = &Theme::light(); // Not ours.
};

} // namespace playground::ui
