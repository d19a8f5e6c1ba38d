#include "ui/window/timeplayer.h"

#include <algorithm>

namespace playground::ui {

namespace {

constexpr std::chrono::milliseconds playStep{16};

} // namespace

TimePlayer::TimePlayer(QObject* parent) : QObject(parent) {
    m_frames.setTimerType(Qt::PreciseTimer);
    m_frames.setInterval(playStep);
    connect(&m_frames, &QTimer::timeout, this, &TimePlayer::step);
}

void TimePlayer::play(TimePoint from) {
    m_time = from;
    m_clock.start();
    if (isPlaying())
        return;
    m_frames.start();
    Q_EMIT playingChanged(true);
}

void TimePlayer::stop() {
    if (!isPlaying())
        return;
    m_frames.stop();
    Q_EMIT playingChanged(false);
}

void TimePlayer::setSpeed(double speed) { m_speed = speed; }

void TimePlayer::setEnd(TimePoint end) { m_end = end; }

void TimePlayer::step() {
    const auto passed = static_cast<double>(m_clock.nsecsElapsed());
    m_clock.start();
    m_time = std::min(m_end, m_time + Duration(static_cast<Duration::rep>(passed * m_speed)));
    Q_EMIT moved(m_time);
    if (m_time >= m_end)
        stop();
}

} // namespace playground::ui
