#include "core/trace/callrecords.h"

#include <algorithm>
#include <new>

namespace playground {

void CallRecords::append(const CallRecord& record) {
    if (m_size % chunkSize == 0) {
        m_chunks.push_back(reinterpret_cast<CallRecord*>(m_blocks.append()));
        m_unended.push_back(chunkSize);
    }
    new (m_chunks.back() + m_size % chunkSize) CallRecord(record);
    ++m_size;
}

void CallRecords::end(std::size_t index) {
    m_lastEnd = std::max(m_lastEnd, (*this)[index].ended);
    --m_unended[index / chunkSize];
    for (; m_sealed < m_unended.size() && m_unended[m_sealed] == 0; ++m_sealed)
        m_blocks.seal(m_lastEnd);
}

void CallRecords::setAwaiter(std::size_t index, CallId awaiter) {
    if ((*this)[index].awaiter != CallId::None)
        return;
    // Another thread reads the block meanwhile.
    if (m_blocks.isLeaving(index / chunkSize))
        m_awaiters.emplace_back(index, awaiter);
    else
        change(index).awaiter = awaiter;
}

void CallRecords::settle() {
    for (const auto& [index, awaiter] : std::exchange(m_awaiters, {}))
        setAwaiter(index, awaiter);
}

std::size_t CallRecords::bytes() const {
    const std::size_t unused = m_chunks.size() * chunkSize - m_size;
    return m_blocks.inMemory() * m_blocks.blockBytes() - unused * sizeof(CallRecord) +
           m_chunks.capacity() * (sizeof(CallRecord*) + sizeof(std::uint32_t));
}

} // namespace playground
