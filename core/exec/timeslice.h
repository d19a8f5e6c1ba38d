#pragma once

#include <cstdint>
#include <ctime>

namespace playground {

/// Tells when some milliseconds (up to four, by the machine's ticks) have passed since it began, for a fifth of what
/// asking for the time costs. Virtual time stands still while code runs: there it is over when the thread is parked.
/// Thread: one thread only.
class TimeSlice final {
public:
    /// Virtual where it is told what says whether the thread is parked, which outlives it.
    explicit TimeSlice(const bool* isParked = nullptr) : m_isParked(isParked) {}

    void begin() {
        if (!m_isParked)
            m_tick = tick();
    }
    bool isOver() const { return m_isParked ? *m_isParked : tick() != m_tick; }

private:
    static std::int64_t tick() {
        timespec time{};
        clock_gettime(CLOCK_MONOTONIC_COARSE, &time);
        return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
    }

    const bool* m_isParked;
    std::int64_t m_tick = 0;
};

} // namespace playground
