#pragma once

#include "core/trace/tracestore.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace playground::ui {

/// The calls of each actor in the order of their submission; four bytes a call. An actor that is not known has none.
/// Thread: that of the store.
class ActorCalls final {
public:
    /// Brings it up with its store, of which it has seen a part before. Cost: what is new there.
    void update(const TraceStore& store);

    /// How many were submitted by `now`. Cost: a binary search, like indexOf().
    std::size_t count(const TraceStore& store, ActorId actor, TimePoint now) const;

    /// The index in the store; needs place < count().
    std::size_t at(ActorId actor, std::size_t place) const { return m_calls[toNumber(actor)][place]; }

    /// The place of a call of this index in the store among those of its actor.
    std::optional<std::size_t> indexOf(ActorId actor, std::uint32_t call) const;

private:
    std::vector<std::vector<std::uint32_t>> m_calls; // By number of the actor.
    std::size_t m_seen = 0;
};

} // namespace playground::ui
