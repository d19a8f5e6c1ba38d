#pragma once

#include "core/base/time.h"
#include "core/trace/pagedblock.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace playground {

/// Blocks of one size that fill up one after the other, so that each is older than the next: the oldest may be dropped,
/// those after them be in a file, the newest are in memory. Addresses never change.
/// Thread: one thread only; another may read the bytes of a block that is leaving.
class BlockList final {
public:
    BlockList(std::size_t blockBytes, PagedBlock::Access access) : m_blockBytes(blockBytes), m_access(access) {}

    std::byte* append(); ///< Throws std::bad_alloc.

    /// Nothing more is written to the oldest block that was not sealed; what it holds ended at `end`, which is not
    /// before the ends of those sealed earlier.
    void seal(TimePoint end);

    std::size_t size() const { return m_blocks.size(); }
    std::size_t dropped() const { return m_dropped; } ///< Blocks, the oldest ones.
    /// When what they held ended; TimePoint::min() when there are none.
    TimePoint droppedUntil() const { return m_dropped > 0 ? m_blocks[m_dropped - 1].end : TimePoint::min(); }
    std::size_t blockBytes() const { return m_blockBytes; }
    std::size_t inMemory() const { return m_inMemory; } ///< Blocks; those that are leaving included.
    std::size_t inFile() const { return m_inFile; } ///< Blocks.
    std::size_t bytesInFile() const { return m_inFile * m_blockBytes; }
    bool isLeaving(std::size_t index) const { return m_blocks[index].isLeaving; }

    struct Oldest {
        std::size_t index;
        TimePoint end;
        std::span<const std::byte> bytes;
    };
    /// The oldest sealed block in memory that is not leaving.
    std::optional<Oldest> oldestInMemory() const;

    /// The block is about to be copied to a file, until one of the other two is called.
    void beginLeaving(std::size_t index);
    bool finishLeaving(std::size_t index, int file, std::uint64_t offset); ///< False: it stays in memory.
    void stay(std::size_t index);

    /// The oldest sealed block that is not dropped; none while that is leaving.
    std::optional<Oldest> oldestKept() const;

    struct Dropped {
        bool isDone = false;
        std::optional<std::uint64_t> offset; ///< Where it was in the file, if it was there.
    };
    Dropped dropOldest(); ///< Needs oldestKept().

private:
    struct Block {
        PagedBlock memory;
        TimePoint end{};
        std::uint64_t offset = 0;
        bool isLeaving = false;
    };
    bool isWaiting(const Block& block) const {
        return block.memory.place() == PagedBlock::Place::Memory && !block.isLeaving;
    }
    Oldest describe(std::size_t index) const;

    std::size_t m_blockBytes;
    PagedBlock::Access m_access;
    std::vector<Block> m_blocks;
    std::size_t m_sealed = 0;
    std::size_t m_dropped = 0;
    std::size_t m_next = 0; // Before it, none is in memory that does not leave.
    std::size_t m_inMemory = 0;
    std::size_t m_inFile = 0;
};

} // namespace playground
