#include "core/insight/deadlock.h"

#include "core/base/sentence.h"
#include "core/insight/callname.h"
#include "core/insight/groupname.h"
#include "core/insight/waitgraph.h"

#include <algorithm>
#include <unordered_map>

namespace playground {
namespace {

using Need = WaitGraph::Need;

struct Link {
    const CallRecord* call;
    Need need;
};

/// Follows what is in the way of a stuck call, which is stuck too, until a call comes twice or none is in the way.
std::vector<Link> cycleIn(const WaitGraph& graph) {
    std::vector<Link> path;
    std::unordered_map<CallId, std::size_t> places;
    const CallRecord* call = graph.stuck().front();
    while (call && !places.contains(call->id)) {
        const WaitGraph::Obstacle obstacle = graph.obstacleOf(*call);
        places[call->id] = path.size();
        path.push_back({call, obstacle.need});
        call = obstacle.by;
    }
    if (!call)
        return {path.back()};
    path.erase(path.begin(), path.begin() + static_cast<std::ptrdiff_t>(places[call->id]));
    // The first call of the cycle is the oldest, so that the same deadlock is always told in the same way.
    const auto oldest = std::min_element(path.begin(), path.end(),
                                         [](const Link& a, const Link& b) { return a.call->id < b.call->id; });
    std::rotate(path.begin(), oldest, path.end());
    return path;
}

std::string reasonOf(const TraceStore& store, const Link& link, const std::string& next) {
    const std::string& actor = store.actor(link.call->actor)->info.name;
    switch (link.need) {
    case Need::Slot:
        return filled(sentence("Deadlock", "waits for a slot of %1 held by %2"), {actor, next});
    case Need::Loop:
        return filled(sentence("Deadlock", "waits for the event loop of %1 blocked by %2"), {actor, next});
    case Need::Several:
        return filled(sentence("Deadlock", "waits for several results, among them that of %1"), {next});
    default:
        return filled(sentence("Deadlock", "waits for %1"), {next});
    }
}

/// A call that stands for itself: no single call is in its way.
std::string loneText(const TraceStore& store, const Link& link) {
    const std::string name = callName(store, *link.call);
    if (link.need == Need::Several)
        return filled(
            sentence("Deadlock", "%1 waits for several results, and no call is left that could give the rest."),
            {name});
    return filled(sentence("Deadlock", "%1 waits for an event or a rendezvous, and no call is left that could bring it "
                                       "about. Let more calls run at once, or have one set it."),
                  {name});
}

std::string chainOf(const TraceStore& store, const std::vector<Link>& cycle) {
    constexpr std::size_t mostTold = 6;
    const std::size_t told = cycle.size() > mostTold ? mostTold - 1 : cycle.size();
    std::string text = callName(store, *cycle.front().call) + " ";
    for (std::size_t index = 0; index < told; ++index) {
        const bool isLast = index + 1 == cycle.size();
        const CallRecord& next = *cycle[isLast ? 0 : index + 1].call;
        const std::string name = isLast ? "#" + std::to_string(toNumber(next.id)) : callName(store, next);
        const std::string reason = reasonOf(store, cycle[index], name);
        text += index == 0 ? reason : filled(sentence("Deadlock", ", which %1"), {reason});
    }
    if (told < cycle.size())
        text += filled(sentence("Deadlock", ", and so on over %1 more calls back to #%2"),
                       {std::to_string(cycle.size() - told), std::to_string(toNumber(cycle.front().call->id))});
    return text + ".";
}

CallId slotWaiterIn(const std::vector<Link>& cycle) {
    const auto waiter = std::ranges::find(cycle, Need::Slot, &Link::need);
    return waiter == cycle.end() ? CallId::None : waiter->call->id;
}

/// Only of the default group max_concurrency is the limit.
std::string moreSlots(const TraceStore& store, const CallRecord& waiter) {
    const ActorTrack& actor = *store.actor(waiter.actor);
    const std::int64_t limit = actor.limitOf(waiter.group).last();
    const bool isDefault = waiter.group == 0 || !actor.hasGroup(waiter.group);
    const std::string owner = groupName(store.dictionary(), actor, waiter.group);
    const std::string key =
        isDefault ? "max_concurrency" : sentence("Deadlock", "number in the concurrency_groups of the class");
    if (limit == 1)
        return filled(
            sentence("Deadlock", "A call keeps its slot while it waits, and %1 has only one: raise its %2 above 1."),
            {owner, key});
    return filled(sentence("Deadlock",
                           "A call keeps its slot while it waits, and %1 has only %2, all held by calls that "
                           "wait: raise its %3."),
                  {owner, std::to_string(limit), key});
}

std::string wayOut(const TraceStore& store, const std::vector<Link>& cycle) {
    for (const Link& link : cycle)
        if (link.need == Need::Loop)
            return sentence("Deadlock", "A call that blocks an event loop stops all others on it: await the result "
                                        "instead of getting it.");
    if (const CallRecord* waiter = store.call(slotWaiterIn(cycle)))
        return moreSlots(store, *waiter);
    const bool hasBegun = std::ranges::any_of(cycle, [](const Link& link) { return link.call->isStarted(); });
    return hasBegun ? sentence("Deadlock", "None of them can go on: each waits for the result of the next.")
                    : sentence("Deadlock", "None of them can begin: each waits for the result of the next.");
}

} // namespace

std::optional<Deadlock> findDeadlock(const TraceStore& store, DriverHelp driver) {
    if (store.unended() == 0 || store.lostEvents() > 0 || driver == DriverHelp::Possible)
        return std::nullopt;
    const WaitGraph graph(store);
    if (graph.stuck().empty() || (driver == DriverHelp::Waiting && !graph.isAllStuck()))
        return std::nullopt;
    const std::vector<Link> cycle = cycleIn(graph);
    Deadlock deadlock;
    for (const Link& link : cycle)
        deadlock.cycle.push_back(link.call->id);
    deadlock.slotWaiter = slotWaiterIn(cycle);
    const bool isLone = cycle.size() == 1 && !graph.obstacleOf(*cycle.front().call).by;
    deadlock.text = isLone ? loneText(store, cycle.front()) : chainOf(store, cycle) + " " + wayOut(store, cycle);
    return deadlock;
}

} // namespace playground
