#include "core/insight/timecollection.h"

#include <algorithm>

namespace playground {

TimeCollection::TimeCollection(TimeQuestion question, const TraceStore& store)
    : m_question(std::move(question)), m_store(store), m_matcher(m_question.filter, store), m_end(store.callCount()) {}

bool TimeCollection::advance(std::size_t calls) {
    const std::size_t end = std::min(m_end, m_next + calls);
    for (; m_next < end; ++m_next) {
        const CallRecord& call = m_store.callAt(m_next);
        if (!call.isEnded() || !isWithin(call) || !m_matcher.matches(call, call.ended))
            continue;
        if (const auto time = timeOf(m_question.time, call, call.ended))
            m_times.push_back(*time);
    }
    return m_next == m_end;
}

bool TimeCollection::isWithin(const CallRecord& call) const {
    if (!m_question.range)
        return true;
    const TimePoint begun = call.isStarted() ? call.started : call.submitted;
    return begun < m_question.range->end && m_question.range->start < call.ended;
}

double TimeCollection::progress() const {
    return m_end == 0 ? 1 : static_cast<double>(m_next) / static_cast<double>(m_end);
}

} // namespace playground
