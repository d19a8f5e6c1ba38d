#include "core/trace/blocklist.h"

#include <QtGlobal>

#include <algorithm>

namespace playground {

std::byte* BlockList::append() {
    std::byte* const data = m_blocks.emplace_back(Block{PagedBlock(m_blockBytes)}).memory.data();
    ++m_inMemory;
    return data;
}

void BlockList::seal(TimePoint end) {
    Q_ASSERT(m_sealed < m_blocks.size());
    m_blocks[m_sealed++].end = end;
}

BlockList::Oldest BlockList::describe(std::size_t index) const {
    const Block& block = m_blocks[index];
    return {index, block.end, {block.memory.data(), block.memory.size()}};
}

std::optional<BlockList::Oldest> BlockList::oldestInMemory() const {
    return m_next < m_sealed ? std::optional(describe(m_next)) : std::nullopt;
}

void BlockList::beginLeaving(std::size_t index) {
    m_blocks[index].isLeaving = true;
    while (m_next < m_sealed && !isWaiting(m_blocks[m_next]))
        ++m_next;
}

bool BlockList::finishLeaving(std::size_t index, int file, std::uint64_t offset) {
    Block& block = m_blocks[index];
    if (!block.memory.moveTo(file, offset, m_access)) {
        stay(index);
        return false;
    }
    block.isLeaving = false;
    block.offset = offset;
    --m_inMemory;
    ++m_inFile;
    return true;
}

void BlockList::stay(std::size_t index) {
    m_blocks[index].isLeaving = false;
    m_next = std::min(m_next, index);
}

std::optional<BlockList::Oldest> BlockList::oldestKept() const {
    if (m_dropped == m_sealed || m_blocks[m_dropped].isLeaving)
        return std::nullopt;
    return describe(m_dropped);
}

BlockList::Dropped BlockList::dropOldest() {
    Q_ASSERT(oldestKept());
    Block& block = m_blocks[m_dropped];
    const bool wasInFile = block.memory.place() == PagedBlock::Place::File;
    if (!block.memory.drop())
        return {};
    ++m_dropped;
    m_next = std::max(m_next, m_dropped);
    while (m_next < m_sealed && !isWaiting(m_blocks[m_next]))
        ++m_next;
    if (!wasInFile) {
        --m_inMemory;
        return {true, std::nullopt};
    }
    --m_inFile;
    return {true, block.offset};
}

} // namespace playground
