#include "core/trace/spantree.h"

#include <algorithm>

namespace playground {
namespace {

/// Length by state.
using Lengths = std::array<double, callStateCount>;

/// Never zero for a state that occurs, so that it is always seen.
std::uint8_t shareOf(double length, double whole) {
    const double share = whole > 0 ? length / whole * SpanTree::wholeShare : 0;
    return static_cast<std::uint8_t>(std::clamp(share + 0.5, 1.0, 255.0));
}

SpanTree::Node nodeOf(TimeRange extent, const Lengths& lengths, StateSet states) {
    SpanTree::Node node{.start = extent.start, .end = extent.end, .states = states};
    const auto whole = static_cast<double>(extent.length().count());
    states.forEach([&](std::size_t state) { node.shares[state] = shareOf(lengths[state], whole); });
    return node;
}

} // namespace

void SpanTree::Level::append(const Node& node) {
    const bool isNewPage = m_size % pageSize == 0;
    auto& page = isNewPage ? m_pages.emplace_back() : m_pages.back();
    const std::size_t capacity = page.capacity();
    if (isNewPage && m_size > 0)
        page.reserve(pageSize);
    page.push_back(node);
    m_pageBytes += (page.capacity() - capacity) * sizeof(Node);
    ++m_size;
}

void SpanTree::Level::drop(std::size_t firstKept) {
    // The newest page is appended to.
    for (; m_droppedPages < firstKept / pageSize && m_droppedPages + 1 < m_pages.size(); ++m_droppedPages) {
        m_pageBytes -= m_pages[m_droppedPages].capacity() * sizeof(Node);
        m_pages[m_droppedPages] = std::vector<Node>();
    }
}

void SpanTree::drop(std::size_t firstKept) {
    for (std::size_t level = 0; level < m_levels.size(); ++level)
        m_levels[level].drop(firstKept / spansAt(level));
}

void SpanTree::update(const SpanColumns& spans) {
    if (spans.size() % leafSize != 0)
        return;
    Node full = leafOf(spans);
    for (std::size_t level = 0;; ++level) {
        if (level == m_levels.size())
            m_levels.emplace_back();
        m_levels[level].append(full);
        if (m_levels[level].size() % fanOut != 0)
            return;
        full = parentOf(m_levels[level]);
    }
}

SpanTree::Node SpanTree::leafOf(const SpanColumns& spans) {
    const std::size_t first = spans.size() - leafSize;
    Lengths lengths{};
    StateSet states;
    for (std::size_t index = first; index < spans.size(); ++index) {
        const auto state = static_cast<std::size_t>(spans.stateOf(index));
        lengths[state] += static_cast<double>(spans.durationOf(index).count());
        states.add(state);
    }
    return nodeOf({spans.startOf(first), spans.endOf(spans.size() - 1)}, lengths, states);
}

SpanTree::Node SpanTree::parentOf(const Level& level) {
    const std::size_t first = level.size() - fanOut;
    Lengths lengths{};
    StateSet states;
    for (std::size_t child = first; child < level.size(); ++child) {
        const auto length = static_cast<double>(level[child].extent().length().count()) / wholeShare;
        level[child].states.forEach([&](std::size_t state) { lengths[state] += length * level[child].shares[state]; });
        states.add(level[child].states);
    }
    return nodeOf({level[first].start, level[level.size() - 1].end}, lengths, states);
}

std::size_t SpanTree::firstOfBlockEndingAfter(TimePoint time, std::size_t firstKept) const {
    std::size_t node = 0;
    for (std::size_t level = m_levels.size(); level-- > 0;) {
        node = std::max(node * fanOut, firstKept / spansAt(level));
        while (node < m_levels[level].size() && m_levels[level][node].end <= time)
            ++node;
    }
    return node * leafSize;
}

std::size_t SpanTree::bytes() const {
    std::size_t bytes = 0;
    for (const Level& level : m_levels)
        bytes += level.bytes();
    return bytes;
}

} // namespace playground
