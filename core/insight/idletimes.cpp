#include "core/insight/idletimes.h"

#include <algorithm>
#include <bit>

namespace playground {

bool IdleTimes::update(const TraceStore& store) {
    const std::size_t known = m_times.size();
    const Duration usual = usualStep();
    for (; m_next < store.callCount(); ++m_next) {
        const CallRecord& call = store.callAt(m_next);
        if (m_ignored.contains(call.actor))
            continue;
        add(store, {m_busyUntil, call.submitted});
        m_busyUntil = std::max(m_busyUntil, call.submitted);
        if (!call.isEnded())
            break; // As long as it is alive there is no idle time after it.
        m_busyUntil = std::max(m_busyUntil, call.ended);
        count(call);
    }
    return m_times.size() != known || usualStep() != usual;
}

void IdleTimes::add(const TraceStore& store, TimeRange idle) {
    if (idle.isEmpty())
        return;
    std::vector<TimePoint> edges{idle.start, idle.end};
    for (std::size_t index = 0; index < store.actorCount(); ++index) {
        const ActorTrack& track = store.actorAt(index);
        if (m_ignored.contains(track.id))
            continue;
        const StepSeries& limit = track.limit;
        for (std::size_t change = limit.firstAfter(idle.start);
             change < limit.size() && limit.timeAt(change) < idle.end; ++change)
            edges.push_back(limit.timeAt(change));
    }
    std::ranges::sort(edges);
    for (std::size_t edge = 1; edge < edges.size(); ++edge)
        if (edges[edge - 1] < edges[edge])
            m_times.push_back({edges[edge - 1], edges[edge]});
}

void IdleTimes::count(const CallRecord& call) {
    const Duration length = call.ended - call.submitted;
    const Duration step = m_counted == 0 ? length : std::min(length, call.submitted - m_submitted);
    ++m_steps[std::bit_width(static_cast<std::uint64_t>(std::max<Duration::rep>(0, step.count())))];
    ++m_counted;
    m_submitted = call.submitted;
}

Duration IdleTimes::usualStep() const {
    if (m_counted == 0)
        return {};
    const std::uint64_t half = (m_counted + 1) / 2;
    std::uint64_t below = 0;
    std::size_t bits = 0;
    while (below + m_steps[bits] < half)
        below += m_steps[bits++];
    return Duration(bits == 0 ? 0 : std::int64_t{1} << (bits - 1));
}

} // namespace playground
