#pragma once

#include "core/insight/callmatcher.h"

#include <cstdint>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace playground {

/// Which calls of a run a filter lets through, found a part at a time, as the run goes on: calls that have not ended
/// are looked at again. Calls are told by their index in the store, which must outlive the search.
/// Thread: that of the store.
class CallSearch final {
public:
    CallSearch(CallFilter filter, const TraceStore& store) : m_matcher(std::move(filter), store), m_store(store) {}

    /// Looks at about so many calls; true when none is left that it has not seen as it is at `now`.
    bool advance(std::size_t calls, TimePoint now);
    double progress() const; ///< 0 to 1.

    std::size_t count() const { return m_count; }
    bool isMatch(std::size_t index) const;
    bool isMatch(CallId call) const;

    /// The next match after `index`, or before it; from the other end when there is none. From an end without `index`.
    std::optional<std::size_t> nextAfter(std::optional<std::size_t> index) const;
    std::optional<std::size_t> nextBefore(std::optional<std::size_t> index) const;

    /// How many matches come before `index`.
    std::size_t rankOf(std::size_t index) const;

    /// The first match in a slot that has not ended by `time`.
    const CallRecord* firstInSlot(ActorId actor, std::uint32_t slot, TimePoint time) const;

private:
    static constexpr std::size_t wordBits = 64;
    using Lane = std::pair<ActorId, std::uint32_t>;

    bool look(std::size_t index, TimePoint now);
    void place(std::size_t index);
    void takeOut(std::size_t index);
    using Starts = std::vector<std::uint32_t>; // Matches of a slot, by their start.
    Starts::iterator placeIn(Starts& lane, std::size_t index) const;

    CallMatcher m_matcher;
    const TraceStore& m_store;
    std::vector<std::uint64_t> m_bits; // One a call: a match.
    std::vector<std::uint32_t> m_unended; // To be looked at again.
    std::size_t m_seen = 0; // Calls that were looked at once.
    std::size_t m_again = 0; // Of the unended, in this round.
    TimePoint m_roundFor = TimePoint::min(); // The time that the round is for.
    std::size_t m_count = 0;
    std::map<Lane, Starts> m_lanes;
};

} // namespace playground
