#pragma once

#include "core/scenario/scenario.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QPushButton;
class QSpinBox;

namespace playground::ui {

/// How many calls a batch has and when they come, and the button that fires it. Thread: GUI.
class BatchEditor final : public QWidget {
    Q_OBJECT

public:
    explicit BatchEditor(QWidget* parent = nullptr);

    const Batch& batch() const { return m_batch; }
    void show(const Batch& batch);
    void setTheme(const Theme& theme);

Q_SIGNALS:
    void batchEdited(const Batch& batch);
    void fireRequested(const Batch& batch);

private:
    void createEditors();
    void connectEditors();
    void changeArrival();
    Arrival arrival() const;

    Batch m_batch;
    QPushButton* m_fire;
    QSpinBox* m_count;
    QComboBox* m_pattern;
    QDoubleSpinBox* m_rate;
};

} // namespace playground::ui
