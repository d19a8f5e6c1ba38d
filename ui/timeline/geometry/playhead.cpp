#include "ui/timeline/geometry/playhead.h"

#include <utility>

namespace playground::ui {

bool Playhead::advance(const TraceStore* store, TimePoint now) {
    const std::uint64_t events = store != nullptr ? store->eventCount() : 0;
    if (now == m_latest && events == m_events)
        return false;
    if (store != nullptr)
        noticeIdle(*store);
    m_latest = now;
    m_events = events;
    if (!m_isPaused)
        m_shown = now;
    return true;
}

void Playhead::noticeIdle(const TraceStore& store) {
    if (m_isIdle && store.callCount() > m_calls)
        m_follow.resumeAfterIdle(m_idleSince, store.callAt(m_calls).submitted);
    const bool isIdle = store.unended() == 0;
    if (isIdle && !m_isIdle)
        m_idleSince = store.lastEvent();
    m_isIdle = isIdle;
    m_calls = store.callCount();
}

bool Playhead::setFollowing(bool following) { return std::exchange(m_isFollowing, following) != following; }

bool Playhead::setPaused(bool paused) {
    if (std::exchange(m_isPaused, paused) == paused)
        return false;
    m_callsAtPause = m_calls;
    m_shown = m_latest;
    return true;
}

} // namespace playground::ui
