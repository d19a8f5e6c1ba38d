#pragma once

#include "core/trace/spanrow.h"
#include "core/trace/spantree.h"

#include <algorithm>
#include <array>
#include <span>

namespace playground {

/// Gathers what covers each column of a range. What is added comes in order of time and does not overlap, so that one
/// column after the other is summed up in one place, in whole ticks.
class ColumnSampler final {
public:
    /// Needs `out` to be empty mixes, one at least, and the range to have a tick for each.
    ColumnSampler(TimeRange range, std::span<ColumnMix> out)
        : m_range(range),
          m_out(out),
          m_ticksPerColumn(static_cast<double>(range.length().count()) / static_cast<double>(out.size())) {
        setColumn(0);
    }

    void add(const Span& span) { add(span.range.start, span.range.length(), span.state); }

    void add(TimePoint start, Duration length, CallState state) {
        addExtent({start, start + length}, [this, state](Duration covered) {
            m_sums[static_cast<std::size_t>(state)] += covered.count() * SpanTree::wholeShare;
            m_states.add(static_cast<std::size_t>(state));
        });
    }

    void add(const SpanTree::Node& node) {
        addExtent(node.extent(), [this, &node](Duration covered) {
            node.states.forEach([&](std::size_t state) { m_sums[state] += covered.count() * node.shares[state]; });
            m_states.add(node.states);
        });
    }

    /// To be called when all is added.
    void finish() { finishColumn(); }

private:
    /// A state that was there for less than this of a column is told as this, so that it is seen.
    static constexpr float leastShare = 1.0F / 1024;

    TimePoint startOf(std::size_t column) const {
        constexpr double half = 0.5; // Never negative, it is rounded by this; lround() is a call.
        const double ticks = static_cast<double>(static_cast<Duration::rep>(column)) * m_ticksPerColumn;
        return m_range.start + Duration(static_cast<Duration::rep>(ticks + half));
    }

    template <class Add>
    void addExtent(TimeRange extent, Add add) {
        // Most lie within the column of the one before.
        if (extent.start >= m_column.start && extent.end < m_column.end)
            return add(extent.length());
        if (extent.end < m_range.start || extent.start >= m_range.end)
            return;
        TimePoint start = std::max(extent.start, m_range.start);
        goTo(start);
        while (extent.end > m_column.end) {
            add(m_column.end - start);
            start = m_column.end;
            if (start == m_range.end)
                return;
            finishColumn();
            setColumn(m_index + 1);
        }
        add(extent.end - start);
    }

    void goTo(TimePoint time) {
        if (time < m_column.end)
            return;
        finishColumn();
        setColumn(m_index + 1);
        if (time < m_column.end)
            return;
        // Over those with nothing in them. Rounded it may be one too few.
        setColumn(static_cast<std::size_t>(
            static_cast<Duration::rep>(static_cast<double>((time - m_range.start).count()) / m_ticksPerColumn)));
        while (time >= m_column.end)
            setColumn(m_index + 1);
    }

    void setColumn(std::size_t index) {
        m_index = index;
        m_column = {startOf(index), startOf(index + 1)};
    }

    void finishColumn() {
        if (m_states.isEmpty())
            return;
        ColumnMix& mix = m_out[m_index];
        const float sharePerTick = 1.0F / static_cast<float>(m_column.length().count() * SpanTree::wholeShare);
        float total = 0;
        m_states.forEach([&](std::size_t state) {
            mix.share[state] = std::max(static_cast<float>(m_sums[state]) * sharePerTick, leastShare);
            total += mix.share[state];
            m_sums[state] = 0;
        });
        // This, and rounding in the tree, may tell a little more than there was.
        if (total > 1)
            m_states.forEach([&](std::size_t state) { mix.share[state] /= total; });
        mix.states = m_states;
        m_states = {};
    }

    TimeRange m_range;
    std::span<ColumnMix> m_out;
    double m_ticksPerColumn;
    std::size_t m_index = 0; // Of the column that is summed up.
    TimeRange m_column;
    std::array<Duration::rep, callStateCount> m_sums{}; // In ticks, of which wholeShare make one.
    StateSet m_states; // Those that were there, be it for no time at all.
};

} // namespace playground
