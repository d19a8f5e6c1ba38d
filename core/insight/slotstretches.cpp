#include "core/insight/slotstretches.h"

#include "core/trace/latenesslog.h"

#include <algorithm>

namespace playground {
namespace {

using Use = SlotStretch::Use;

/// One of the two series, from change to change.
struct Walk {
    const StepSeries& series;
    std::size_t next; // Index of the next change.

    Walk(const StepSeries& walked, TimePoint from) : series(walked), next(walked.firstAfter(from)) {}

    std::int64_t value() const { return next == 0 ? 0 : series.valueAt(next - 1); }
    TimePoint nextTime() const { return next == series.size() ? TimePoint::max() : series.timeAt(next); }
    void advanceTo(TimePoint time) { next += nextTime() == time ? 1 : 0; }
};

/// Needs a stretch that takes time. A free one between two others that is shorter than `least` is no news.
void append(std::vector<SlotStretch>& stretches, TimePoint start, SlotStretch stretch, Duration least) {
    if (!stretches.empty() && stretches.back().use == stretch.use) {
        stretches.back().end = stretch.end;
        return;
    }
    const bool isBetween = stretches.size() > 1 && stretch.use == Use::Full;
    if (isBetween && start - stretches[stretches.size() - 2].end < least) {
        stretches.pop_back();
        stretches.back().end = stretch.end;
        return;
    }
    stretches.push_back(stretch);
}

} // namespace

std::vector<SlotStretch> slotStretches(const StepSeries& inFlight, const StepSeries& limits, TimeRange range,
                                       std::size_t mostChanges) {
    const Duration least = std::max(LatenessLog::least, range.length() / 1000);
    std::vector<SlotStretch> stretches;
    Walk flight(inFlight, range.start);
    Walk limit(limits, range.start);
    for (TimePoint from = range.start; from < range.end; --mostChanges) {
        if (mostChanges == 0) {
            stretches.push_back({range.end, Use::Unknown});
            break;
        }
        const TimePoint until = std::min({flight.nextTime(), limit.nextTime(), range.end});
        if (until > from)
            append(stretches, from, {until, flight.value() >= limit.value() ? Use::Full : Use::Free}, least);
        flight.advanceTo(until);
        limit.advanceTo(until);
        from = until;
    }
    return stretches;
}

} // namespace playground
