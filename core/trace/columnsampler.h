#pragma once

#include "core/trace/spanrow.h"
#include "core/trace/spantree.h"

#include <algorithm>
#include <array>
#include <limits>
#include <span>

namespace playground {

/// Gathers what covers each column of a range. What is added comes in order of time and does not overlap, so that one
/// column after the other is summed up in one place.
class ColumnSampler final {
public:
    /// Needs `out` to be empty mixes and the range not to be empty.
    ColumnSampler(TimeRange range, std::span<ColumnMix> out)
        : m_start(range.start),
          m_out(out),
          m_columns(static_cast<double>(out.size())),
          m_columnsPerTick(m_columns / static_cast<double>(range.length().count())) {}

    void add(const Span& span) { add(span.range.start, span.range.length(), span.state); }

    void add(TimePoint start, Duration length, CallState state) {
        addExtent(start, length, [this, state](double covered) {
            m_sums[static_cast<std::size_t>(state)] += covered;
            m_states.add(static_cast<std::size_t>(state));
        });
    }

    void add(const SpanTree::Node& node) {
        addExtent(node.start, node.end - node.start, [this, &node](double covered) {
            const double weight = covered * (1.0 / SpanTree::wholeShare);
            node.states.forEach([&](std::size_t state) { m_sums[state] += weight * node.shares[state]; });
            m_states.add(node.states);
        });
    }

    /// To be called when all is added.
    void finish() { goTo(m_out.size()); }

private:
    /// A state that was there for less than this of a column is told as this, so that it is seen.
    static constexpr float leastShare = 1.0F / 1024;

    double columnOf(TimePoint time) const { return static_cast<double>((time - m_start).count()) * m_columnsPerTick; }

    template <class Add>
    void addExtent(TimePoint start, Duration length, Add add) {
        const double right = columnOf(start + length);
        if (right < m_right) // Most lie within the column of the one before.
            return add(static_cast<double>(length.count()) * m_columnsPerTick);
        double left = columnOf(start);
        if ((left < 0 && right <= 0) || left >= m_columns)
            return;
        left = std::max(left, 0.0);
        // Not rounded with floor(), which is a call.
        for (auto column = static_cast<std::size_t>(left); column < m_out.size(); ++column) {
            goTo(column);
            add(std::max(0.0, std::min(right, m_right) - left));
            if (right <= m_right)
                return;
            left = m_right;
        }
    }

    void goTo(std::size_t column) {
        if (column == m_column)
            return;
        if (m_column < m_out.size())
            finishColumn(m_out[m_column]);
        m_column = column;
        m_right = static_cast<double>(column) + 1;
    }

    void finishColumn(ColumnMix& mix) {
        float total = 0;
        m_states.forEach([&](std::size_t state) {
            mix.share[state] = std::max(static_cast<float>(m_sums[state]), leastShare);
            total += mix.share[state];
            m_sums[state] = 0;
        });
        // This, and rounding in the tree, may tell a little more than there was.
        if (total > 1)
            m_states.forEach([&](std::size_t state) { mix.share[state] /= total; });
        mix.states = m_states;
        m_states = {};
    }

    TimePoint m_start;
    std::span<ColumnMix> m_out;
    double m_columns;
    double m_columnsPerTick;
    std::size_t m_column = std::numeric_limits<std::size_t>::max(); // The one that is summed up; beyond all: none.
    double m_right = 0; // Its end.
    std::array<double, callStateCount> m_sums{};
    StateSet m_states; // Those that were there, be it for no time at all.
};

} // namespace playground
