#pragma once

#include "core/base/time.h"

#include <atomic>

namespace playground {

/// What time it is in a run: model time since the clock was made, `speed` times as fast as the wall, or what a virtual
/// machine says. A value; copies agree. Thread: any.
class Clock final {
public:
    using Wall = std::chrono::steady_clock;
    using VirtualTime = std::atomic<Duration::rep>; ///< Nanoseconds since the run began.

    /// Needs speed > 0.
    explicit Clock(double speed = 1.0) : m_start(Wall::now()), m_speed(speed) {}

    /// Virtual; what it reads outlives it.
    explicit Clock(const VirtualTime& time) : m_start(), m_virtual(&time) {}

    double speed() const { return m_speed; }

    TimePoint now() const {
        if (m_virtual)
            return TimePoint(Duration(m_virtual->load(std::memory_order_relaxed)));
        const auto elapsed = std::chrono::duration_cast<Duration>(Wall::now() - m_start);
        return TimePoint(m_speed == 1.0 ? elapsed : scaled(elapsed, m_speed));
    }

    /// How long a stretch of model time takes on the wall.
    Duration toWall(Duration model) const { return m_speed == 1.0 ? model : scaled(model, 1.0 / m_speed); }

    /// How much model time passes in a stretch of the wall's; none in virtual time, which the wall does not move.
    Duration toModel(Duration wall) const {
        return m_virtual ? Duration(0) : m_speed == 1.0 ? wall : scaled(wall, m_speed);
    }

private:
    static Duration scaled(Duration duration, double factor) {
        const double result = static_cast<double>(duration.count()) * factor;
        constexpr double most = 9.2e18; // "For ever" stays so.
        return result < most ? Duration(static_cast<Duration::rep>(result)) : Duration::max();
    }

    Wall::time_point m_start;
    double m_speed = 1.0;
    const VirtualTime* m_virtual = nullptr;
};

} // namespace playground
