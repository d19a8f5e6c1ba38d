#pragma once

#include "core/exec/clock.h"

#include <cstdint>
#include <ctime>

namespace playground {

/// Tells when some milliseconds (up to four, by the machine's ticks) have passed since it began, for a fifth of what
/// asking for the time costs. In virtual time, which stands still while code runs, it is over when the thread is
/// parked, too. Thread: one thread only.
class TimeSlice final {
public:
    TimeSlice() = default;

    /// In virtual time. What says whether the thread is parked outlives it.
    TimeSlice(const Clock& clock, const bool& isParked) : m_clock(clock), m_isParked(&isParked) {}

    void begin() { m_tick = tick(); }
    bool isOver() const { return (m_isParked != nullptr && *m_isParked) || tick() != m_tick; }

private:
    std::int64_t tick() const {
        if (m_isParked != nullptr)
            return m_clock.now().time_since_epoch() / std::chrono::milliseconds(4);
        timespec time{};
        clock_gettime(CLOCK_MONOTONIC_COARSE, &time);
        return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
    }

    Clock m_clock{}; // Of virtual time, as is the next.
    const bool* m_isParked = nullptr;
    std::int64_t m_tick = 0;
};

} // namespace playground
