#pragma once

#include "core/scenario/scenario.h"

#include <QToolButton>

class QCheckBox;
class QDoubleSpinBox;
class QLineEdit;
class QSpinBox;

namespace playground::ui {

/// What a scenario runs in, told in a line; a click lets a person change it. Thread: GUI.
class EnvironmentButton final : public QToolButton {
    Q_OBJECT

public:
    explicit EnvironmentButton(QWidget* parent = nullptr);

    void show(const Environment& environment);

Q_SIGNALS:
    void edited(const playground::Environment& environment);

private:
    QWidget* createFields(QWidget* parent);
    void connectFields();
    void announce();

    Environment m_environment;
    QSpinBox* m_cores = nullptr;
    QDoubleSpinBox* m_speed = nullptr;
    QLineEdit* m_seed = nullptr;
    QCheckBox* m_lock = nullptr;
    QCheckBox* m_shuffle = nullptr;
};

} // namespace playground::ui
