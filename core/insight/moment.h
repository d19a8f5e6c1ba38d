#pragma once

#include "core/trace/tracestore.h"

#include <optional>
#include <vector>

namespace playground {

/// How a run was at one time: what every event up to and at that time has brought about, and none after it.
struct Moment {
    struct Call {
        CallId call = CallId::None;
        CallState state = CallState::Submitted;
        TimePoint since; ///< When it came into its state.
        Awaited awaited; ///< What it needs to go on; of a queued call, what is in its way, if that is one call.
        QueueReason reason = QueueReason::SlotsFull; ///< Of a queued call.
        bool isCauseKnown =
            true; ///< False: what it waits for was dropped, and neither of the two above means anything.
        std::uint32_t slot = 0;                      ///< Of a started call.
        bool operator==(const Call&) const = default;
    };
    struct Thread {
        std::size_t row = 0; ///< Index in ActorTrack::threads.
        CallId call = CallId::None;
        CallState state = CallState::Running;
        TimePoint since;
        bool operator==(const Thread&) const = default;
    };
    struct Actor {
        std::size_t index = 0; ///< In the store.
        bool isStopped = false;
        std::uint64_t submitted = 0;
        std::uint64_t finished = 0;
        std::uint64_t failed = 0;
        std::uint64_t cancelled = 0;
        std::uint64_t inFlight = 0;
        std::uint64_t queued = 0;   ///< At the actor, without a slot.
        std::uint64_t onTheWay = 0; ///< Submitted, and not at the actor yet.
        std::int64_t limit = 0;
        std::vector<Call> started; ///< The first of those in flight, by slot.
        std::vector<Thread> threads; ///< Those that have a call.
        std::vector<Call> waiting; ///< The first of those queued and on the way, in order of submission.
        bool operator==(const Actor&) const = default;
    };

    TimePoint time;
    std::vector<Actor> actors; ///< Those that had been created.
    std::optional<TimePoint> driverWaits; ///< Since when, if it does.
    bool isTorn = false; ///< Some calls in flight are not known any more: spans were dropped.
};

/// Tells how a run was at any time. Thread: that of its store.
class Moments final {
public:
    /// The store must outlive it.
    explicit Moments(const TraceStore& store) : m_store(store) {}

    /// Of each actor no more than `most` calls of a kind are listed; numbers count all.
    /// Costs a search in each slot, and in the calls of each actor a look at every 256th and at those that wait. The
    /// first answer also looks at each call once, later ones at those that have come since.
    Moment at(TimePoint time, std::size_t most);

private:
    /// When the last of so many calls of one actor, in order of submission, got a slot or ended.
    struct Block {
        TimePoint left{};
        std::size_t seen = 0; // Calls of it, all gone.
    };
    static constexpr std::size_t blockSize = 256;

    Moment::Actor actorAt(std::size_t index, TimePoint time, std::size_t most);
    void addSlots(Moment::Actor& actor, TimePoint time, std::size_t most) const;
    void addThreads(Moment::Actor& actor, TimePoint time, std::size_t most) const;
    void addWaiting(Moment::Actor& actor, TimePoint time, std::size_t most);
    TimePoint leftAt(std::vector<Block>& blocks, const ActorTrack& track, std::size_t block) const;

    const TraceStore& m_store;
    std::vector<std::vector<Block>> m_blocks; // By index of the actor.
};

} // namespace playground
