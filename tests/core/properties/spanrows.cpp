// What a picture is painted from, against models that look at every span and every change.
#include "core/base/random.h"
#include "core/trace/spanrow.h"
#include "core/trace/stepseries.h"
#include "tests/core/properties/property.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <cmath>
#include <vector>

using namespace playground;

namespace {

TimePoint at(std::int64_t time) { return TimePoint(Duration(time)); }

class Numbers final {
public:
    explicit Numbers(std::uint64_t seed) : m_random(seed) {}
    std::int64_t below(std::int64_t end) {
        return static_cast<std::int64_t>(m_random.next() % static_cast<std::uint64_t>(end));
    }
    Duration length(int powerOfTwo) { return Duration(below(std::int64_t{1} << below(powerOfTwo + 1))); }

private:
    RandomSource m_random;
};

Numbers anyNumbers() { return Numbers(*rc::gen::resize(rc::kNominalSize, rc::gen::arbitrary<std::uint64_t>())); }

/// Spans of a row, dense and sparse by turns, of all lengths from none to many seconds.
std::vector<Span> anySpans() {
    const auto count = *between(0, 5000);
    const auto longest = *between(0, 34); // Of a pause or a span, as a power of two.
    const auto pauses = *between(1, 300); // Every so many spans.
    const auto states = *between<std::int64_t>(1, callStateCount);
    Numbers numbers = anyNumbers();
    std::vector<Span> spans;
    TimePoint end = at(*between(0, 1000));
    for (int index = 0; index < count; ++index) {
        const TimePoint start = end + (numbers.below(pauses) == 0 ? numbers.length(longest) * 8 : Duration(0));
        end = start + numbers.length(longest);
        spans.push_back({{start, end}, static_cast<CallState>(numbers.below(states)), CallId{1}});
    }
    return spans;
}

SpanRow rowOf(const std::vector<Span>& spans) {
    SpanRow row;
    for (const Span& span : spans)
        row.append(span);
    return row;
}

/// A part of the run, cut into columns of a whole number of nanoseconds.
struct View {
    TimePoint start;
    std::int64_t columnWidth = 1;
    std::int64_t columns = 1;
    TimeRange range() const { return {start, column(columns).start}; }
    TimeRange column(std::int64_t index) const {
        const TimePoint left = start + Duration(columnWidth * index);
        return {left, left + Duration(columnWidth)};
    }
};

/// From far away to so near that a column is a nanosecond.
View anyView(TimePoint end) {
    Numbers numbers = anyNumbers();
    const std::int64_t whole = std::max<std::int64_t>(1, end.time_since_epoch().count());
    View view{.columns = *between(1, 200)};
    view.columnWidth = 1 + numbers.below(1 + (whole / view.columns >> numbers.below(1 + numbers.below(20))));
    view.start = at(numbers.below(whole) - numbers.below(view.columnWidth * view.columns));
    return view;
}

/// An instant on the very edge may be told on either side of it.
bool isIn(const Span& span, TimeRange range) { return span.range.start < range.end && range.start < span.range.end; }

std::bitset<callStateCount> statesIn(const std::vector<Span>& spans, TimeRange range) {
    std::bitset<callStateCount> states;
    for (const Span& span : spans)
        if (isIn(span, range))
            states.set(static_cast<std::size_t>(span.state));
    return states;
}

/// In columns.
double covered(const Span& span, TimeRange range, const View& view) {
    const Duration length = std::min(span.range.end, range.end) - std::max(span.range.start, range.start);
    return std::max(0.0, static_cast<double>(length.count()) / static_cast<double>(view.columnWidth));
}

TEST(SpanRowProperties, aStateThatWasThereIsSeenAndNoOther) {
    holds(100, [] {
        const std::vector<Span> spans = anySpans();
        const View view = anyView(spans.empty() ? at(1000) : spans.back().range.end);
        std::vector<ColumnMix> mixes(static_cast<std::size_t>(view.columns));
        rowOf(spans).sample(view.range(), view.range().end, mixes);
        for (std::int64_t column = 0; column < view.columns; ++column) {
            const ColumnMix& mix = mixes[static_cast<std::size_t>(column)];
            const TimeRange range = view.column(column);
            // A block of at most a column's width is spread over the two that it lies in.
            const TimeRange around{range.start - range.length(), range.end + range.length()};
            const auto there = statesIn(spans, range);
            const auto near = statesIn(spans, around);
            for (std::size_t state = 0; state < callStateCount; ++state) {
                RC_ASSERT(!there[state] || mix.share[state] > 0);
                RC_ASSERT(near[state] || mix.share[state] == 0);
            }
            RC_ASSERT(mix.total() < 1.00001F);
        }
    });
}

TEST(SpanRowProperties, theMixIsThatOfTheSpans) {
    holds(100, [] {
        const std::vector<Span> spans = anySpans();
        const View view = anyView(spans.empty() ? at(1000) : spans.back().range.end);
        std::vector<ColumnMix> mixes(static_cast<std::size_t>(view.columns));
        rowOf(spans).sample(view.range(), view.range().end, mixes);
        // Up to each column, as only what lies over its edge may be told on the wrong side.
        std::array<double, callStateCount> told{};
        std::array<double, callStateCount> was{};
        for (std::int64_t column = 0; column < view.columns; ++column) {
            for (const Span& span : spans)
                was[static_cast<std::size_t>(span.state)] += covered(span, view.column(column), view);
            for (std::size_t state = 0; state < callStateCount; ++state) {
                told[state] += mixes[static_cast<std::size_t>(column)].share[state];
                RC_ASSERT(std::abs(told[state] - was[state]) < 1.0 + 0.02 * static_cast<double>(column + 1));
            }
        }
    });
}

TEST(SpanRowProperties, countsAndSpansAreExact) {
    holds(100, [] {
        const std::vector<Span> spans = anySpans();
        const SpanRow row = rowOf(spans);
        RC_ASSERT(row.size() == spans.size());
        for (std::size_t index = 0; index < spans.size(); ++index)
            RC_ASSERT(row.at(index, {}) == spans[index]);
        Numbers numbers = anyNumbers();
        const TimePoint end = spans.empty() ? at(1000) : spans.back().range.end;
        for (int question = 0; question < 50; ++question) {
            const TimePoint time = at(numbers.below(end.time_since_epoch().count() + 10));
            const auto first = std::ranges::find_if(spans, [time](const Span& span) { return span.range.end > time; });
            const auto index = static_cast<std::size_t>(first - spans.begin());
            RC_ASSERT(row.firstEndingAfter(time) == index);
            RC_ASSERT(row.indexAt(time, end).has_value() == (first != spans.end() && first->range.contains(time)));
        }
    });
}

TEST(StepSeriesProperties, extentsAreExact) {
    holds(100, [] {
        StepSeries series;
        Numbers numbers = anyNumbers();
        const auto longest = *between(0, 20);
        TimePoint end = at(0);
        for (int left = *between(0, 5000); left > 0; --left)
            series.set(end += numbers.length(longest), numbers.below(1000) - 500);
        const View view = anyView(end);
        std::vector<StepSeries::Extent> extents(static_cast<std::size_t>(view.columns));
        series.sample(view.range(), extents);
        for (std::int64_t column = 0; column < view.columns; ++column) {
            const TimeRange range = view.column(column);
            const std::int64_t before = series.at(range.start);
            StepSeries::Extent extent{before, before};
            for (std::size_t index = 0; index < series.size(); ++index)
                if (range.contains(series.timeAt(index)))
                    extent = {std::min(extent.min, series.valueAt(index)), std::max(extent.max, series.valueAt(index))};
            RC_ASSERT(extents[static_cast<std::size_t>(column)] == extent);
        }
    });
}

} // namespace
