#pragma once

#include <cstdint>

namespace playground {

/// The one rule of how many calls are in flight: a sliding window of `limit` slots, each held from a call's start to
/// its end, awaits included. The same for event loops, thread pools and virtual time. Thread: one thread at a time.
class Admission final {
public:
    /// Needs limit > 0.
    explicit Admission(std::int64_t limit) : m_limit(limit) {}

    std::int64_t limit() const { return m_limit; }
    std::int64_t inFlight() const { return m_inFlight; }
    bool hasFreeSlot() const { return m_inFlight < m_limit; }

    /// Never interrupts: lowered, nothing starts until fewer than `limit` are in flight. Needs limit > 0.
    void setLimit(std::int64_t limit) { m_limit = limit; }

    /// Only when hasFreeSlot().
    void start() { ++m_inFlight; }
    void finish() { --m_inFlight; }

private:
    std::int64_t m_limit;
    std::int64_t m_inFlight = 0;
};

} // namespace playground
