#pragma once

#include "core/trace/tracestore.h"

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

namespace playground {

/// Which of the calls that have not ended can go on. A call can when what it waits for can: another call, or any of
/// those that hold the slots of its actor. On an event loop, it also needs the loop.
class WaitGraph final {
public:
    enum class Need { Nothing, Call, Slot, Loop };

    /// Why a call cannot go on, and a call that is in its way.
    struct Obstacle {
        Need need = Need::Nothing;
        const CallRecord* by = nullptr;
    };

    explicit WaitGraph(const TraceStore& store);

    /// Those that cannot, in order of submission.
    const std::vector<const CallRecord*>& stuck() const { return m_stuck; }

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
        bool isFull = false;
        bool slotComesFree = false;
    };

    void collectActors();
    void collectCalls();
    void connect();
    void spread();
    void release(Index waiter);
    void giveTurn(Index waiter);
    void settle(Index node);
    Need needOf(const CallRecord& call) const;

    const TraceStore& m_store;
    std::vector<Node> m_nodes; // The calls that have not ended.
    CallIndex m_places;        // Of calls in m_nodes.
    std::unordered_map<ActorId, ActorCalls> m_actors;
    std::vector<Index> m_ready; // Go on, and others do not know yet.
    std::vector<const CallRecord*> m_stuck;
};

} // namespace playground
