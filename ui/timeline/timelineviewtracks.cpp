#include "ui/timeline/geometry/callplaces.h"
#include "ui/timeline/markertool.h"
#include "ui/timeline/timelineview.h"

#include <QContextMenuEvent>
#include <QScrollBar>

#include <algorithm>

// The parts of TimelineView that arrange tracks.
namespace playground::ui {

void TimelineView::setArrangement(const Arrangement& wanted) {
    if (wanted == arrangement())
        return;
    m_history.record(sight());
    showArrangement(wanted);
}

void TimelineView::showArrangement(const Arrangement& wanted) {
    m_layout.setArrangement(wanted);
    if (m_store != nullptr)
        m_layout.update(*m_store, m_scene.prediction);
    if (m_folding.update(m_store, wanted))
        foldAnew();
    refreshScene();
    hoverAgain();
    Q_EMIT arrangementChanged(wanted);
}

void TimelineView::setLens(Lens lens) {
    Arrangement wanted = arrangement();
    wanted.lens = lens;
    setArrangement(wanted);
    const CallRecord* call = m_store != nullptr ? m_store->call(m_overlay.selected) : nullptr;
    if (call != nullptr)
        scrollTo(*call);
}

// What is in sight stays so.
void TimelineView::foldAnew() {
    m_scene.viewport.refold(m_folding.fold(), m_scene.whole);
    m_painter.overview().refresh();
    followPlayhead();
    Q_EMIT visibleRangeChanged(visibleRange());
}

void TimelineView::setGaps(Gaps gaps) {
    Arrangement wanted = arrangement();
    wanted.gaps = gaps;
    setArrangement(wanted);
}

void TimelineView::setTrack(std::optional<std::size_t> actor) {
    m_scene.track = actor;
    repaintFrame();
}

void TimelineView::showTrack(std::size_t actor) {
    setTrack(actor);
    if (const TrackGroup* group = m_layout.groupOf(actor))
        scrollTo(*group);
}

std::optional<std::size_t> TimelineView::trackInHand() const {
    if (m_scene.track && m_layout.groupOf(*m_scene.track) != nullptr)
        return m_scene.track;
    const CallRecord* call = m_store != nullptr ? m_store->call(m_overlay.selected) : nullptr;
    const auto ofCall = call != nullptr ? indexOfActor(*m_store, call->actor) : std::nullopt;
    if (ofCall && m_layout.groupOf(*ofCall) != nullptr)
        return ofCall;
    const std::vector<std::size_t> shown = laidOutTracks();
    return shown.empty() ? std::nullopt : std::optional(shown.front());
}

std::size_t TimelineView::actorCount() const { return m_store != nullptr ? m_store->actorCount() : 0; }

// Without actors that came while the view is held still: they have no place in it yet.
std::vector<std::size_t> TimelineView::laidOutTracks() const {
    std::vector<std::size_t> tracks = shownTracks(arrangement(), actorCount());
    std::erase_if(tracks, [this](std::size_t actor) { return m_layout.groupOf(actor) == nullptr; });
    return tracks;
}

// To the one below or above, or to the first when none was chosen.
void TimelineView::stepTrack(Direction direction) {
    const std::vector<std::size_t> shown = laidOutTracks();
    const auto found = std::ranges::find(shown, m_scene.track);
    if (shown.empty())
        return;
    std::size_t place = static_cast<std::size_t>(found - shown.begin());
    if (found == shown.end())
        place = 0;
    else if (direction == Direction::Forward)
        place = std::min(place + 1, shown.size() - 1);
    else
        place -= place > 0 ? 1 : 0;
    showTrack(shown[place]);
}

void TimelineView::moveTrack(Direction direction) {
    const auto track = trackInHand();
    if (!track)
        return;
    const std::vector<std::size_t> shown = laidOutTracks();
    const auto place = static_cast<std::size_t>(std::ranges::find(shown, *track) - shown.begin());
    setTrack(track);
    if (direction == Direction::Forward)
        setArrangement(withMoved(arrangement(), actorCount(), *track, place + 1));
    else if (place > 0)
        setArrangement(withMoved(arrangement(), actorCount(), *track, place - 1));
    scrollTo(*m_layout.groupOf(*track));
}

void TimelineView::toggleTrack(std::set<std::size_t> Arrangement::*which) {
    const auto track = trackInHand();
    if (!track)
        return;
    Arrangement wanted = arrangement();
    if ((wanted.*which).erase(*track) == 0)
        (wanted.*which).insert(*track);
    setTrack(track);
    setArrangement(wanted);
}

// It is looked at where it has come to.
void TimelineView::pinTrack() {
    toggleTrack(&Arrangement::pinned);
    if (const TrackGroup* group = m_scene.track ? m_layout.groupOf(*m_scene.track) : nullptr)
        scrollTo(*group);
}

void TimelineView::showAllTracks() {
    Arrangement wanted = arrangement();
    wanted.hidden.clear();
    setArrangement(wanted);
}

// The band opens into its lanes, first those of a collapsed track.
void TimelineView::openBand(const TrackGroup& group) {
    Arrangement wanted = arrangement();
    if (wanted.collapsed.erase(*group.actor) == 0)
        wanted.unfolded.insert(*group.actor);
    setArrangement(wanted);
}

void TimelineView::dropTrack(std::size_t actor, int y) {
    setArrangement(withMoved(arrangement(), actorCount(), actor, m_layout.placeAt(y, actor)));
}

void TimelineView::scrollTo(const TrackGroup& group) {
    verticalScrollBar()->setValue(m_scene.panes.scrollToShow(group.top, group.bottom()));
}

std::optional<TimelineView::ScrollPlace> TimelineView::scrollPlace() const {
    const int top = m_scene.panes.scrolledPane().content;
    const TrackGroup* group = m_layout.groupAt(top);
    return group != nullptr ? std::optional(ScrollPlace{group->actor, top - group->top}) : std::nullopt;
}

void TimelineView::scrollTo(const ScrollPlace& place) {
    const auto& groups = m_layout.groups();
    const auto group =
        std::find_if(groups.begin(), groups.end(), [&](const TrackGroup& one) { return one.actor == place.actor; });
    if (group != groups.end())
        verticalScrollBar()->setValue(group->top + std::min(place.below, group->height) - m_scene.panes.pinned);
}

void TimelineView::scrollTo(const CallRecord& call) {
    const CallPlaces places = placesOf(*m_store, m_layout, m_scene.viewport, call, m_scene.now);
    const bool isOnThread = arrangement().lens == Lens::Threads && !places.onThread.empty();
    const auto place = isOnThread ? std::optional(places.onThread.front()) : places.slot;
    if (place)
        verticalScrollBar()->setValue(m_scene.panes.scrollToMiddle(place->top(), place->bottom() + 1));
}

void TimelineView::contextMenuEvent(QContextMenuEvent* event) {
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint at = toScene(event->pos());
    const TrackGroup* group = m_layout.groupAt(contentY(at));
    if (!isByKey && m_markerTool->openMenu(at, event->globalPos()))
        return;
    if (!isByKey && (!m_scene.areas.headers.contains(at) || group == nullptr || !group->actor))
        return event->ignore();
    setTrack(isByKey ? trackInHand() : group->actor);
    const QPoint corner = viewport()->mapToGlobal(toWidget(m_scene.areas.headers).topLeft());
    Q_EMIT trackMenuWanted(isByKey ? corner : event->globalPos());
}

} // namespace playground::ui
