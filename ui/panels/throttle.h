#pragma once

#include <QElapsedTimer>

#include <algorithm>
#include <chrono>

namespace playground::ui {

/// Says when work that costs more as a run grows is due again: not before `pause`, and never so often that it takes
/// more than a twentieth of the time. Thread: GUI.
class Throttle final {
public:
    explicit Throttle(std::chrono::milliseconds pause) : m_pause(pause) {}

    bool isDue() const { return !m_sinceStart.isValid() || elapsed() >= std::max(m_pause, shareOfTime * m_cost); }

    /// How long work that a person waits for is put off: not at all, unless it would take more than its share.
    std::chrono::milliseconds delay() const {
        if (!m_sinceStart.isValid() || m_cost <= cheap)
            return std::chrono::milliseconds(0);
        const auto left = shareOfTime * m_cost - elapsed();
        return std::max(std::chrono::milliseconds(0), std::chrono::ceil<std::chrono::milliseconds>(left));
    }

    void begin() { m_sinceStart.start(); }
    void end() { m_cost = elapsed(); }

    /// The next time is due at once.
    void reset() { m_sinceStart.invalidate(); }

private:
    static constexpr int shareOfTime = 20;
    static constexpr std::chrono::milliseconds cheap{20};
    std::chrono::nanoseconds elapsed() const { return std::chrono::nanoseconds(m_sinceStart.nsecsElapsed()); }

    std::chrono::nanoseconds m_pause;
    std::chrono::nanoseconds m_cost{0};
    QElapsedTimer m_sinceStart;
};

} // namespace playground::ui
