#pragma once

#include "ui/timeline/geometry/timefold.h"

#include <memory>
#include <vector>

namespace playground::ui {

/// The part of a run's time that is in sight, and how it lies on the pixels of the plot: the one mapping between them.
/// Pixel 0 is the plot's left edge. Never shorter than `shortest`, never longer than `longest`, never before zero by
/// more than half of itself. To scale, but for gaps that are folded: they are at most a strip wide.
class Viewport final {
public:
    static constexpr Duration shortest = std::chrono::microseconds(1);
    static constexpr Duration longest = std::chrono::hours(24 * 50);
    static constexpr double stripWidth = 48.0; ///< Pixels.

    /// A gap that is shown narrower than it is. Its edges may lie outside of the plot.
    struct Strip {
        TimeRange gap;
        double left = 0;
        double right = 0;
        auto operator<=>(const Strip&) const = default;
    };
    struct Part;

    Viewport() = default;
    Viewport(TimeRange range, int width, std::shared_ptr<const TimeFold> fold = {});

    TimeRange range() const { return m_range; }
    int width() const { return m_width; }
    const std::vector<Strip>& strips() const& { return m_strips; } ///< In sight, in order.
    void strips() const&& = delete; ///< They go with it.
    const std::shared_ptr<const TimeFold>& fold() const { return m_fold; } ///< Null: none.
    double nanosecondsPerPixel() const; ///< Outside of strips.
    Duration span() const; ///< As long as it were without strips, at its scale.

    /// Beyond the edges too. Both rise; what is within a strip is told apart as far as pixels and nanoseconds go.
    double pixelAt(TimePoint time) const;
    TimePoint timeAt(double pixel) const;

    /// The time that many pixels later, also far beyond the edges, where other gaps lie.
    TimePoint moved(TimePoint from, double pixels) const;

    /// Keeps the range.
    void setWidth(int width);
    void setRange(TimeRange range);
    void setFold(std::shared_ptr<const TimeFold> fold);

    /// Keeps in sight what is in sight of `whole`, and so many pixels of air around it.
    void refold(std::shared_ptr<const TimeFold> fold, TimeRange whole);

    /// A factor above 1 shows less time, larger. The time under `pixel` stays under it.
    void zoom(double factor, double pixel);

    /// A positive distance moves on in time.
    void pan(double pixels);

    /// `range` with a little air on both sides.
    void fit(TimeRange range);

    /// Where it keeps its scale, and its start or its middle is there.
    TimeRange startingAt(TimePoint start) const;
    TimeRange around(TimePoint middle) const;

    /// `range` begun earlier by what gaps in it leave room for, but not before `earliest`.
    TimeRange filled(TimeRange range, TimePoint earliest) const;

    /// Shows what begins at the same time at the scale of another one.
    void keepScale(const Viewport& other);

    /// The same on a plot of other pixels, strips wider or narrower with it.
    Viewport stretched(int width) const;

    /// The same pixels of a time that is so much earlier, be it before zero. Without strips.
    Viewport earlier(Duration by) const;

    /// What lies between strips, each to scale and in whole columns; all of it when there are none.
    std::vector<Part> parts() const;

    bool operator==(const Viewport&) const = default;

private:
    bool hasGaps() const;
    FoldScale scale() const { return {nanosecondsPerPixel(), m_stripWidth}; }
    void refresh();

    TimeRange m_range{TimePoint{}, TimePoint{std::chrono::seconds(1)}};
    int m_width = 1;
    double m_stripWidth = stripWidth;
    double m_nanosecondsPerPixel = 1e9; // Only with strips.
    std::shared_ptr<const TimeFold> m_fold;
    std::vector<Strip> m_strips;
};

/// A stretch of the plot that is to scale.
struct Viewport::Part {
    Viewport viewport; ///< Without strips; its pixel 0 is at `left`.
    int left = 0;
    int right() const { return left + viewport.width(); } ///< Not included.
};

} // namespace playground::ui
