#include "ui/timeline/timelineview.h"

// The parts of TimelineView that look for calls.
namespace playground::ui {

void TimelineView::setFilter(const std::optional<CallFilter>& filter) {
    m_finder.advance(m_scene.now);
    m_finder.setFilter(filter);
}

void TimelineView::findNext() {
    if (const CallSearch* found = search())
        selectFound(found->nextAfter(indexOfSelected()));
}

void TimelineView::findPrevious() {
    if (const CallSearch* found = search())
        selectFound(found->nextBefore(indexOfSelected()));
}

void TimelineView::selectFound(std::optional<std::size_t> index) {
    if (index)
        selectCall(m_store->callAt(*index).id);
}

std::size_t TimelineView::matchSelected() const {
    const auto index = indexOfSelected();
    const CallSearch* found = search();
    return found != nullptr && index && found->isMatch(*index) ? found->rankOf(*index) + 1 : 0;
}

std::optional<std::size_t> TimelineView::indexOfSelected() const {
    const std::uint32_t index = m_store != nullptr ? m_store->indexOf(m_overlay.selected) : CallIndex::none;
    return index != CallIndex::none ? std::optional<std::size_t>(index) : std::nullopt;
}

} // namespace playground::ui
