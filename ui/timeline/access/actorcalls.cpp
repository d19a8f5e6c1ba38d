#include "ui/timeline/access/actorcalls.h"

#include <algorithm>

namespace playground::ui {

void ActorCalls::update(const TraceStore& store) {
    for (; m_seen < store.callCount(); ++m_seen) {
        const std::size_t actor = toNumber(store.callAt(m_seen).actor);
        if (actor >= m_calls.size())
            m_calls.resize(actor + 1);
        m_calls[actor].push_back(static_cast<std::uint32_t>(m_seen));
    }
}

std::size_t ActorCalls::count(const TraceStore& store, ActorId actor, TimePoint now) const {
    if (toNumber(actor) >= m_calls.size())
        return 0;
    const auto& calls = m_calls[toNumber(actor)];
    const auto end =
        std::ranges::partition_point(calls, [&](std::uint32_t index) { return store.callAt(index).submitted <= now; });
    return static_cast<std::size_t>(end - calls.begin());
}

std::optional<std::size_t> ActorCalls::indexOf(ActorId actor, std::uint32_t call) const {
    if (toNumber(actor) >= m_calls.size())
        return {};
    const auto& calls = m_calls[toNumber(actor)];
    const auto found = std::ranges::lower_bound(calls, call);
    if (found == calls.end() || *found != call)
        return {};
    return static_cast<std::size_t>(found - calls.begin());
}

} // namespace playground::ui
