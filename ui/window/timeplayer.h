#pragma once

#include "core/base/time.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace playground::ui {

/// Moves a time forward at a speed of its own, once a frame, until it comes to an end. Thread: GUI.
class TimePlayer final : public QObject {
    Q_OBJECT

public:
    explicit TimePlayer(QObject* parent = nullptr);

    bool isPlaying() const { return m_frames.isActive(); }
    void play(TimePoint from);
    void stop();
    void moveTo(TimePoint time) { m_time = time; } ///< Goes on from there if it plays.
    void setSpeed(double speed); ///< Model time for each time of the wall; above 0.
    void setEnd(TimePoint end); ///< It may be moved while it plays.

Q_SIGNALS:
    void moved(TimePoint time);
    void playingChanged(bool playing);

private:
    void step();

    QTimer m_frames;
    QElapsedTimer m_clock;
    TimePoint m_time{};
    TimePoint m_end{};
    double m_speed = 1;
};

} // namespace playground::ui
