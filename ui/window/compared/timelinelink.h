#pragma once

#include "core/base/time.h"

#include <QObject>

#include <optional>

namespace playground::ui {

class TimelineView;

/// Where two runs have their zero in common.
enum class CommonZero { Begin, FirstSubmission };

/// Gives two timelines one time axis: what a person does to the time in one, zooming, panning, following and the time
/// cursor, is done to the other. So is scrolling: tracks of the same name are at the top of both. Both show their gaps
/// meanwhile, for each has others. Thread: GUI.
class TimelineLink final : public QObject {
    Q_OBJECT

public:
    /// The first follows the run, the other one what is in sight of it. Both outlive this.
    TimelineLink(TimelineView& run, TimelineView& kept, QObject* parent);

    void setOn(bool on);
    void setZero(CommonZero zero);
    void update(); ///< A run has gone on, or is another one. Cheap to call once a frame.

Q_SIGNALS:
    void gapsShown(); ///< A person wanted them folded.

private:
    void move(const TimelineView& from, TimelineView& to, Duration by);
    void moveKept();
    void scroll(const TimelineView& from, TimelineView& to);
    void moveCursor(std::optional<TimePoint> time, TimelineView& to, Duration by);

    TimelineView& m_run;
    TimelineView& m_kept;
    CommonZero m_zero = CommonZero::FirstSubmission;
    Duration m_shift{}; // From the run's time to that of the kept one.
    bool m_isOn = false;
    bool m_isMoving = false; // One of them, because of the other.
};

} // namespace playground::ui
