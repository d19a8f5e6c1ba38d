#pragma once

#include <QWidget>

class QAction;
class QComboBox;

namespace playground::ui {

/// The part of the transport that goes through a run that has happened: event by event, and at a speed. Thread: GUI.
class TravelControls final : public QWidget {
    Q_OBJECT

public:
    TravelControls(QAction* back, QAction* play, QAction* forward, QWidget* parent);

    double speed() const;

Q_SIGNALS:
    void speedChanged(double speed);

private:
    QComboBox* m_speed;
};

} // namespace playground::ui
