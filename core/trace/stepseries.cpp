#include "core/trace/stepseries.h"

#include <QtGlobal>

#include <algorithm>

namespace playground {
namespace {

constexpr std::size_t fanOut = 16;

using Extent = StepSeries::Extent;

void unite(Extent& all, std::span<const std::int64_t> values) {
    for (const std::int64_t value : values)
        all = {std::min(all.min, value), std::max(all.max, value)};
}

void unite(Extent& all, std::span<const Extent> extents) {
    for (const Extent& extent : extents)
        all = {std::min(all.min, extent.min), std::max(all.max, extent.max)};
}

/// Unites what is not in whole blocks. From then on first and last are numbers of blocks.
template <class Entry>
void uniteEdges(Extent& all, const std::vector<Entry>& entries, std::size_t& first, std::size_t& last) {
    const std::span<const Entry> range(entries);
    const std::size_t firstBlock = (first + fanOut - 1) / fanOut;
    const std::size_t lastBlock = last / fanOut;
    if (firstBlock >= lastBlock) {
        unite(all, range.subspan(first, last - first));
        first = last = 0;
        return;
    }
    unite(all, range.subspan(first, firstBlock * fanOut - first));
    unite(all, range.subspan(lastBlock * fanOut, last - lastBlock * fanOut));
    first = firstBlock;
    last = lastBlock;
}

} // namespace

void StepSeries::set(TimePoint time, std::int64_t value) {
    Q_ASSERT(m_times.empty() || m_times.back() <= time);
    if (m_times.size() % fanOut == 0)
        m_blockStarts.push_back(time);
    m_times.push_back(time);
    m_values.push_back(value);
    m_max = std::max(m_max, value);
    if (m_values.size() % fanOut == 0)
        index();
}

void StepSeries::add(TimePoint time, std::int64_t difference) { set(time, last() + difference); }

/// Closes the block of values that is full now, and the blocks of blocks that are full with it.
void StepSeries::index() {
    Extent full{m_values.back(), m_values.back()};
    unite(full, std::span(m_values).last(fanOut));
    for (std::size_t level = 0;; ++level) {
        if (level == m_pyramid.size())
            m_pyramid.emplace_back();
        m_pyramid[level].push_back(full);
        if (m_pyramid[level].size() % fanOut != 0)
            return;
        unite(full, std::span(m_pyramid[level]).last(fanOut));
    }
}

std::int64_t StepSeries::at(TimePoint time) const {
    const std::size_t after = firstAfter(time);
    return after == 0 ? 0 : m_values[after - 1];
}

std::size_t StepSeries::firstAfter(TimePoint time) const {
    return static_cast<std::size_t>(std::ranges::upper_bound(m_times, time) - m_times.begin());
}

StepSeries::Extent StepSeries::extent(TimeRange range) const {
    Extent answer;
    sample(range, {&answer, 1});
    return answer;
}

/// Of the changes from first up to, not including, last, and of `extent`.
StepSeries::Extent StepSeries::extentOf(std::size_t first, std::size_t last, Extent extent) const {
    uniteEdges(extent, m_values, first, last);
    for (std::size_t level = 0; first < last; ++level)
        uniteEdges(extent, m_pyramid[level], first, last);
    return extent;
}

/// Index of the first change at or after `time`; needs it to be at or after `from`.
std::size_t StepSeries::firstFrom(std::size_t from, TimePoint time) const {
    // First among the blocks, whose times lie close together in memory; mostly it is one of the next.
    const auto begin = m_blockStarts.begin() + static_cast<std::ptrdiff_t>((from + fanOut - 1) / fanOut);
    std::ptrdiff_t step = 1;
    while (step < m_blockStarts.end() - begin && begin[step] < time)
        step *= 2;
    const auto block =
        std::lower_bound(begin + step / 2, begin + std::min(step + 1, m_blockStarts.end() - begin), time);
    const std::size_t last = std::min(static_cast<std::size_t>(block - m_blockStarts.begin()) * fanOut, m_times.size());
    const std::size_t first = std::max(from, last - std::min(last, fanOut));
    const std::span<const TimePoint> times(m_times);
    const auto within = times.subspan(first, last - first);
    return first + static_cast<std::size_t>(std::ranges::lower_bound(within, time) - within.begin());
}

void StepSeries::sample(TimeRange range, std::span<Extent> out) const {
    const auto boundary = [&](std::size_t column) {
        // Exact, and within 64 bits.
        const auto columns = static_cast<Duration::rep>(out.size());
        const auto index = static_cast<Duration::rep>(column);
        return range.start + range.length() / columns * index + range.length() % columns * index / columns;
    };
    std::size_t first = firstFrom(0, range.start);
    for (std::size_t column = 0; column < out.size(); ++column) {
        const TimePoint start = boundary(column);
        const std::size_t last = firstFrom(first, boundary(column + 1));
        const bool changesAtStart = first < m_times.size() && m_times[first] == start;
        const std::int64_t atStart = changesAtStart ? at(start) : first == 0 ? 0 : m_values[first - 1];
        out[column] = extentOf(first, last, {atStart, atStart});
        first = last;
    }
}

std::size_t StepSeries::bytes() const {
    std::size_t bytes = m_times.capacity() * sizeof(TimePoint) + m_values.capacity() * sizeof(std::int64_t) +
                        m_blockStarts.capacity() * sizeof(TimePoint);
    for (const auto& level : m_pyramid)
        bytes += level.capacity() * sizeof(Extent);
    return bytes;
}

} // namespace playground
