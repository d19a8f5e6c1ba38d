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

SpanTree::Node nodeOf(TimeRange extent, const Lengths& lengths, unsigned occurring) {
    SpanTree::Node node{extent.start, extent.end};
    const auto whole = static_cast<double>(extent.length().count());
    for (std::size_t state = 0; state < callStateCount; ++state)
        if ((occurring >> state & 1U) != 0)
            node.shares[state] = shareOf(lengths[state], whole);
    return node;
}

} // namespace

void SpanTree::update(const SpanColumns& spans) {
    if (spans.size() % leafSize != 0)
        return;
    Node full = leafOf(spans);
    for (std::size_t level = 0;; ++level) {
        if (level == m_levels.size())
            m_levels.emplace_back();
        m_levels[level].push_back(full);
        if (m_levels[level].size() % fanOut != 0)
            return;
        full = parentOf(m_levels[level]);
    }
}

SpanTree::Node SpanTree::leafOf(const SpanColumns& spans) {
    const std::size_t first = spans.size() - leafSize;
    Lengths lengths{};
    unsigned occurring = 0;
    for (std::size_t index = first; index < spans.size(); ++index) {
        const auto state = static_cast<std::size_t>(spans.stateOf(index));
        lengths[state] += static_cast<double>(spans.durationOf(index).count());
        occurring |= 1U << state;
    }
    return nodeOf({spans.startOf(first), spans.endOf(spans.size() - 1)}, lengths, occurring);
}

SpanTree::Node SpanTree::parentOf(const std::deque<Node>& level) {
    const std::size_t first = level.size() - fanOut;
    Lengths lengths{};
    unsigned occurring = 0;
    for (std::size_t child = first; child < level.size(); ++child) {
        const auto length = static_cast<double>(level[child].extent().length().count()) / wholeShare;
        for (std::size_t state = 0; state < callStateCount; ++state) {
            lengths[state] += length * level[child].shares[state];
            occurring |= level[child].shares[state] > 0 ? 1U << state : 0U;
        }
    }
    return nodeOf({level[first].start, level.back().end}, lengths, occurring);
}

const SpanTree::Node* SpanTree::fitting(std::size_t span, std::size_t level, Duration longest) const {
    const std::size_t spans = spansAt(level);
    if (level >= m_levels.size() || span % spans != 0 || span / spans >= m_levels[level].size())
        return nullptr;
    const Node& node = m_levels[level][span / spans];
    return node.extent().length() <= longest ? &node : nullptr;
}

SpanTree::Block SpanTree::blockAt(std::size_t span, Duration longest, std::size_t& level) const {
    if (span % leafSize != 0)
        return {};
    const Node* node = fitting(span, level, longest);
    while (node == nullptr && level > 0)
        node = fitting(span, --level, longest);
    if (node == nullptr)
        return {};
    while (const Node* larger = fitting(span, level + 1, longest)) {
        node = larger;
        ++level;
    }
    return {node, spansAt(level)};
}

std::size_t SpanTree::bytes() const {
    std::size_t bytes = 0;
    for (const auto& level : m_levels)
        bytes += level.size() * sizeof(Node);
    return bytes;
}

} // namespace playground
