#pragma once

#include "core/base/time.h"

namespace playground::ui {

/// The part of a run's time that is in sight, and how it lies on the pixels of the plot. Pixel 0 is the plot's left
/// edge. Never shorter than `shortest`, never longer than `longest`, never before zero by more than half of itself.
class Viewport final {
public:
    static constexpr Duration shortest = std::chrono::microseconds(1);
    static constexpr Duration longest = std::chrono::hours(24 * 50);

    Viewport() = default;
    Viewport(TimeRange range, int width);

    TimeRange range() const { return m_range; }
    int width() const { return m_width; }
    double nanosecondsPerPixel() const;

    /// Beyond the edges too.
    double pixelAt(TimePoint time) const;
    TimePoint timeAt(double pixel) const;

    /// Keeps the range.
    void setWidth(int width);
    void setRange(TimeRange range);

    /// A factor above 1 shows less time, larger. The time under `pixel` stays under it.
    void zoom(double factor, double pixel);

    /// A positive distance moves on in time.
    void pan(double pixels);

    /// `range` with a little air on both sides.
    void fit(TimeRange range);

    auto operator<=>(const Viewport&) const = default;

private:
    TimeRange m_range{TimePoint{}, TimePoint{std::chrono::seconds(1)}};
    int m_width = 1;
};

} // namespace playground::ui
