#pragma once

#include "core/insight/callstory.h"
#include "core/insight/rangetally.h"
#include "ui/theme/theme.h"

#include <QString>

#include <vector>

namespace playground::ui {

// What the inspector says of a range.

/// "1.20 s to 2.40 s".
QString rangeTitle(TimeRange range);

/// One plain sentence: how many calls, and what was busiest.
QString rangeSentence(const RangeSummary& summary);

/// What of the range is gone, and that all else tells of the rest; empty when nothing is.
QString tornRangeSentence(TimeRange range, const TraceEdge& edge);

/// Counts, the spread of durations, shares of the states and of each actor, as rich text.
QString rangeFacts(const RangeSummary& summary, const Theme& theme);

/// The time of each state, in their order, to be drawn as one bar.
std::vector<CallPart> rangeMix(const RangeSummary& summary);

} // namespace playground::ui
