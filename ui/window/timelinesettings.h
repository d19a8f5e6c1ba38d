#pragma once

#include "ui/timeline/geometry/arrangement.h"

#include <QObject>

namespace playground::ui {

class TimelineView;

/// Gives a timeline what is set for all of them at first. Where a person has chosen otherwise in it, that stays until
/// something else is set. Thread: GUI.
class TimelineSettings final : public QObject {
    Q_OBJECT

public:
    explicit TimelineSettings(TimelineView& timeline); ///< Its parent.

    void follow();

private:
    TimelineView& m_timeline;
    Lens m_lens;
    Gaps m_gaps;
};

} // namespace playground::ui
