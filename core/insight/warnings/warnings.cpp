#include "core/insight/warnings/warnings.h"

#include "core/insight/warnings/finder.h"

#include <algorithm>
#include <functional>

namespace playground {

namespace {

constexpr std::array finders{findExhaustedSlots, findBlockedLoops,     findBlockingGets,    findGrowingQueues,
                             findStarvedGroups,  findOversubscription, findUnreachedLimits, findUnobservedErrors};

} // namespace

WarnedRun::WarnedRun(const TraceStore& store, TimePoint end, const WarningFacts& facts)
    : m_store(store), m_end(end), m_facts(facts) {
    for (std::size_t number = 0; number < store.actorCount(); ++number) {
        const ActorTrack& actor = store.actorAt(number);
        Calls& calls = m_calls[actor.id];
        for (const std::uint32_t index : actor.calls) {
            if (store.callAt(index).submitted >= end)
                break;
            calls.push_back(&store.callAt(index));
        }
        if (actor.groups.size() > 1)
            sortByGroup(actor);
    }
}

void WarnedRun::sortByGroup(const ActorTrack& actor) {
    for (const CallRecord* call : callsOf(actor.id))
        m_groups[{actor.id, call->group}].calls.push_back(call);
    for (const std::uint32_t index : actor.ends)
        m_groups[{actor.id, m_store.callAt(index).group}].ends.push_back(m_store.callAt(index).ended);
}

Duration WarnedRun::length() const {
    return m_store.callCount() == 0 ? Duration() : m_end - m_store.callAt(0).submitted;
}

const WarnedRun::Calls& WarnedRun::callsOf(ActorId actor) const { return m_calls.at(actor); }

std::uint64_t WarnedRun::othersWithin(TimeRange range, const CallRecord& call) const {
    const auto aliveOf = [range](const Calls& calls, const auto& ends, auto timeOf) {
        const auto begun = std::ranges::lower_bound(calls, range.end, {}, &CallRecord::submitted);
        const auto over = std::ranges::upper_bound(ends, range.start, {}, timeOf);
        return (begun - calls.begin()) - (over - ends.begin());
    };
    const auto endAt = [this](std::uint32_t index) { return m_store.callAt(index).ended; };
    const auto group = m_groups.find({call.actor, call.group});
    const auto alive = group != m_groups.end() ? aliveOf(group->second.calls, group->second.ends, std::identity())
                                               : aliveOf(callsOf(call.actor), m_store.actor(call.actor)->ends, endAt);
    const bool isItself = call.submitted < range.end && endOf(call) > range.start;
    return static_cast<std::uint64_t>(std::max<std::ptrdiff_t>(0, alive - (isItself ? 1 : 0)));
}

std::vector<Warning> findWarnings(const TraceStore& store, TimePoint end, const WarningFacts& facts) {
    std::vector<Warning> found;
    if (store.lostEvents() > 0)
        return found;
    const WarnedRun run(store, end, facts);
    for (const auto& find : finders)
        if (!facts.stop.stop_requested())
            find(run, found);
    std::ranges::stable_sort(found, std::greater(), &Warning::duration);
    return found;
}

} // namespace playground
