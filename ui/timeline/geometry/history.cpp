#include "ui/timeline/geometry/history.h"

namespace playground::ui {
namespace {

std::optional<Sight> step(std::vector<Sight>& from, std::vector<Sight>& to, const Sight& current) {
    if (from.empty())
        return {};
    to.push_back(current);
    Sight sight = std::move(from.back());
    from.pop_back();
    return sight;
}

} // namespace

void History::record(const Sight& sight) {
    m_ahead.clear();
    if (!m_behind.empty() && m_behind.back() == sight)
        return;
    if (m_behind.size() == most)
        m_behind.erase(m_behind.begin());
    m_behind.push_back(sight);
}

std::optional<Sight> History::back(const Sight& current) { return step(m_behind, m_ahead, current); }

std::optional<Sight> History::forward(const Sight& current) { return step(m_ahead, m_behind, current); }

} // namespace playground::ui
