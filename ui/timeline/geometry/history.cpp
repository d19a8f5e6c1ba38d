#include "ui/timeline/geometry/history.h"

namespace playground::ui {
namespace {

std::optional<TimeRange> step(std::vector<TimeRange>& from, std::vector<TimeRange>& to, TimeRange current) {
    if (from.empty())
        return {};
    to.push_back(current);
    const TimeRange range = from.back();
    from.pop_back();
    return range;
}

} // namespace

void History::record(TimeRange range) {
    m_ahead.clear();
    if (!m_behind.empty() && m_behind.back() == range)
        return;
    if (m_behind.size() == most)
        m_behind.erase(m_behind.begin());
    m_behind.push_back(range);
}

std::optional<TimeRange> History::back(TimeRange current) { return step(m_behind, m_ahead, current); }

std::optional<TimeRange> History::forward(TimeRange current) { return step(m_ahead, m_behind, current); }

} // namespace playground::ui
