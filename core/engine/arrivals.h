#pragma once

#include "core/scenario/scenario.h"

namespace playground {

/// When the calls of a batch are due, one after the other, from the moment the batch is fired.
/// Thread: one thread only.
class Arrivals final {
public:
    Arrivals(const Arrival& arrival, std::uint64_t seed) : m_arrival(arrival), m_random(seed) {}

    /// Time of the next call since the batch was fired; never decreases.
    Duration next();

private:
    Arrival m_arrival;
    RandomSource m_random;
    Duration m_last{};
    std::int64_t m_count = 0;
};

} // namespace playground
