#pragma once

#include "core/trace/spanrow.h"
#include "core/trace/spantree.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace playground {

/// Gathers what covers each column of a range.
class ColumnSampler final {
public:
    ColumnSampler(TimeRange range, std::span<ColumnMix> out)
        : m_start(range.start),
          m_out(out),
          m_columnsPerTick(static_cast<double>(out.size()) / static_cast<double>(range.length().count())) {}

    void add(const Span& span) {
        forEachColumn(span.range, [&](ColumnMix& mix, double covered) {
            mix.share[static_cast<std::size_t>(span.state)] += static_cast<float>(covered) + trace;
        });
    }

    void add(const SpanTree::Node& node) {
        forEachColumn(node.extent(), [&](ColumnMix& mix, double covered) {
            const float weight = static_cast<float>(covered / SpanTree::wholeShare) + trace;
            for (std::size_t state = 0; state < callStateCount; ++state)
                mix.share[state] += weight * static_cast<float>(node.shares[state]);
        });
    }

    /// To be called when all is added.
    void finish() {
        for (ColumnMix& mix : m_out) {
            for (float& share : mix.share)
                share = share > 0 ? std::max(share, leastShare) : 0;
            // This, and rounding in the tree, may tell a little more than there was.
            if (const float total = mix.total(); total > 1)
                for (float& share : mix.share)
                    share /= total;
        }
    }

private:
    /// A state that was there for less than this of a column is told as this, so that it is seen.
    static constexpr float leastShare = 1.0F / 1024;
    /// What even a span of no length leaves behind, for finish() to find.
    static constexpr float trace = 1e-9F;

    double columnOf(TimePoint time) const { return static_cast<double>((time - m_start).count()) * m_columnsPerTick; }

    template <class Visit>
    void forEachColumn(const TimeRange& range, Visit visit) {
        const auto columns = static_cast<double>(m_out.size());
        const double left = columnOf(range.start);
        const double right = std::min(columnOf(range.end), columns);
        if (left < 0 && right <= 0)
            return;
        double column = std::max(0.0, std::floor(left));
        do {
            if (column >= columns)
                return;
            const double covered = std::min(right, column + 1) - std::max(left, column);
            visit(m_out[static_cast<std::size_t>(column)], std::max(0.0, covered));
        } while (++column < right);
    }

    TimePoint m_start;
    std::span<ColumnMix> m_out;
    double m_columnsPerTick;
};

} // namespace playground
