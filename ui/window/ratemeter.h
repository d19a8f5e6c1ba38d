#pragma once

#include "core/base/time.h"

#include <cstdint>
#include <deque>

namespace playground::ui {

/// How fast a counter grows: over about the last second of the times it is told.
class RateMeter final {
public:
    void add(TimePoint time, std::uint64_t count) {
        while (m_points.size() > 2 && time - m_points[1].time >= std::chrono::seconds(1))
            m_points.pop_front();
        m_points.push_back({time, count});
    }

    /// 0 before two times were told.
    double perSecond() const {
        if (m_points.size() < 2 || m_points.back().time <= m_points.front().time)
            return 0;
        const std::chrono::duration<double> length = m_points.back().time - m_points.front().time;
        return static_cast<double>(m_points.back().count - m_points.front().count) / length.count();
    }

    void clear() { m_points.clear(); }

private:
    struct Point {
        TimePoint time;
        std::uint64_t count;
    };
    std::deque<Point> m_points;
};

} // namespace playground::ui
