#include "core/insight/waitgraph.h"

#include <utility>

namespace playground {

WaitGraph::WaitGraph(const TraceStore& store) : m_store(store) {
    collectCalls();
    findFullGroups();
    connect();
    if (!m_ready.empty())
        freeUncertain();
    spread();
    for (const Node& node : m_nodes)
        if (!node.goesOn)
            m_stuck.push_back(node.call);
}

void WaitGraph::collectCalls() {
    for (std::size_t index = 0; index < m_store.callCount(); ++index) {
        const CallRecord& call = m_store.callAt(index);
        if (call.isEnded())
            continue;
        const auto node = static_cast<Index>(m_nodes.size());
        m_nodes.push_back({&call});
        m_places.set(call.id, node);
        ActorCalls& actor = m_actors[call.actor];
        (call.isStarted() ? actor.inSlots : actor.unstarted).push_back(node);
        Slots& slots = m_groups[groupOf(call)];
        (call.isStarted() ? slots.held : slots.waiting).push_back(node);
        const ActorTrack& track = *m_store.actor(call.actor);
        // A group of its own has a loop of its own, which may not have run yet.
        const bool hasOneLoop = track.groups.size() <= 1 && track.threads.size() == 1;
        if (call.state == CallState::Blocked && track.info.kind == ActorKind::Async && hasOneLoop)
            actor.loopHolder = node;
    }
}

WaitGraph::Need WaitGraph::needOf(const CallRecord& call) const {
    if (call.isStarted()) {
        switch (call.waitKind) {
        case WaitKind::Outside:
            return Need::Nothing;
        case WaitKind::Call:
            return m_places.find(call.waitsFor) == CallIndex::none ? Need::Nothing : Need::Call;
        case WaitKind::Several:
            return Need::Several;
        case WaitKind::Signal:
            return Need::Signal;
        }
    }
    const CallRecord* ahead = m_store.call(call.waitsFor);
    if (call.state == CallState::Queued && call.queueReason == QueueReason::ArgumentLate)
        return ahead && !ahead->isEnded() ? Need::Call : Need::Nothing;
    if (call.state == CallState::Queued && call.queueReason == QueueReason::Order)
        return ahead && !ahead->isEnded() && !ahead->isStarted() ? Need::Call : Need::Nothing;
    return m_groups.at(groupOf(call)).isFull ? Need::Slot : Need::Nothing;
}

void WaitGraph::findFullGroups() {
    for (auto& [key, slots] : m_groups) {
        const ActorTrack& actor = *m_store.actor(key.first);
        const bool isStopped = actor.stopped != TimePoint::max(); // Its calls are ended, whatever they wait for.
        const std::int64_t limit = key.second < actor.groups.size() ? actor.groups[key.second].limit : 0;
        slots.isFull = !isStopped && !slots.held.empty() && std::ssize(slots.held) >= limit;
    }
}

void WaitGraph::connect() {
    for (Index index = 0; index < m_nodes.size(); ++index) {
        const CallRecord& call = *m_nodes[index].call;
        const Need need = needOf(call);
        m_nodes[index].isFree = need == Need::Nothing;
        if (need == Need::Call)
            m_nodes[index].nextWaiter = std::exchange(m_nodes[m_places.find(call.waitsFor)].firstWaiter, index);
        const bool needsLoop = !call.isStarted() || call.state == CallState::Awaiting;
        m_nodes[index].hasTurn = !needsLoop || !m_actors[call.actor].loopHolder;
        settle(index);
    }
}

/// While anything moves, it may be what they wait for.
void WaitGraph::freeUncertain() {
    for (Index index = 0; index < m_nodes.size(); ++index) {
        const Need need = needOf(*m_nodes[index].call);
        if (need == Need::Several || need == Need::Signal)
            release(index);
    }
}

void WaitGraph::settle(Index index) {
    Node& node = m_nodes[index];
    if (node.goesOn || !node.hasTurn || !node.isFree)
        return;
    node.goesOn = true;
    m_ready.push_back(index);
}

void WaitGraph::release(Index waiter) {
    m_nodes[waiter].isFree = true;
    settle(waiter);
}

void WaitGraph::giveTurn(Index waiter) {
    m_nodes[waiter].hasTurn = true;
    settle(waiter);
}

/// Lets what goes on free those that wait for it, until nothing changes. Each call and each actor does so once.
void WaitGraph::spread() {
    while (!m_ready.empty()) {
        const Index index = m_ready.back();
        m_ready.pop_back();
        const Node& node = m_nodes[index];
        for (Index waiter = node.firstWaiter; waiter != none; waiter = m_nodes[waiter].nextWaiter)
            release(waiter);
        Slots& slots = m_groups[groupOf(*node.call)];
        if (node.call->isStarted() && !std::exchange(slots.oneComesFree, true)) {
            for (const Index queued : slots.waiting)
                if (needOf(*m_nodes[queued].call) == Need::Slot)
                    release(queued);
        }
        const ActorCalls& actor = m_actors[node.call->actor];
        if (actor.loopHolder == index)
            for (const auto* calls : {&actor.inSlots, &actor.unstarted})
                for (const Index other : *calls)
                    giveTurn(other);
    }
}

WaitGraph::Obstacle WaitGraph::obstacleOf(const CallRecord& call) const {
    const Node& node = m_nodes[m_places.find(call.id)];
    const ActorCalls& actor = m_actors.at(call.actor);
    if (!node.hasTurn)
        return {Need::Loop, m_nodes[*actor.loopHolder].call};
    if (call.isStarted()) {
        // Of several results the first may be there by now; the others were not told.
        const CallRecord* awaited = m_store.call(call.waitsFor);
        return {needOf(call), awaited && !awaited->isEnded() ? awaited : nullptr};
    }
    const Need need = needOf(call);
    if (need == Need::Call)
        return {need, m_store.call(call.waitsFor)};
    return {need, m_nodes[m_groups.at(groupOf(call)).held.front()].call};
}

} // namespace playground
