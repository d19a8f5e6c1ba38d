#include "core/insight/counterparts.h"

namespace playground {

TimePoint firstSubmission(const TraceStore& store) {
    return store.driverSubmissions().isEmpty() ? TimePoint{} : store.driverSubmissions().timeAt(0);
}

void Counterparts::update(const TraceStore& run) {
    if (m_other == nullptr || m_counterparts.size() == run.actorCount())
        return;
    m_isTaken.resize(m_other->actorCount());
    while (m_counterparts.size() < run.actorCount()) {
        const std::string& name = run.actorAt(m_counterparts.size()).info.name;
        std::size_t index = 0;
        while (index < m_isTaken.size() && (m_isTaken[index] || m_other->actorAt(index).info.name != name))
            ++index;
        const bool isThere = index < m_isTaken.size();
        if (isThere)
            m_isTaken[index] = true;
        m_counterparts.push_back(isThere ? std::optional(index) : std::nullopt);
    }
}

} // namespace playground
