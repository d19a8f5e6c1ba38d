#include "ui/window/timelinesettings.h"

#include "ui/timeline/timelineview.h"
#include "ui/window/settings.h"

#include <utility>

namespace playground::ui {

TimelineSettings::TimelineSettings(TimelineView& timeline)
    : QObject(&timeline), m_timeline(timeline), m_lens(timeline.lens()), m_gaps(timeline.arrangement().gaps) {
    follow();
}

void TimelineSettings::follow() {
    if (const Lens lens = Settings::lens(); std::exchange(m_lens, lens) != lens)
        m_timeline.setLens(lens);
    if (const Gaps gaps = Settings::gaps(); std::exchange(m_gaps, gaps) != gaps)
        m_timeline.setGaps(gaps);
}

} // namespace playground::ui
