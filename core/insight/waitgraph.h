#pragma once

#include "core/trace/tracestore.h"

#include <cstdint>
#include <map>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace playground {

/// Which of the calls that have not ended can go on. A call can when what it waits for can: another call, or any of
/// those that hold the slots of its actor. On an event loop, it also needs the loop. What waits for several results or
/// for a signal is taken to go on while any call of the run does, for that one may bring it about.
class WaitGraph final {
public:
    enum class Need { Nothing, Call, Slot, Loop, Several, Signal };

    /// Why a call cannot go on, and a call that is in its way; null when it is no single one.
    struct Obstacle {
        Need need = Need::Nothing;
        const CallRecord* by = nullptr;
    };

    explicit WaitGraph(const TraceStore& store);

    /// Those that cannot, in order of submission.
    const std::vector<const CallRecord*>& stuck() const { return m_stuck; }
    bool isAllStuck() const { return m_stuck.size() == m_nodes.size(); }

    /// Needs a stuck call.
    Obstacle obstacleOf(const CallRecord& call) const;

private:
    using Index = std::uint32_t; // Of a node.
    static constexpr Index none = CallIndex::none;

    struct Node {
        const CallRecord* call = nullptr;
        bool hasTurn = true; // Has, or will have, its event loop.
        bool isFree = false; // Gets what it waits for.
        bool goesOn = false;
        Index firstWaiter = none; // The calls that wait for this one are a list through nextWaiter.
        Index nextWaiter = none;
    };
    struct ActorCalls {
        std::vector<Index> inSlots;
        std::vector<Index> unstarted;
        std::optional<Index> loopHolder; // Blocks the only event loop of its actor.
    };
    struct Slots {
        std::vector<Index> held;    // By calls ...
        std::vector<Index> waiting; // ... and those that want one.
        bool isFull = false;
        bool oneComesFree = false;
    };
    using GroupKey = std::pair<ActorId, std::uint8_t>;

    void collectCalls();
    void findFullGroups();
    static GroupKey groupOf(const CallRecord& call) { return {call.actor, call.group}; }
    void connect();
    void freeUncertain();
    void spread();
    void release(Index waiter);
    void giveTurn(Index waiter);
    void settle(Index node);
    Need needOf(const CallRecord& call) const;

    const TraceStore& m_store;
    std::vector<Node> m_nodes; // The calls that have not ended.
    CallIndex m_places;        // Of calls in m_nodes.
    std::unordered_map<ActorId, ActorCalls> m_actors;
    std::map<GroupKey, Slots> m_groups;
    std::vector<Index> m_ready; // Go on, and others do not know yet.
    std::vector<const CallRecord*> m_stuck;
};

} // namespace playground
