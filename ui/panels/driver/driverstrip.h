#pragma once

#include "ui/panels/driver/driverplot.h"
#include "ui/panels/steps/stepkeys.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <map>
#include <set>

namespace playground::ui {

/// The steps of the driver on a strip of time. A mark is chosen by click or by the up and down keys, and moved by
/// dragging or by the left and right ones; Esc gives up a drag. What a person does is told, not done. Thread: GUI.
class DriverStrip final : public QWidget {
    Q_OBJECT

public:
    explicit DriverStrip(QWidget* parent = nullptr);

    struct Content {
        std::vector<DriverStep> driver;
        std::map<std::string, std::size_t> actors; ///< Their numbers, by which their colours go.
        std::set<std::size_t> refused;             ///< The steps that would be.
    };
    void show(Content content);
    void setCurrent(std::optional<std::size_t> step);
    void setTheme(const Theme& theme);

    const DriverPlot& plot() const { return m_plot; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(std::size_t step);
    void moved(std::size_t step, playground::Duration time); ///< To this time of its stretch.
    void commanded(playground::ui::StepCommand command);
    void heightChanged(int height); ///< That it needs.

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// Of the current step.
    struct Drag {
        QPointF from;
        std::optional<Duration> time; ///< Where it is to be; none: it has not left its place.
    };

    void layOut();
    QString wordsAt(std::size_t step) const;
    Duration reachable(std::size_t step, Duration time) const;
    void nudge(int direction);
    void chooseBeside(int direction);
    QColor colourOf(const DriverStep& step) const;
    void paintRuler(QPainter& painter) const;
    void paintTear(QPainter& painter, const DriverPlot::Stretch& stretch) const;
    void paintMark(QPainter& painter, const DriverPlot::Mark& mark) const;
    void paintSleep(QPainter& painter) const;
    void paintDrag(QPainter& painter) const;

    Content m_content;
    DriverPlot m_plot;
    std::optional<std::size_t> m_current;
    std::optional<Drag> m_drag;
    const Theme* m_theme = &Theme::light(); // Not ours.
};

} // namespace playground::ui
