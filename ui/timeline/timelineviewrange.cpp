#include "ui/timeline/timelineview.h"

// The parts of TimelineView that are about which part of the run is in sight.
namespace playground::ui {

void TimelineView::showRange(TimeRange range) {
    const TimeRange before = m_scene.viewport.range();
    m_scene.viewport.setRange(range);
    if (m_scene.viewport.range() == before)
        return;
    repaintFrame();
    Q_EMIT visibleRangeChanged(m_scene.viewport.range());
}

void TimelineView::navigate(TimeRange range) {
    m_history.record(sight());
    setFollowing(false);
    showRange(range);
}

void TimelineView::setFollowing(bool following) {
    if (following) {
        setPaused(false);
        setCursorTime({});
    }
    if (!m_playhead.setFollowing(following))
        return;
    followPlayhead();
    refreshPill();
    Q_EMIT followingChanged(following);
}

void TimelineView::setPaused(bool paused) {
    if (!m_playhead.setPaused(paused))
        return;
    m_scene.now = m_playhead.shown();
    refreshFromStore();
    refreshScene();
    followPlayhead();
    if (!paused)
        m_finder.advance(m_scene.now);
    Q_EMIT pausedChanged(paused);
}

void TimelineView::setVisibleRange(TimeRange range) { navigate(range); }

void TimelineView::fitAll() {
    Viewport fitted = m_scene.viewport;
    fitted.fit(m_scene.whole);
    navigate(fitted.range());
}

void TimelineView::fitSelection() {
    std::optional<TimeRange> range = m_overlay.range;
    const CallRecord* call = m_store != nullptr ? m_store->call(m_overlay.selected) : nullptr;
    if (!range && call != nullptr)
        range = TimeRange{call->submitted, extentOf(*call, m_scene.now).end};
    if (!range)
        return fitAll();
    Viewport fitted = m_scene.viewport;
    fitted.fit(*range);
    navigate(fitted.range());
}

void TimelineView::zoom(double factor) { zoomAt(factor, m_scene.viewport.width() / 2.0); }

void TimelineView::zoomAt(double factor, double x) {
    Viewport zoomed = m_scene.viewport;
    zoomed.zoom(factor, x);
    navigate(zoomed.range());
    m_playhead.setSpan(zoomed.span());
}

void TimelineView::pan(double fractionOfWidth) {
    Viewport panned = m_scene.viewport;
    panned.pan(fractionOfWidth * panned.width());
    navigate(panned.range());
}

void TimelineView::goBack() {
    if (const auto sight = m_history.back(this->sight()))
        goTo(*sight);
}

void TimelineView::goForward() {
    if (const auto sight = m_history.forward(this->sight()))
        goTo(*sight);
}

// A step is either in time or in the tracks: when the tracks change, what is in sight of the run goes on as it does.
void TimelineView::goTo(const Sight& sight) {
    if (sight.arrangement != arrangement())
        return showArrangement(sight.arrangement);
    setFollowing(false);
    showRange(sight.range);
}

} // namespace playground::ui
