#pragma once

#include <cstdint>
#include <ctime>

namespace playground {

/// Tells when some milliseconds (up to four, by the machine's ticks) have passed since it began, for a fifth of what
/// asking for the time costs. Thread: one thread only.
class TimeSlice final {
public:
    void begin() { m_tick = tick(); }
    bool isOver() const { return tick() != m_tick; }

private:
    static std::int64_t tick() {
        timespec time{};
        clock_gettime(CLOCK_MONOTONIC_COARSE, &time);
        return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
    }

    std::int64_t m_tick = 0;
};

} // namespace playground
