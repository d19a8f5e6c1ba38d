#include "ui/timeline/geometry/rowpicture.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace playground::ui {
namespace {

ColumnHeights heightsOf(const ColumnMix& mix, int height) {
    ColumnHeights heights{};
    int left = height;
    mix.states.forEach([&](std::size_t state) {
        const int wanted = std::max(1, static_cast<int>(mix.share[state] * static_cast<float>(height) + 0.5F));
        heights[state] = static_cast<std::uint16_t>(std::min(wanted, left));
        left -= heights[state];
    });
    return heights;
}

void add(ColumnMix& sum, const ColumnMix& mix) {
    for (std::size_t state = 0; state < callStateCount; ++state)
        sum.share[state] += mix.share[state];
    sum.states.add(mix.states);
}

// Most differ early on, which makes this quicker than to compare them in one piece.
bool isEqual(const RowPicture::Stack& stack, const ColumnHeights& height) {
    return std::ranges::mismatch(stack.height, height).in1 == stack.height.end();
}

// The spans in sight are looked at one by one as long as there are no more of them than columns.
bool isSparse(std::size_t spans, const Viewport& viewport) {
    return spans <= static_cast<std::size_t>(viewport.width());
}

} // namespace

void RowPicture::clear() {
    bars.clear();
    stacks.clear();
}

const RowPicture& RowPicturing::picture(const SpanRow& row, const Viewport& viewport, TimePoint now, int height,
                                        RowPast past) {
    // First, for it clears the picture of the row before.
    if (!begin(viewport, now) || row.isEmpty())
        return m_picture;
    const std::size_t first = row.firstEndingAfter(m_sampled.start);
    const std::size_t last = std::min(row.size(), row.firstEndingAfter(m_sampled.end) + 1);
    if (first >= last)
        return m_picture;
    if (isSparse(last - first, viewport)) {
        if (addSpans(row, first, last, viewport, now))
            addStacks(height);
    } else {
        if (const auto grid = past == RowPast::Final ? gridOf(viewport) : std::nullopt)
            addFinalCrowd(row, *grid, now, height);
        else
            addCrowd(row, now, height);
        addWideRuns(row, viewport, now, height);
    }
    return m_picture;
}

const RowPicture& RowPicturing::mixture(std::span<const SpanRow* const> rows, const Viewport& viewport, TimePoint now,
                                        int height) {
    beginMixture(viewport, now);
    for (const SpanRow* row : rows)
        addToMixture(*row);
    return endMixture(height, static_cast<float>(rows.size()));
}

void RowPicturing::beginMixture(const Viewport& viewport, TimePoint now) {
    if (!begin(viewport, now))
        m_sum.clear();
    std::fill(m_sum.begin(), m_sum.end(), ColumnMix{});
    m_mixes.resize(m_sum.size());
    m_now = now;
}

void RowPicturing::addToMixture(const SpanRow& row) {
    row.sample(m_sampled, m_now, m_mixes);
    for (std::size_t column = 0; column < m_sum.size(); ++column)
        add(m_sum[column], m_mixes[column]);
}

float RowPicturing::fullestColumn() const {
    return std::transform_reduce(m_sum.begin(), m_sum.end(), 0.0F, std::ranges::max,
                                 [](const ColumnMix& mix) { return mix.total(); });
}

const RowPicture& RowPicturing::endMixture(int height, float full) {
    scale(full);
    addStacks(height);
    return m_picture;
}

// Whole columns up to `now`, or to the right edge.
bool RowPicturing::begin(const Viewport& viewport, TimePoint now) {
    m_picture.clear();
    const auto [start, end] = viewport.range();
    if (now <= start)
        return false;
    const double last = std::ceil(viewport.pixelAt(std::min(now, end)));
    const int columns = std::clamp(static_cast<int>(last), 1, viewport.width());
    m_sampled = {start, viewport.timeAt(columns)};
    m_sum.resize(static_cast<std::size_t>(columns));
    return !m_sampled.isEmpty();
}

// Those that are wide enough become bars; true when there were others, which are summed up.
bool RowPicturing::addSpans(const SpanRow& row, std::size_t first, std::size_t last, const Viewport& viewport,
                            TimePoint now) {
    const int columns = static_cast<int>(m_sum.size());
    // A division once, not with each span.
    const double pixelsPerTick = 1.0 / viewport.nanosecondsPerPixel();
    const auto start = static_cast<double>(viewport.range().start.time_since_epoch().count());
    const auto pixelAt = [start, pixelsPerTick](TimePoint time) {
        return (static_cast<double>(time.time_since_epoch().count()) - start) * pixelsPerTick;
    };
    bool hasNarrow = false;
    for (std::size_t index = first; index < last; ++index) {
        const Span span = row.at(index, now);
        if (span.range.start > now)
            break;
        const double from = pixelAt(span.range.start);
        if (from >= columns) // Far beyond, maybe, where whole numbers of pixels end.
            break;
        const double to = std::min(pixelAt(std::min(span.range.end, now)), static_cast<double>(columns));
        const int left = static_cast<int>(std::max(from, 0.0) + 0.5);
        const int right = static_cast<int>(std::max(to, 0.0) + 0.5);
        if (right - left >= leastBarWidth) {
            const bool isOpen = row.isOpen() && index + 1 == row.size();
            m_picture.bars.push_back({left, right, span.state, span.call, span.range.end, from >= -0.5,
                                      !isOpen && span.range.end <= now && to < columns - 0.5});
            continue;
        }
        if (!std::exchange(hasNarrow, true))
            std::fill(m_sum.begin(), m_sum.end(), ColumnMix{});
        const double begin = std::max(from, 0.0);
        const auto state = static_cast<std::size_t>(span.state);
        for (int column = static_cast<int>(begin);
             column < columns && (column < to || column == static_cast<int>(begin)); ++column) {
            const double share = std::min(to, column + 1.0) - std::max(begin, static_cast<double>(column));
            ColumnMix& mix = m_sum[static_cast<std::size_t>(column)];
            mix.share[state] += static_cast<float>(std::max(share, 1e-3));
            mix.states.add(state);
        }
    }
    return hasNarrow;
}

// Bars within a crowd: found where one state fills many columns, so that they get their label and can be lit.
void RowPicturing::addWideRuns(const SpanRow& row, const Viewport& viewport, TimePoint now, int height) {
    constexpr int leastRun = 8;
    for (const RowPicture::Stack& stack : m_picture.stacks) {
        if (stack.right - stack.left < leastRun)
            continue;
        const auto full = std::find(stack.height.begin(), stack.height.end(), static_cast<std::uint16_t>(height));
        if (full == stack.height.end())
            continue;
        for (int column = stack.left; column < stack.right;) {
            const auto index = row.indexAt(viewport.timeAt(column + leastRun / 2.0), now);
            column += leastRun;
            if (!index)
                continue;
            const Span span = row.at(*index, now);
            const int left =
                static_cast<int>(std::ceil(std::max<double>(stack.left, viewport.pixelAt(span.range.start))));
            const int right =
                static_cast<int>(std::floor(std::min<double>(stack.right, viewport.pixelAt(span.range.end))));
            if (right - left >= leastRun)
                m_picture.bars.push_back(
                    {left, right, span.state, span.call, span.range.end, left > stack.left, right < stack.right});
            column = std::max(column, right);
        }
    }
}

// So that a column that counts as full has a total of 1.
void RowPicturing::scale(float full) {
    if (full <= 0.0F)
        return;
    for (ColumnMix& mix : m_sum)
        for (float& share : mix.share)
            share /= full;
}

void RowPicturing::addCrowd(const SpanRow& row, TimePoint now, int height) {
    row.sample(m_sampled, now, m_sum);
    addStacks(height);
}

// Only what is not known from the last frame is asked for.
void RowPicturing::addFinalCrowd(const SpanRow& row, const ColumnGrid& grid, TimePoint now, int height) {
    std::vector<ColumnHeights>& known = m_known.of(row, grid, height);
    const std::size_t first = std::min(known.size(), m_sum.size());
    for (std::size_t column = 0; column < first; ++column)
        addColumn(column, known[column]);
    const TimePoint start = m_sampled.start + grid.column * static_cast<Duration::rep>(first);
    const auto unknown = std::span(m_sum).subspan(first);
    row.sample({start, m_sampled.end}, now, unknown);
    const auto final = static_cast<std::size_t>(std::max(now - m_sampled.start, Duration::zero()) / grid.column);
    for (std::size_t column = first; column < m_sum.size(); ++column) {
        const ColumnHeights heights = heightsOf(m_sum[column], height);
        addColumn(column, heights);
        if (column < final)
            known.push_back(heights);
    }
}

void RowPicturing::addStacks(int height) {
    for (std::size_t column = 0; column < m_sum.size(); ++column)
        addColumn(column, heightsOf(m_sum[column], height));
}

void RowPicturing::addColumn(std::size_t column, const ColumnHeights& heights) {
    if (std::accumulate(heights.begin(), heights.end(), 0) == 0)
        return;
    const int left = static_cast<int>(column);
    if (!m_picture.stacks.empty() && m_picture.stacks.back().right == left && isEqual(m_picture.stacks.back(), heights))
        m_picture.stacks.back().right = left + 1;
    else
        m_picture.stacks.push_back({left, left + 1, heights});
}

} // namespace playground::ui
