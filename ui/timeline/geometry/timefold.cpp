#include "ui/timeline/geometry/timefold.h"

#include "ui/timeline/geometry/nanoseconds.h"

#include <algorithm>
#include <cmath>

namespace playground::ui {
namespace {

double lengthOf(TimeRange range) { return static_cast<double>(range.length().count()); }

TimeRange common(TimeRange one, TimeRange other) {
    return {std::max(one.start, other.start), std::min(one.end, other.end)};
}

} // namespace

double FoldScale::widthOf(TimeRange gap) const { return std::min(lengthOf(gap) / nanosecondsPerPixel, strip); }

bool FoldScale::isCut(TimeRange gap) const { return lengthOf(gap) > strip * nanosecondsPerPixel; }

TimeFold::TimeFold(std::vector<TimeRange> gaps) : m_gaps(std::move(gaps)) {}

TimeFold TimeFold::of(const IdleTimes& idle) {
    constexpr int muchLonger = 3;
    constexpr int airs = 20; // In a gap of the least length.
    const Duration least = std::max(leastGap, muchLonger * idle.usualStep());
    std::vector<TimeRange> gaps;
    for (const TimeRange& time : idle.times())
        if (time.length() >= least)
            gaps.push_back({time.start + least / airs, time.end - least / airs});
    return TimeFold(std::move(gaps));
}

std::span<const TimeRange> TimeFold::gapsIn(TimeRange range) const {
    const auto first = std::ranges::upper_bound(m_gaps, range.start, {}, &TimeRange::end);
    const auto last = std::lower_bound(first, m_gaps.end(), range.end,
                                       [](const TimeRange& gap, TimePoint time) { return gap.start < time; });
    return {first, last};
}

Duration TimeFold::keptIn(TimeRange range) const {
    Duration kept = range.length();
    for (const TimeRange& gap : gapsIn(range))
        kept -= common(gap, range).length();
    return kept;
}

// Gaps are taken from the longest on as cut, as long as they are at the scale that this makes.
FoldScale TimeFold::scaleFor(TimeRange range, double width, double strip) const {
    const auto gaps = gapsIn(range);
    std::vector<TimeRange> longest(std::min(gaps.size(), static_cast<std::size_t>(width / strip) + 2));
    std::ranges::partial_sort_copy(gaps, longest, std::ranges::greater{}, &TimeRange::length, &TimeRange::length);
    FoldScale scale{lengthOf(range) / width, strip};
    double time = lengthOf(range);
    for (const TimeRange& gap : longest) {
        if (!scale.isCut(gap))
            break;
        const double inSight = lengthOf(common(gap, range));
        time -= inSight;
        width -= strip * inSight / lengthOf(gap);
        scale.nanosecondsPerPixel = time / width;
    }
    return scale;
}

TimePoint TimeFold::moved(TimePoint from, double pixels, const FoldScale& scale) const {
    return pixels < 0 ? movedBackward(from, -pixels, scale) : movedForward(from, pixels, scale);
}

TimePoint TimeFold::movedForward(TimePoint from, double pixels, const FoldScale& scale) const {
    auto gap = std::ranges::upper_bound(m_gaps, from, {}, &TimeRange::end);
    for (; gap != m_gaps.end(); ++gap) {
        const double before = lengthOf({from, std::max(from, gap->start)}) / scale.nanosecondsPerPixel;
        if (pixels <= before)
            break;
        pixels -= before;
        from = std::max(from, gap->start);
        const double pixelsPerTick = scale.widthOf(*gap) / lengthOf(*gap);
        const double inGap = lengthOf({from, gap->end}) * pixelsPerTick;
        if (inGap > 0.0 && pixels <= inGap)
            return from + rounded(pixels / pixelsPerTick);
        pixels -= inGap;
        from = gap->end;
    }
    return from + rounded(pixels * scale.nanosecondsPerPixel);
}

TimePoint TimeFold::movedBackward(TimePoint from, double pixels, const FoldScale& scale) const {
    auto after = std::ranges::lower_bound(m_gaps, from, {}, &TimeRange::start);
    for (; after != m_gaps.begin(); --after) {
        const TimeRange& gap = *std::prev(after);
        const double before = lengthOf({std::min(from, gap.end), from}) / scale.nanosecondsPerPixel;
        if (pixels <= before)
            break;
        pixels -= before;
        from = std::min(from, gap.end);
        const double pixelsPerTick = scale.widthOf(gap) / lengthOf(gap);
        const double inGap = lengthOf({gap.start, from}) * pixelsPerTick;
        if (inGap > 0.0 && pixels <= inGap)
            return from - rounded(pixels / pixelsPerTick);
        pixels -= inGap;
        from = gap.start;
    }
    return from - rounded(pixels * scale.nanosecondsPerPixel);
}

} // namespace playground::ui
