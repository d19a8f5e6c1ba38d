#include "core/trace/logblocks.h"

#include <algorithm>

namespace playground {

std::byte* LogBlocks::append(CallId call, TimePoint time) {
    m_last.set(call, static_cast<std::uint32_t>(m_size));
    if (m_size % blockSize == 0)
        m_data.push_back(m_blocks.append());
    std::byte* const room = m_data.back() + m_size % blockSize * m_entryBytes;
    m_end = std::max(m_end, time);
    if (++m_size % blockSize == 0)
        m_blocks.seal(m_end);
    return room;
}

std::size_t LogBlocks::bytes() const {
    const std::size_t unused = m_data.size() * blockSize - m_size;
    return m_blocks.inMemory() * m_blocks.blockBytes() - unused * m_entryBytes +
           m_data.capacity() * sizeof(std::byte*) + m_last.bytes();
}

} // namespace playground
