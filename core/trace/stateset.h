#pragma once

#include "core/trace/state.h"

#include <bit>
#include <cstddef>
#include <cstdint>

namespace playground {

/// Some of the states: to go over them costs nothing for those that are not in it.
class StateSet final {
public:
    bool isEmpty() const { return m_bits == 0; }
    bool contains(std::size_t state) const { return (m_bits >> state & 1U) != 0; }
    void add(std::size_t state) { m_bits = static_cast<std::uint16_t>(m_bits | 1U << state); }
    void add(StateSet others) { m_bits = static_cast<std::uint16_t>(m_bits | others.m_bits); }

    /// Calls visit(number of the state) for each, in their order.
    template <class Visit>
    void forEach(Visit visit) const {
        for (unsigned left = m_bits; left != 0; left &= left - 1)
            visit(static_cast<std::size_t>(std::countr_zero(left)));
    }

    bool operator==(const StateSet&) const = default;

private:
    std::uint16_t m_bits = 0;
};

} // namespace playground
