#pragma once

#include <cstdint>

namespace playground {

/// The only source of randomness in core: the same seed gives the same numbers on every machine.
/// Thread: one thread only.
class RandomSource final {
public:
    explicit RandomSource(std::uint64_t seed) : m_state(seed) {}

    /// Uniform over all 64-bit values (splitmix64).
    std::uint64_t next() {
        std::uint64_t mixed = (m_state += 0x9e3779b97f4a7c15ULL);
        mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9ULL;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebULL;
        return mixed ^ (mixed >> 31U);
    }

    /// Uniform in [0, 1).
    double uniform() { return static_cast<double>(next() >> 11U) * 0x1.0p-53; }

    /// A new source whose numbers do not depend on how many this one has given out for other purposes.
    RandomSource fork() { return RandomSource(next()); }

private:
    std::uint64_t m_state;
};

} // namespace playground
