#pragma once

#include "core/base/time.h"
#include "core/trace/spancolumns.h"
#include "core/trace/stateset.h"

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
    static constexpr std::size_t leafSize = 16; ///< Blocks begin at multiples of it.

    struct Node {
        TimePoint start; ///< Of its first span.
        TimePoint end;   ///< Of its last one.
        std::array<std::uint8_t, callStateCount>
            shares{}; ///< Of its extent, 255 for all of it; 0 only for states that do not occur.
        StateSet states; ///< Those with a share.
        TimeRange extent() const { return {start, end}; }
    };
    struct Block {
        const Node* node = nullptr; ///< Null: none.
        std::size_t spans = 0;
    };

    /// To be called after each span that was appended.
    void update(const SpanColumns& spans);

    /// The largest block that begins at this span and is no longer than `longest`. Fast when it is near `level`, which
    /// is then set to its own.
    Block blockAt(std::size_t span, Duration longest, std::size_t& level) const;

    std::size_t bytes() const;

private:
    static constexpr std::size_t fanOut = 4;

    /// Nodes in pages, so that growing copies nothing but the first page.
    class Level {
    public:
        void append(const Node& node);
        std::size_t size() const { return m_size; }
        const Node& operator[](std::size_t index) const { return m_pages[index / pageSize][index % pageSize]; }
        std::size_t bytes() const;

    private:
        static constexpr std::size_t pageSize = 1024;
        std::vector<std::vector<Node>> m_pages;
        std::size_t m_size = 0;
    };

    static constexpr std::size_t spansAt(std::size_t level) { return leafSize << 2U * level; }
    const Node* fitting(std::size_t span, std::size_t level, Duration longest) const; ///< Null: none.

    static Node leafOf(const SpanColumns& spans);
    static Node parentOf(const Level& level);

    std::vector<Level> m_levels;
};

} // namespace playground
