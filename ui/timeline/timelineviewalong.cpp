#include "ui/timeline/livepill.h"
#include "ui/timeline/timelineview.h"

#include <utility>

// The parts of TimelineView by which it shares its time axis with another one.
namespace playground::ui {

namespace {

constexpr int oneMoveMs = 600; // Steps within it are taken back together.

} // namespace

void TimelineView::moveAlong(TimeRange range) {
    if (range == visibleRange())
        return;
    if (!m_sinceMoved.isValid() || m_sinceMoved.elapsed() > oneMoveMs)
        m_history.record(sight());
    m_sinceMoved.start();
    setFollowing(false);
    showRange(range);
}

void TimelineView::hidePill() { m_pill->hide(); }

void TimelineView::setReach(TimePoint end) {
    if (std::exchange(m_reach, end) == end)
        return;
    m_playhead.setAhead(ahead());
    refreshScene();
    followPlayhead();
}

} // namespace playground::ui
