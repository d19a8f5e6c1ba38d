#pragma once

#include "core/base/time.h"
#include "core/trace/spancolumns.h"
#include "core/trace/stateset.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace playground {

/// What many spans in a row add up to, for views in which they are narrower than a pixel: an implicit tree over
/// complete blocks of 16 spans, 4 blocks to a block of the next level.
class SpanTree final {
public:
    static constexpr std::uint8_t wholeShare = 255;

    struct Node {
        TimePoint start; ///< Of its first span.
        TimePoint end;   ///< Of its last one.
        std::array<std::uint8_t, callStateCount>
            shares{}; ///< Of its extent, 255 for all of it; 0 only for states that do not occur.
        StateSet states; ///< Those with a share.
        TimeRange extent() const { return {start, end}; }
    };
    /// To be called after each span that was appended.
    void update(const SpanColumns& spans);

    /// Goes over the spans from first up to, not including, last, in order: calls onNode(node) for the largest blocks
    /// no longer than `longest`, which may begin before first or end after last, and onSpans(first, last) for spans in
    /// none.
    template <class OnNode, class OnSpans>
    void visit(std::size_t first, std::size_t last, Duration longest, OnNode onNode, OnSpans onSpans) const {
        const Visit visit{first, last, longest};
        for (std::size_t level = m_levels.size(); level-- > 0;) {
            const std::size_t seen = level + 1 < m_levels.size() ? m_levels[level + 1].size() * fanOut : 0;
            visitNodes(level, seen, m_levels[level].size(), visit, onNode, onSpans);
        }
        const std::size_t rest = std::max(first, m_levels.empty() ? 0 : m_levels.front().size() * leafSize);
        if (rest < last)
            onSpans(rest, last);
    }

    /// The first span of the first block of leafSize that ends after `time`; of the spans in none, when there is none.
    /// Looks at no block that holds only spans before `firstKept`.
    std::size_t firstOfBlockEndingAfter(TimePoint time, std::size_t firstKept) const;

    /// Forgets the blocks that hold only spans before `firstKept`, but for those of thousands of spans, which are few.
    /// visit() must not ask for such spans any more.
    void drop(std::size_t firstKept);

    std::size_t bytes() const;

private:
    static constexpr std::size_t leafSize = 16;
    static constexpr std::size_t fanOut = 4;

    /// Nodes in pages, so that growing copies nothing but the first page.
    class Level {
    public:
        void append(const Node& node);
        std::size_t size() const { return m_size; }
        const Node& operator[](std::size_t index) const { return *at(index); }
        /// Blocks of one and the same block of the next level follow each other.
        const Node* at(std::size_t index) const { return &m_pages[index / pageSize][index % pageSize]; }
        void drop(std::size_t firstKept); // Whole pages only.
        std::size_t bytes() const { return m_pages.capacity() * sizeof(std::vector<Node>) + m_pageBytes; }

    private:
        static constexpr std::size_t pageSize = 1024;
        std::vector<std::vector<Node>> m_pages;
        std::size_t m_droppedPages = 0;
        std::size_t m_pageBytes = 0;
        std::size_t m_size = 0;
    };

    static constexpr std::size_t spansAt(std::size_t level) { return leafSize << 2U * level; }

    struct Visit {
        std::size_t first;
        std::size_t last;
        Duration longest;
    };
    // Those from `node` up to, not including, `end` belong to one block of the next level.
    template <class OnNode, class OnSpans>
    void visitNodes(std::size_t level, std::size_t node, std::size_t end, const Visit& visit, OnNode& onNode,
                    OnSpans& onSpans) const {
        const std::size_t spans = spansAt(level);
        node = std::max(node, visit.first / spans);
        end = std::min(end, (visit.last + spans - 1) / spans);
        if (node >= end)
            return;
        for (const Node* block = m_levels[level].at(node); node < end; ++node, ++block) {
            if (block->extent().length() <= visit.longest)
                onNode(*block);
            else if (level > 0)
                visitNodes(level - 1, node * fanOut, (node + 1) * fanOut, visit, onNode, onSpans);
            else
                onSpans(std::max(visit.first, node * leafSize), std::min(visit.last, (node + 1) * leafSize));
        }
    }

    static Node leafOf(const SpanColumns& spans);
    static Node parentOf(const Level& level);

    std::vector<Level> m_levels;
};

} // namespace playground
