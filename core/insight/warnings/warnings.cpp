#include "core/insight/warnings/warnings.h"

#include "core/insight/warnings/finder.h"

#include <algorithm>

namespace playground {

namespace {

constexpr std::array finders{findExhaustedSlots, findBlockedLoops,     findBlockingGets,   findGrowingQueues,
                             findStarvedGroups,  findOversubscription, findUnreachedLimits};

} // namespace

WarnedRun::WarnedRun(const TraceStore& store, TimePoint end, const WarningFacts& facts)
    : m_store(store), m_end(end), m_facts(facts) {
    for (std::size_t index = 0; index < store.callCount(); ++index) {
        const CallRecord& call = store.callAt(index);
        if (call.submitted >= end)
            break;
        Actor& actor = m_actors[call.actor];
        actor.calls.push_back(&call);
        actor.ends.push_back(endOf(call));
    }
    for (auto& [id, actor] : m_actors)
        std::ranges::sort(actor.ends);
}

Duration WarnedRun::length() const {
    return m_store.callCount() == 0 ? Duration() : m_end - m_store.callAt(0).submitted;
}

const WarnedRun::Calls& WarnedRun::callsOf(ActorId actor) const {
    static const Calls none;
    const auto found = m_actors.find(actor);
    return found == m_actors.end() ? none : found->second.calls;
}

std::uint64_t WarnedRun::othersWithin(TimeRange range, const CallRecord& call) const {
    const Actor& actor = m_actors.at(call.actor);
    const auto begun = std::ranges::lower_bound(actor.calls, range.end, {}, &CallRecord::submitted);
    const auto over = std::ranges::upper_bound(actor.ends, range.start);
    const auto alive = (begun - actor.calls.begin()) - (over - actor.ends.begin());
    const bool isItself = call.submitted < range.end && endOf(call) > range.start;
    return static_cast<std::uint64_t>(std::max<std::ptrdiff_t>(0, alive - (isItself ? 1 : 0)));
}

std::vector<Warning> findWarnings(const TraceStore& store, TimePoint end, const WarningFacts& facts) {
    std::vector<Warning> found;
    if (store.lostEvents() > 0)
        return found;
    const WarnedRun run(store, end, facts);
    for (const auto& find : finders)
        find(run, found);
    std::ranges::stable_sort(found, std::greater(), &Warning::duration);
    return found;
}

} // namespace playground
