#include "core/insight/waitgraph.h"

#include <utility>

namespace playground {

WaitGraph::WaitGraph(const TraceStore& store) : m_store(store) {
    collectActors();
    collectCalls();
    connect();
    spread();
    for (const Node& node : m_nodes)
        if (!node.goesOn)
            m_stuck.push_back(node.call);
}

void WaitGraph::collectActors() {
    for (std::size_t index = 0; index < m_store.actorCount(); ++index) {
        const ActorTrack& actor = m_store.actorAt(index);
        const bool isStopped = actor.stopped != TimePoint::max(); // Its calls are ended, whatever they wait for.
        const std::int64_t inFlight = actor.inFlight.last();
        m_actors[actor.id].isFull = !isStopped && inFlight > 0 && inFlight >= actor.limit.last();
    }
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
        const ActorTrack& track = *m_store.actor(call.actor);
        if (call.state == CallState::Blocked && track.info.kind == ActorKind::Async && track.threads.size() == 1)
            actor.loopHolder = node;
    }
}

WaitGraph::Need WaitGraph::needOf(const CallRecord& call) const {
    if (call.isStarted())
        return m_places.find(call.waitsFor) == CallIndex::none ? Need::Nothing : Need::Call;
    // A late argument may come from outside.
    const bool waitsForSlot = call.state == CallState::Submitted || call.queueReason == QueueReason::SlotsFull;
    return waitsForSlot && m_actors.at(call.actor).isFull ? Need::Slot : Need::Nothing;
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
        ActorCalls& actor = m_actors[node.call->actor];
        if (node.call->isStarted() && !actor.slotComesFree) {
            actor.slotComesFree = true;
            for (const Index queued : actor.unstarted)
                release(queued);
        }
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
    if (call.isStarted())
        return {Need::Call, m_store.call(call.waitsFor)};
    return {Need::Slot, m_nodes[actor.inSlots.front()].call};
}

} // namespace playground
