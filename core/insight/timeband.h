#pragma once

#include "core/insight/callfilter.h"

#include <optional>

namespace playground {

/// Durations from `from` up to, not including, `to`.
struct TimeBand {
    Duration from{};
    Duration to = Duration::max();

    bool contains(Duration duration) const { return from <= duration && duration < to; }
    auto operator<=>(const TimeBand&) const = default;
};

/// What the words of a filter about one of its times let through; none when there are no such words. One with a minus
/// is not among them: it may leave a gap.
std::optional<TimeBand> bandOf(const CallFilter& filter, CallFilter::Field time);

/// The filter with words for the band in the place of those that bandOf() reads. There are none for an end that lets
/// everything through.
CallFilter withBand(CallFilter filter, CallFilter::Field time, const std::optional<TimeBand>& band);

} // namespace playground
