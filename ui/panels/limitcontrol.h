#pragma once

#include "ui/panels/limitscale.h"

#include <QTimer>
#include <QWidget>

class QSlider;
class QSpinBox;

namespace playground::ui {

/// An actor's max_concurrency as a number and as a slider. While the slider is dragged the newest value is told once a
/// frame, not every value on the way. Thread: GUI.
class LimitControl final : public QWidget {
    Q_OBJECT

public:
    explicit LimitControl(QWidget* parent = nullptr);

    void setActor(const QString& name); ///< Whose limit it is, for those who cannot see.

    int limit() const;
    void setLimit(int limit); ///< Tells nobody.
    void setLargest(int limit); ///< At the slider's end.
    void setMost(int limit); ///< That can be chosen at all; tells nobody.

Q_SIGNALS:
    void limitEdited(int limit);

private:
    void connectEditors();
    void slide(int position);
    void announce();

    QSpinBox* const m_spin;
    QSlider* const m_slider;
    LimitScale m_scale;
    QTimer m_frame;
    int m_announced = 1;
};

} // namespace playground::ui
