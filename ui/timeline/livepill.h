#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace playground::ui {

/// The button that says whether the view follows the run, and makes it follow again. Thread: GUI.
class LivePill final : public QAbstractButton {
    Q_OBJECT
public:
    enum class State { Live, Behind, Paused };

    explicit LivePill(QWidget* parent);

    State state() const { return m_state; }
    void setState(State state, std::uint64_t newCalls);
    void setTheme(const Theme& theme);
    void setMagnification(double magnification); ///< How many times as large as usual it is.

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme* m_theme = &Theme::dark();
    State m_state = State::Live;
    double m_magnification = 1.0;
};

} // namespace playground::ui
