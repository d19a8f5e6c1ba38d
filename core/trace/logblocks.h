#pragma once

#include "core/trace/blocklist.h"
#include "core/trace/callindex.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace playground {

/// Where a log has its entries about calls: one after the other, each of so many bytes, in blocks of which the full
/// ones may go to a file, and the oldest be dropped. Thread: one thread only.
class LogBlocks final {
public:
    static constexpr std::size_t blockSize = std::size_t{1} << 13U; ///< Entries; whole pages, whatever each takes.

    explicit LogBlocks(std::size_t entryBytes)
        : m_entryBytes(entryBytes), m_blocks(blockSize * entryBytes, PagedBlock::Access::ReadOnly) {}

    /// Room for one more, which is of `time` and the call's last from now on.
    std::byte* append(CallId call, TimePoint time);

    std::uint32_t lastOf(CallId call) const { return m_last.find(call); } ///< CallIndex::none when it never had one.

    /// Null for CallIndex::none, and for one that was dropped.
    const std::byte* find(std::uint32_t index) const {
        const bool isKept = index != CallIndex::none && index >= m_blocks.dropped() * blockSize;
        return isKept ? m_data[index / blockSize] + index % blockSize * m_entryBytes : nullptr;
    }

    BlockList& blocks() { return m_blocks; }
    const BlockList& blocks() const { return m_blocks; }
    std::size_t bytes() const; ///< In memory.

private:
    std::size_t m_entryBytes;
    std::vector<std::byte*> m_data; // By block.
    std::size_t m_size = 0;
    TimePoint m_end{};
    CallIndex m_last;
    BlockList m_blocks;
};

} // namespace playground
