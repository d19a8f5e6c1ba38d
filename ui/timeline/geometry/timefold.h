#pragma once

#include "core/insight/idletimes.h"

#include <span>
#include <vector>

namespace playground::ui {

/// How time lies on pixels where gaps are folded. A gap is as wide as its length asks for, but never wider than
/// `strip`; everything else is to scale. So nothing jumps when the scale changes.
struct FoldScale {
    double nanosecondsPerPixel = 1.0;
    double strip = 1.0; ///< Pixels.

    double widthOf(TimeRange gap) const;
    bool isCut(TimeRange gap) const; ///< Shown narrower than it is.
};

/// The gaps of a run that are folded: in order, apart from each other, none empty. Gaps that are none cost nothing.
class TimeFold final {
public:
    static constexpr Duration leastGap = std::chrono::milliseconds(20);

    TimeFold() = default;
    explicit TimeFold(std::vector<TimeRange> gaps);

    /// Of all idle times those that are long for that run: several times as long as calls usually take or are apart.
    /// What happens around a gap keeps a little air.
    static TimeFold of(const IdleTimes& idle);

    const std::vector<TimeRange>& gaps() const { return m_gaps; }
    bool isEmpty() const { return m_gaps.empty(); }
    std::span<const TimeRange> gapsIn(TimeRange range) const; ///< Those of which some is in it.
    Duration keptIn(TimeRange range) const; ///< Its length without what gaps have of it.

    /// The scale at which a range is that many pixels wide. Needs keptIn(range) > 0 and width > strip.
    FoldScale scaleFor(TimeRange range, double width, double strip) const;

    /// The time that many pixels later, or earlier.
    TimePoint moved(TimePoint from, double pixels, const FoldScale& scale) const;

    bool operator==(const TimeFold&) const = default;

private:
    TimePoint movedForward(TimePoint from, double pixels, const FoldScale& scale) const;
    TimePoint movedBackward(TimePoint from, double pixels, const FoldScale& scale) const;

    std::vector<TimeRange> m_gaps;
};

} // namespace playground::ui
