#pragma once

#include "core/base/time.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace playground::ui {

/// Asks for an exact stretch of the run, from and to as durations since its start. What is no such thing is told as it
/// is typed. Thread: GUI.
class RangeDialog final : public QDialog {
    Q_OBJECT

public:
    RangeDialog(TimeRange range, QWidget* parent);

Q_SIGNALS:
    void showWanted(playground::TimeRange range);
    void selectWanted(playground::TimeRange range);

private:
    void read();

    TimeRange m_range; // As far as the words are right.
    QLineEdit* m_from;
    QLineEdit* m_to;
    QLabel* m_verdict;
    QPushButton* m_show;
    QPushButton* m_select;
};

} // namespace playground::ui
