#pragma once

#include "core/trace/tracestore.h"
#include "ui/timeline/geometry/follow.h"

#include <cstdint>

namespace playground::ui {

/// The moment of a run that a view shows. It goes with the run until it is paused; what is in sight goes along with it
/// as long as it follows. A value: the view only forwards to it.
class Playhead final {
public:
    TimePoint shown() const { return m_shown; } ///< Nothing after it is to be drawn.
    bool isFollowing() const { return m_isFollowing; }
    bool isPaused() const { return m_isPaused; }
    std::size_t unseenCalls() const { return m_isPaused ? m_calls - m_callsAtPause : 0; } ///< Came while paused.

    /// What is in sight while it follows.
    TimeRange range() const { return m_follow.rangeAt(m_shown); }
    TimePoint from() const { return m_follow.from; } ///< It does not reach back beyond.
    void setSpan(Duration span) { m_follow.span = span; }
    void setAhead(TimePoint ahead) { m_follow.ahead = ahead; }

    /// The run is at `now`; a store of null is an empty run. False when that is no news.
    bool advance(const TraceStore* store, TimePoint now);

    // Each is false when nothing changed. Going on after a pause shows the newest.
    bool setFollowing(bool following);
    bool setPaused(bool paused);

private:
    void noticeIdle(const TraceStore& store);

    Follow m_follow;
    TimePoint m_shown{};
    TimePoint m_latest{}; // Of the run.
    std::uint64_t m_events = 0;
    std::size_t m_calls = 0;
    std::size_t m_callsAtPause = 0;
    TimePoint m_idleSince{}; // When the last call that was under way ended.
    bool m_isIdle = true;
    bool m_isFollowing = true;
    bool m_isPaused = false;
};

} // namespace playground::ui
