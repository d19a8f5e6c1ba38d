#include "ui/timeline/geometry/eventsteps.h"
#include "ui/timeline/timelineview.h"

#include <algorithm>
#include <utility>

// The parts of TimelineView that are about what is chosen in it: a call, a range, a time.
namespace playground::ui {

std::optional<CallId> TimelineView::selectedCall() const {
    return m_overlay.selected != CallId::None ? std::optional(m_overlay.selected) : std::nullopt;
}

void TimelineView::selectCall(std::optional<CallId> call) {
    const CallRecord* record = call && m_store != nullptr ? m_store->call(*call) : nullptr;
    if (call && record == nullptr)
        return;
    if (record != nullptr)
        bringIntoSight(*record);
    markCall(call);
}

void TimelineView::markCall(std::optional<CallId> call) {
    if (call == selectedCall())
        return;
    m_overlay.selected = call.value_or(CallId::None);
    m_stepsFromCursor = false; // Steps begin at what was selected last.
    viewport()->update();
    Q_EMIT callSelected(selectedCall());
    if (search() != nullptr)
        Q_EMIT searchChanged();
}

void TimelineView::selectNextCall() { stepCall(Direction::Forward); }

void TimelineView::selectPreviousCall() { stepCall(Direction::Backward); }

void TimelineView::stepCall(Direction direction) {
    if (m_store == nullptr)
        return;
    if (const auto call = neighbourOf(*m_store, m_overlay.selected, direction, m_scene.now))
        selectCall(call);
}

// From the cursor; without one, from the selected call, else from the middle of what is in sight.
void TimelineView::stepEvent(Direction direction) {
    if (m_store == nullptr)
        return;
    const std::vector<std::size_t> actors = m_scene.track ? std::vector{*m_scene.track} : laidOutTracks();
    const CallRecord* selected = m_store->call(m_overlay.selected);
    const TimePoint middle = m_scene.viewport.timeAt(m_scene.viewport.width() / 2.0);
    const TimePoint from = m_overlay.cursor && (m_stepsFromCursor || selected == nullptr) ? *m_overlay.cursor
                           : selected != nullptr ? extentOf(*selected, m_scene.now).start
                                                 : middle;
    const auto event = neighbouringEvent(*m_store, actors, from, direction, m_scene.now);
    if (!event)
        return;
    goTo(event->time, event->call);
}

void TimelineView::stepWarning(Direction direction) {
    const TimePoint from = m_overlay.cursor.value_or(direction == Direction::Forward ? TimePoint::min() : m_scene.now);
    if (const auto warning = neighbouringWarning(m_warnings, from, direction))
        goTo(warning->range.start, warning->call);
}

void TimelineView::goTo(TimePoint time, CallId id) {
    setFollowing(false);
    if (const auto range = moveToShow({time, time}, m_scene.viewport))
        navigate(*range);
    if (const CallRecord* call = m_store != nullptr ? m_store->call(id) : nullptr) {
        scrollTo(*call);
        markCall(id);
    }
    setCursorTime(time);
}

void TimelineView::setCursorTime(std::optional<TimePoint> time) {
    if (time) {
        setFollowing(false); // The newest would leave it behind.
        time = std::clamp(*time, TimePoint{}, m_scene.now);
    }
    m_stepsFromCursor = time.has_value();
    if (std::exchange(m_overlay.cursor, time) == time)
        return;
    viewport()->update();
    Q_EMIT cursorTimeChanged(time);
}

void TimelineView::travelTo(TimePoint time) {
    setCursorTime(time);
    if (const auto range = moveToShow({*m_overlay.cursor, *m_overlay.cursor}, m_scene.viewport))
        showRange(*range);
}

void TimelineView::bringIntoSight(const CallRecord& call) {
    if (const auto range = moveToShow(extentOf(call, m_scene.now), m_scene.viewport))
        navigate(*range);
    scrollTo(call);
}

void TimelineView::selectRange(std::optional<TimeRange> range) {
    if (m_overlay.range == range)
        return;
    m_overlay.range = range;
    viewport()->update();
    Q_EMIT rangeSelected(range);
}

} // namespace playground::ui
